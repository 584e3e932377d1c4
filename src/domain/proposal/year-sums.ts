import type { Kronor, YearAmounts } from "./proposal-content.ts";

/** Whole kronor for the budget year and the two plan years; nothing is blank in a sum. */
export type YearSums = readonly [Kronor, Kronor, Kronor];

export const NOTHING: YearSums = [0, 0, 0];

/** Adds years by years; what is blank counts for nothing. */
export function addYears(sums: YearSums, amounts: YearAmounts): YearSums {
  return [sums[0] + (amounts[0] ?? 0), sums[1] + (amounts[1] ?? 0), sums[2] + (amounts[2] ?? 0)];
}

/** The sums of a list of years. */
export function sumYears(all: Iterable<YearAmounts>): YearSums {
  let sums = NOTHING;
  for (const amounts of all) sums = addYears(sums, amounts);
  return sums;
}
