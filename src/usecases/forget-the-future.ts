import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { ConversationStore, OccurrenceStore } from "./delivery-ports.ts";

interface Deps {
  readonly conversations: ConversationStore;
  readonly occurrences: Pick<OccurrenceStore, "forgetAfter">;
}

/**
 * Takes away what lies after `now`, for a clock that is moved by hand: it has been kept by a run on a later day, and would
 * say that this week's digest has been posted already.
 */
export async function forgetTheFuture({ conversations, occurrences }: Deps, now: Instant): Promise<void> {
  await occurrences.forgetAfter(now);
  for (const { value, version } of await conversations.list()) {
    const changed = withoutFuture(value, now);
    if (changed !== undefined) await conversations.save(changed, version);
  }
}

function withoutFuture(conversation: KnownConversation, now: Instant): KnownConversation | undefined {
  const { digest, lastDigest, ...rest } = conversation;
  const isLate = digest !== undefined && digest.since > now;
  const isTold = lastDigest !== undefined && lastDigest.due > now;
  if (!isLate && !isTold) return undefined;
  return {
    ...rest,
    ...(digest === undefined ? {} : { digest: isLate ? { ...digest, since: now } : digest }),
    ...(lastDigest === undefined || isTold ? {} : { lastDigest }),
  };
}
