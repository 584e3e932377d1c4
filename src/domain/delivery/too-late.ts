import type { Instant } from "../time/instant.ts";
import type { Delivery } from "./delivery.ts";
import { growsTooOld } from "./plan-occurrences.ts";

/**
 * True for a digest that has waited longer than the catch-up window. One that an administrator sends again on Wednesday
 * is counted from then, not from its Monday.
 */
export function isTooLate(
  delivery: Pick<Delivery, "occurrence" | "wantedAt">,
  now: Instant,
  catchUp: number,
): boolean {
  return growsTooOld(delivery.occurrence.kind) && now > delivery.wantedAt + catchUp;
}
