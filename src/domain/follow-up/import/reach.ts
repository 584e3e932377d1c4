import { allowedDifference } from "../rounding.ts";
import { sumOf } from "./fit.ts";
import type { Ledger } from "./ledger.ts";
import type { Path } from "./path.ts";

/** How far a path of rows can be followed before no row can be its sum any more. */
export interface Reach {
  /** True for a path from `start` whose sum until `at` is more than any row that could be it. */
  isBeyond(path: Path, start: number, at: number): boolean;
}

/**
 * In a column without a negative or a blank amount a sum only grows. As many columns as may disagree, and one more, have to say
 * that it is too large.
 */
export function reachOf(ledger: Ledger, total: Float64Array, needed: number): Reach {
  const { rowCount, width, cells, within } = ledger;
  const growing = ledger.columns
    .map((_, nth) => nth)
    .filter((nth) => isGrowing(ledger, total, nth))
    .slice(0, needed);
  if (growing.length < needed) return { isBeyond: () => false };
  const largest = growing.map((nth) => largestFrom(ledger, nth));
  const slack = growing.map((nth) => allowedDifference(rowCount, within[nth] ?? 0));
  return {
    isBeyond: (path, start, at) =>
      growing.every((nth, index) => {
        const before = (start === 0 ? total[nth] : cells[(start - 1) * width + nth]) ?? 0;
        const most = Math.max(before, largest[index]?.[at] ?? 0) + (slack[index] ?? 0);
        return sumOf(ledger, { end: at, less: path.less }, nth) > most;
      }),
  };
}

function isGrowing({ rowCount, width, cells, columns }: Ledger, total: Float64Array, nth: number): boolean {
  const isGood = (of: Float64Array, at: number): boolean =>
    (of[at + nth] ?? 0) >= 0 && of[at + columns.length + nth] === 0;
  for (let row = 0; row < rowCount; row += 1) if (!isGood(cells, row * width)) return false;
  return isGood(total, 0);
}

/** The largest amount of a column from each row on. */
function largestFrom({ rowCount, width, cells }: Ledger, nth: number): Float64Array {
  const largest = new Float64Array(rowCount + 1);
  for (let row = rowCount - 1; row >= 0; row -= 1)
    largest[row] = Math.max(largest[row + 1] ?? 0, cells[row * width + nth] ?? 0);
  return largest;
}
