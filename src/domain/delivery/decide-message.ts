import type { RealInstant } from "../time/instant.ts";
import type { Delivery } from "./delivery.ts";

/** What to do with a message that has been received. */
export type MessageDecision =
  | { readonly kind: "claim" }
  /** Its delivery has ended, or was taken away with its occurrence. */
  | { readonly kind: "drop" }
  /** Another has it, or it is to wait: there is nothing to do before `until`. */
  | { readonly kind: "leave"; readonly until: RealInstant }
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
      return state.notBefore <= received.now ? { kind: "claim" } : { kind: "leave", until: state.notBefore };
    case "claimed":
      if (state.until > received.now) return { kind: "leave", until: state.until };
      return poisoned ? { kind: "poison" } : { kind: "claim" };
    case "sending":
      if (state.until > received.now) return { kind: "leave", until: state.until };
      return { kind: "unknown", by: state.by };
    case "sent":
    case "failed":
    case "skipped":
    case "unknown":
      return { kind: "drop" };
  }
}
