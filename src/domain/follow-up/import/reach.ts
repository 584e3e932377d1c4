import { allowedDifference } from "../rounding.ts";
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
  const { before } = ledger;
  return {
    isBeyond: ({ less }, start, at) => {
      for (let index = 0; index < growing.length; index += 1) {
        const nth = growing[index] ?? 0;
        const head = (start === 0 ? total[nth] : cells[(start - 1) * width + nth]) ?? 0;
        const most = Math.max(head, largest[index]?.[at] ?? 0) + (slack[index] ?? 0);
        if ((before[at * width + nth] ?? 0) - (less[nth] ?? 0) <= most) return false;
      }
      return true;
    },
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
