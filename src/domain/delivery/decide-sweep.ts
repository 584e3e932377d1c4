import type { RealInstant } from "../time/instant.ts";
import type { Delivery, DeliveryState } from "./delivery.ts";

/** What a sweep does with a delivery that has not ended. */
export type SweepDecision =
  | { readonly kind: "leave" }
  /** It may have lost its message: it gets one more. Two are harmless. */
  | { readonly kind: "requeue" }
  | { readonly kind: "unknown"; readonly by: string };

const LEAVE: SweepDecision = { kind: "leave" };

/** Decides on a delivery; one that could be taken is thought to have no message when none has taken it for `quietMs`. */
export function decideSweep({ state, queuedAt }: Delivery, now: RealInstant, quietMs: number): SweepDecision {
  const since = takeableSince(state);
  if (since === undefined || since > now) return LEAVE;
  if (state.kind === "sending") return { kind: "unknown", by: state.by };
  return Math.max(since, queuedAt) + quietMs <= now ? { kind: "requeue" } : LEAVE;
}

/** From when on whoever holds it has lost it; undefined when it has ended. */
function takeableSince(state: DeliveryState): RealInstant | undefined {
  switch (state.kind) {
    case "pending":
      return state.notBefore;
    case "claimed":
    case "sending":
      return state.until;
    case "sent":
    case "failed":
    case "skipped":
    case "unknown":
      return undefined;
  }
}
