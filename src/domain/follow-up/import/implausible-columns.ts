import type { AmountColumn } from "../follow-up.ts";
import type { RowFigures } from "./odd-figures.ts";

type Pair = readonly [smaller: AmountColumn, larger: AmountColumn];

/** The month is a part of the months until it, and their budget is a part of the year's. */
const PAIRS: readonly Pair[] = [
  ["monthBudget", "budget"],
  ["monthOutcome", "outcome"],
  ["budget", "yearBudget"],
];
/** One row may be so: what is paid back, or a budget that was moved. */
const FEWEST_ROWS = 2;

/** Pairs of columns where the part is larger than its whole in most rows. */
export function implausibleColumns(rows: readonly RowFigures[]): readonly Pair[] {
  return PAIRS.filter(([smaller, larger]) => {
    const sizes = rows.flatMap((figures) => {
      const [part, whole] = [figures[smaller], figures[larger]];
      if (part === undefined || whole === undefined || (part.value === 0 && whole.value === 0)) return [];
      return [Math.abs(part.value) - Math.abs(whole.value) > part.within + whole.within];
    });
    const odd = sizes.filter(Boolean).length;
    return odd >= FEWEST_ROWS && odd > sizes.length / 2;
  });
}
