import type { Call } from "../recorded-connector.ts";

/** How many times a conversation was posted to. */
export function postsTo(conversationId: string, calls: readonly Call[]): number {
  return calls.filter(({ method, to }) => method === "POST" && to === conversationId).length;
}
