import type { Occurrence, OccurrenceKey } from "../domain/delivery/delivery.ts";
import { planOccurrences } from "../domain/delivery/plan-occurrences.ts";
import { planSpan } from "../domain/delivery/plan-span.ts";
import type { Instant } from "../domain/time/instant.ts";
import { inParallel } from "./in-parallel.ts";
import type { Parts } from "./parts.ts";

/** Clocks of instances differ by less; a watermark further ahead was set by a clock that had been moved. */
const AHEAD_MS = 60_000;

export interface PlannedRound {
  /** Those whose rows this instance made, which it is the first to finish. */
  readonly made: readonly OccurrenceKey[];
  /** How many were too old, and are told of by one row. */
  readonly skipped: number;
}

/**
 * Makes the rows of what has fallen due up to `until`. The watermark moves when all of them are there: who is killed in
 * between leaves it, and the next round makes the same rows, once.
 */
export async function planRound(parts: Parts, until: Instant): Promise<PlannedRound> {
  const { occurrences, jobs, timings } = parts;
  const watermark = await occurrences.watermark();
  const span = planSpan(watermark?.value, until, AHEAD_MS);
  if (span.kind === "rest") return { made: [], skipped: 0 };
  if (span.kind === "begin") {
    if (watermark !== undefined)
      parts.log.warn("The watermark was ahead of the clock, and has been set back.");
    await occurrences.moveWatermark(until, watermark?.version);
    return { made: [], skipped: 0 };
  }
  const due = await jobs.due(span.after, until);
  const { open, skipped } = planOccurrences(due, until - timings.catchUp);
  const made = await insertAll(parts, open);
  await insertAll(parts, skipped);
  // Refused when another instance has moved it, which it did for the same rows.
  await occurrences.moveWatermark(until, watermark?.version);
  return { made, skipped: due.length - open.length };
}

async function insertAll({ occurrences }: Parts, all: readonly Occurrence[]): Promise<readonly Occurrence[]> {
  const firsts = await inParallel(all, (occurrence) => occurrences.insert(occurrence));
  return all.filter((_, index) => firsts[index]);
}
