import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import { digestTimes } from "../domain/digest/digest-times.ts";
import type { DigestSettings, LastDigest } from "../domain/digest/digest-settings.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { ConversationStore, JobSource } from "./delivery-ports.ts";

/** All conversations get the digests of one instant as one occurrence. */
const SUBJECT = "all";

/** How often it is written anew what a conversation was told, when somebody else changes its row meanwhile. */
const MOST_TRIES = 5;

interface Deps {
  readonly conversations: ConversationStore;
}

/** When weekly digests are due, and to whom: what each conversation's own settings say now. */
export function createDigestJobs({ conversations }: Deps): JobSource {
  return {
    due: async (after, until) => {
      const wanting = await wantingDigests(conversations);
      const dues = wanting.flatMap(({ digest }) => digestTimes(digest, after, until).map(({ due }) => due));
      return [...new Set(dues)].sort((a, b) => a - b).map(occurrenceAt);
    },
    recipients: async ({ due }) => {
      const wanting = await wantingDigests(conversations);
      return wanting.filter(({ digest }) => isDueAt(digest, due)).map(({ id }) => id);
    },
  };
}

/** The occurrence of the digests that are due at an instant. */
export function occurrenceAt(due: Instant): OccurrenceKey {
  return { kind: "digest", subject: SUBJECT, due };
}

/**
 * Remembers what a conversation has been told, for the changes of the next digest: `versions` is the memo that its
 * rendering gave. One that is recorded late, after a later
 * one, changes nothing; and one that could not be remembered is told of again.
 */
export async function rememberDigest(
  { conversations }: Deps,
  { due }: Pick<OccurrenceKey, "due">,
  { id }: Pick<KnownConversation, "id">,
  versions: LastDigest["versions"],
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const stored = await conversations.find(id);
    if (stored === undefined) return;
    const { value, version } = stored;
    if (value.lastDigest !== undefined && value.lastDigest.due >= due) return;
    const lastDigest = { due, versions };
    if ((await conversations.save({ ...value, lastDigest }, version)) !== undefined) return;
  }
}

/** The conversations that have the digest switched on and can be reached. */
export async function wantingDigests(
  conversations: Pick<ConversationStore, "list">,
): Promise<readonly Wanting[]> {
  return (await conversations.list()).map(({ value }) => value).filter(wantsDigests);
}

export type Wanting = KnownConversation & { readonly digest: DigestSettings };

function wantsDigests(conversation: KnownConversation): conversation is Wanting {
  return conversation.reach.kind === "active" && conversation.digest?.on === true;
}

function isDueAt(settings: DigestSettings, due: Instant): boolean {
  return digestTimes(settings, due - 1, due).length > 0;
}
