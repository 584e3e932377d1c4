import type { Turn } from "../turn.ts";

/** The channel or chat that a turn is in; a channel is the same in all of its threads. */
export function placeHere({ conversationId }: Pick<Turn, "conversationId">): string {
  return conversationId.replace(/;messageid=.*$/u, "");
}
