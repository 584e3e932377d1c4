import type { KnownConversation } from "./known-conversation.ts";

/**
 * What an activity says of a conversation: somebody spoke to the bot there; the bot, the channel or the team came (back) or
 * went; or it only told something, a new name for one.
 */
export type SeenEvent = "spoke" | "came" | "went" | "told";

/** What is known of a conversation from an activity alone. */
export type SeenConversation = Omit<KnownConversation, "reach" | "digest" | "lastDigest">;

/** An authenticated activity, as far as the directory goes. */
export interface SeenActivity {
  readonly event: SeenEvent;
  /** True for what befalls a whole team; the conversation is then the one that tells, as a rule the team's first channel. */
  readonly ofTeam: boolean;
  readonly conversation: SeenConversation;
}
