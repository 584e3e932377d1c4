import type { Instant, RealInstant } from "../time/instant.ts";
import type { Delivery, DeliveryKey, DeliveryState } from "./delivery.ts";

/** A delivery as it is first written: to be taken by anybody, whatever their clock, and about to get its message. */
export function newDelivery(
  { occurrence, conversationId }: DeliveryKey,
  changedAt: Instant,
  real: RealInstant,
): Delivery {
  const wantedAt = occurrence.due;
  return {
    occurrence,
    conversationId,
    state: { kind: "pending", notBefore: 0 },
    attempts: 0,
    changedAt,
    wantedAt,
    queuedAt: real,
  };
}

/** The same delivery in another state. */
export function moved(delivery: Delivery, state: DeliveryState, changedAt: Instant): Delivery {
  return { ...delivery, state, changedAt };
}

/** Just before the call to Teams: one more attempt. */
export function sending(delivery: Delivery, by: string, until: RealInstant, changedAt: Instant): Delivery {
  return {
    ...delivery,
    state: { kind: "sending", by, until },
    attempts: delivery.attempts + 1,
    changedAt,
  };
}

/** Back to where anybody may take it, from `notBefore` on, with a message that shows then. */
export function postponed(delivery: Delivery, notBefore: RealInstant, changedAt: Instant): Delivery {
  return { ...delivery, state: { kind: "pending", notBefore }, changedAt, queuedAt: notBefore };
}

/** What has failed or is unknown, to be sent as if for the first time; undefined when it is neither. */
export function resent(delivery: Delivery, changedAt: Instant, real: RealInstant): Delivery | undefined {
  if (delivery.state.kind !== "failed" && delivery.state.kind !== "unknown") return undefined;
  return { ...newDelivery(delivery, changedAt, real), wantedAt: changedAt };
}
