import type { RealInstant } from "../time/instant.ts";
import type { Delivery } from "./delivery.ts";

/** What to do with a message that has been received. */
export type MessageDecision =
  | { readonly kind: "claim" }
  /** Its delivery has ended, was taken away with its occurrence, or is held under another message. */
  | { readonly kind: "drop" }
  /** Another has it: there is nothing to do before `until`. */
  | { readonly kind: "leave"; readonly until: RealInstant }
  /** Nobody has it, and it is to wait until then: no reason to count how often its message came. */
  | { readonly kind: "wait"; readonly until: RealInstant }
  /** Whoever posted it never told how it went. */
  | { readonly kind: "unknown"; readonly by: string }
  /** Its message has come back too often. */
  | { readonly kind: "poison" };

interface Received {
  readonly now: RealInstant;
  readonly dequeueCount: number;
  readonly mostDequeues: number;
}

/** Decides on a received message by the row of its delivery, which alone tells how far it has come. */
export function decideMessage(delivery: Delivery | undefined, received: Received): MessageDecision {
  if (delivery === undefined) return { kind: "drop" };
  const { state } = delivery;
  const poisoned = received.dequeueCount > received.mostDequeues;
  switch (state.kind) {
    case "pending":
      if (poisoned) return { kind: "poison" };
      return state.notBefore <= received.now ? { kind: "claim" } : { kind: "wait", until: state.notBefore };
    case "claimed":
      if (state.until > received.now) return held(state.until, received);
      return poisoned ? { kind: "poison" } : { kind: "claim" };
    case "sending":
      if (state.until > received.now) return held(state.until, received);
      return { kind: "unknown", by: state.by };
    case "sent":
    case "failed":
    case "skipped":
    case "unknown":
      return { kind: "drop" };
  }
}

/**
 * Whoever holds it came by it through a message. One that shows for the first time is not that one but a second, of which
 * there is no need: it would come back for as long as the delivery waits, until it came too often.
 */
function held(until: RealInstant, { dequeueCount }: Received): MessageDecision {
  return dequeueCount === 1 ? { kind: "drop" } : { kind: "leave", until };
}
