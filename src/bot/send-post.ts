import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { OutgoingMessage, PostTarget, SendOutcome, SendPost } from "../usecases/delivery-ports.ts";
import { ownCredential } from "./authentication.ts";
import { idIn } from "./post.ts";
import {
  conversationUrl,
  PATIENCE_MS,
  postOnce,
  type Credential,
  type Place,
  type PostOutcome,
} from "./post-once.ts";
import { distrust, type Access } from "./trust.ts";

export interface SendPostOptions {
  readonly patienceMs?: number;
  /** Signs the posts; the bot's own when absent. */
  readonly credential?: Credential;
}

/** Nobody was asked. */
const NO_STATUS = 0;

/** Posts outside of a turn, with the bot's own credentials. */
export function createSendPost(access: Access, options: SendPostOptions = {}): SendPost {
  const { patienceMs = PATIENCE_MS, credential = ownCredential(access) } = options;
  return async (to, message, target) => {
    // What is stored may be older than the list of hosts, and a token is shown to nobody else.
    if (distrust({ serviceUrl: to.serviceUrl, conversation: to }, access) !== undefined)
      return { kind: "refused", status: NO_STATUS };
    const { place, body } = callFor(to, message, target);
    return told(await postOnce(place, body, credential, patienceMs), target);
  };
}

/**
 * A new post in a channel is a conversation of its own, a thread. A reply names the thread in the conversation's id: the
 * other way that the SDK has, naming the message in the address, starts a new thread in the local chat.
 */
function callFor(
  to: KnownConversation,
  message: OutgoingMessage,
  target: PostTarget,
): { readonly place: Place; readonly body: unknown } {
  const { id, kind, serviceUrl, tenantId, botId } = to;
  const channelId = "msteams";
  const bot = { id: botId };
  if (target.kind === "new" && kind === "channel")
    return {
      place: { method: "POST", url: conversationUrl(serviceUrl) },
      body: {
        isGroup: true,
        bot,
        tenantId,
        channelData: { channel: { id }, tenant: { id: tenantId } },
        activity: { ...message, channelId, from: bot },
      },
    };

  const isThread = target.kind === "reply" && kind === "channel";
  const conversation = { id: isThread ? `${id};messageid=${target.activityId}` : id };
  const body = { ...message, channelId, from: bot, conversation };
  if (target.kind === "update") {
    const url = conversationUrl(serviceUrl, id, "activities", target.activityId);
    return { place: { method: "PUT", url }, body: { ...body, id: target.activityId } };
  }
  const url = conversationUrl(serviceUrl, conversation.id, "activities");
  const replyTo = target.kind === "reply" ? { replyToId: target.activityId } : {};
  return { place: { method: "POST", url }, body: { ...body, ...replyTo } };
}

/** A new conversation is answered with its own id and the post's; an update sometimes with neither. */
function activityIdOf(text: string, target: PostTarget): string {
  const id = idIn(text, "activityId") || idIn(text, "id");
  if (id !== "") return id.replace(/^.*;messageid=/u, "");
  return target.kind === "update" ? target.activityId : "";
}

/** Without the cause, which is for a log: nobody decides on it. */
function told(outcome: PostOutcome, target: PostTarget): SendOutcome {
  switch (outcome.kind) {
    case "sent":
      return { kind: "sent", activityId: activityIdOf(outcome.text, target) };
    case "throttled":
      return { kind: "throttled", status: outcome.status, retryAfterMs: outcome.retryAfterMs };
    case "notReached":
      return { kind: "notReached" };
    case "refused":
      return { kind: "refused", status: outcome.status };
    case "leftOpen":
      return { kind: "leftOpen", status: outcome.status };
  }
}
