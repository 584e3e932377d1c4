import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { ConversationStore } from "./delivery-ports.ts";

/** Messages, settings and deliveries write the same row; so many in a row is more than chance. */
const MOST_TRIES = 5;

export type ChangeConversationOutcome = "changed" | "unchanged" | "conflict";

/** Writes what `decide` makes of a conversation as it is now; undefined leaves it as it is. */
export async function changeConversation(
  conversations: Pick<ConversationStore, "find" | "save">,
  id: string,
  decide: (present: KnownConversation | undefined) => KnownConversation | undefined,
): Promise<ChangeConversationOutcome> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await conversations.find(id);
    const next = decide(found?.value);
    if (next === undefined) return "unchanged";
    if ((await conversations.save(next, found?.version)) !== undefined) return "changed";
  }
  return "conflict";
}
