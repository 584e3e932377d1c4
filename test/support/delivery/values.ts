import type { Delivery, Occurrence, OccurrenceKey } from "../../../src/domain/delivery/delivery.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";

export const MONDAY = instantInStockholm("2023-03-13", "08:00");
export const DAY_MS = 24 * 60 * 60 * 1_000;

export function anOccurrenceKey(key: Partial<OccurrenceKey> = {}): OccurrenceKey {
  return { kind: "digest", subject: "all", due: MONDAY, ...key };
}

export function anOccurrence(occurrence: Partial<Occurrence> = {}): Occurrence {
  return { ...anOccurrenceKey(), state: { kind: "open" }, ...occurrence };
}

export function aDelivery(delivery: Partial<Delivery> = {}): Delivery {
  return {
    occurrence: anOccurrenceKey(),
    conversationId: "19:kanal@thread.tacv2",
    state: { kind: "pending", notBefore: MONDAY },
    attempts: 0,
    changedAt: MONDAY,
    wantedAt: MONDAY,
    queuedAt: MONDAY,
    ...delivery,
  };
}
