import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { Instant } from "../domain/time/instant.ts";
import { changeConversation } from "./change-conversation.ts";
import type { ConversationStore } from "./delivery-ports.ts";
import { forgetSeen } from "./seen-lately.ts";

/**
 * Teams has refused a post with `status`: nothing more is sent there until it acts. One that is blocked or removed already
 * keeps its moment, so that administrators are told once.
 */
export async function blockConversation(
  { conversations }: { readonly conversations: ConversationStore },
  { id }: Pick<KnownConversation, "id">,
  status: number,
  now: Instant,
): Promise<void> {
  forgetSeen(conversations, id);
  await changeConversation(conversations, id, (present) =>
    present?.reach.kind === "active"
      ? { ...present, reach: { kind: "blocked", since: now, status } }
      : undefined,
  );
}
