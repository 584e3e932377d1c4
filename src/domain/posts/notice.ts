import type { OccurrenceKey } from "../delivery/delivery.ts";
import type { KnownConversation, Reach } from "../directory/known-conversation.ts";
import type { Instant } from "../time/instant.ts";

/** Why a conversation gets no posts, and since when. */
export type LostReach = Exclude<Reach, { readonly kind: "active" }>;

/**
 * The notice to the administrators that a conversation gets no more posts, for as long as that is so: one for each time
 * that it was blocked or removed, by its moment. Undefined while it can be posted to, for a personal chat, which is
 * nobody else's business, and for one that was removed without having asked for anything.
 */
export function noticeOf({ id, kind, reach, digest }: KnownConversation): OccurrenceKey | undefined {
  if (reach.kind === "active" || kind === "personal") return undefined;
  if (reach.kind === "removed" && digest?.on !== true) return undefined;
  return { kind: "notice", subject: conversationKey(id), due: reach.since };
}

/** What a notice tells of its conversation; undefined when it holds no longer, since the conversation has acted. */
export function toldBy(notice: OccurrenceKey, conversation: KnownConversation): LostReach | undefined {
  const own = noticeOf(conversation);
  if (own?.subject !== notice.subject || own.due !== notice.due) return undefined;
  return conversation.reach.kind === "active" ? undefined : conversation.reach;
}

/** The notices of what happened after `after` and at or before `until`, by their moment. */
export function noticesBetween(
  conversations: readonly KnownConversation[],
  after: Instant,
  until: Instant,
): readonly OccurrenceKey[] {
  return conversations
    .map(noticeOf)
    .filter((notice) => notice !== undefined)
    .filter(({ due }) => due > after && due <= until)
    .sort((a, b) => a.due - b.due);
}

/** The conversation that a notice is about, by its subject. */
export function conversationIdOf({ subject }: Pick<OccurrenceKey, "subject">): string {
  return subject.replace(/_([0-9a-f]{4})/gu, (_all, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}

/** Teams' id in key characters, so that it can be read again: "19:a@b" is "19_003aa_0040b". */
export function conversationKey(conversationId: string): string {
  return conversationId.replace(
    /[^A-Za-z0-9.-]/g,
    (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
