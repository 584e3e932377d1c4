import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { ConversationStore } from "./delivery-ports.ts";

/** The chats between the bot and single persons where it may post, by the person's Entra object id in lower case. */
export async function personalChatsOf({
  list,
}: Pick<ConversationStore, "list">): Promise<ReadonlyMap<string, KnownConversation>> {
  const chats = new Map<string, KnownConversation>();
  for (const { value } of await list()) {
    const { kind, reach, aadObjectId } = value;
    if (kind === "personal" && reach.kind === "active" && aadObjectId !== undefined)
      chats.set(aadObjectId, value);
  }
  return chats;
}
