import type { DigestSettings, LastDigest } from "../digest/digest-settings.ts";
import type { Instant } from "../time/instant.ts";

export const CONVERSATION_KINDS = ["channel", "groupChat", "personal"] as const;
export type ConversationKind = (typeof CONVERSATION_KINDS)[number];

/**
 * Whether the bot may post there. `blocked`: Teams refused a post (403, or 404 for one that is gone); `removed`: the bot, the
 * channel or the team was removed. Either lasts until the conversation acts.
 */
export type Reach =
  | { readonly kind: "active" }
  | { readonly kind: "blocked"; readonly since: Instant; readonly status: number }
  | { readonly kind: "removed"; readonly since: Instant };

/** A channel, a group chat or a person that the bot has met: where posts can go, and what goes there. */
export interface KnownConversation {
  /** Teams' own id; a channel's without the ";messageid=…" of a thread. */
  readonly id: string;
  readonly kind: ConversationKind;
  /** The newest address that an authenticated activity came from. */
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** The bot's own id in that conversation, "28:…". */
  readonly botId: string;
  /** What people call it: the channel's, the chat's or the person's name; absent when no activity has told. */
  readonly name?: string;
  readonly teamId?: string;
  readonly teamName?: string;
  /** The person of a personal chat, in lower case. */
  readonly aadObjectId?: string;
  readonly reach: Reach;
  /** Absent until somebody has saved the settings there. */
  readonly digest?: DigestSettings;
  /** The last digest that arrived; absent before the first. */
  readonly lastDigest?: LastDigest;
}
