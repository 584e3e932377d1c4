import type { Turn } from "./turn.ts";

/** The channel or chat that a turn is in; a channel is the same in all of its threads. */
export function placeHere({ conversationId }: Pick<Turn, "conversationId">): string {
  return withoutThread(conversationId);
}

/** A conversation as it is known: Teams' id of a thread is its channel's with more behind it. */
export function withoutThread(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/u, "");
}
