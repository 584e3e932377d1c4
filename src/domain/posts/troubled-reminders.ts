import type { Delivery, OccurrenceKey } from "../delivery/delivery.ts";
import { standingOf } from "./posts-review.ts";

/** Reminders that did not arrive, or may not have. Whose they are, and what they are about, nobody else is told. */
export interface TroubledReminders {
  readonly failed: readonly Delivery[];
  readonly unknown: readonly Delivery[];
  /** Of either kind, but taken back or over: sent again they would say nothing. */
  readonly over: readonly Delivery[];
}

/**
 * Sorts reminders that are in trouble. `made` are the occurrences of reminders: one that has been made anew since is looked
 * after there; `standing` are the ids of the reminders that are still to be given.
 */
export function troubledReminders(
  troubled: readonly Delivery[],
  made: readonly OccurrenceKey[],
  standing: ReadonlySet<string>,
): TroubledReminders {
  const newest = new Map<string, number>();
  for (const { subject, due } of made) newest.set(subject, Math.max(due, newest.get(subject) ?? due));
  const current = troubled.filter(
    ({ occurrence: { kind, subject, due } }) => kind === "reminder" && due >= (newest.get(subject) ?? due),
  );
  const of = (wanted: "failed" | "unknown"): Delivery[] =>
    current.filter((delivery) => standingOf(delivery) === wanted);
  const stands = ({ occurrence }: Delivery): boolean => standing.has(occurrence.subject);
  return {
    failed: of("failed").filter(stands),
    unknown: of("unknown").filter(stands),
    over: [...of("failed"), ...of("unknown")].filter((delivery) => !stands(delivery)),
  };
}
