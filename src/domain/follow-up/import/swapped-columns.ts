import { AMOUNT_COLUMNS, SHARE_COLUMNS, type FigureColumn } from "../follow-up.ts";
import { ROW_CHECKS, type RowCheck, type RowFigures } from "./odd-figures.ts";

export type Swap = readonly [FigureColumn, FigureColumn];

/** One odd row is a mistake of its own. */
const FEWEST_ROWS = 2;
/** Where headings are mistaken, at least so many of the rows are odd. */
const MOST_OF_ROWS = 0.5;
/** And no more than this share of them still is when the columns have changed places. */
const STILL_ODD = 0.1;
/** Of headings that have changed places in pairs. */
const MOST_SWAPS = 4;

/**
 * Columns that agree with all others when they change places, where most rows do not agree as they stand. Sums say nothing of it:
 * a whole column adds up wherever its heading says that it belongs.
 */
export function swappedColumns(rows: readonly RowFigures[]): readonly Swap[] {
  const swaps: Swap[] = [];
  let now = rows;
  while (swaps.length < MOST_SWAPS) {
    const swap = bestSwap(now);
    if (swap === undefined) break;
    swaps.push(swap);
    now = now.map((figures) => withSwapped(figures, swap));
  }
  return swaps;
}

/** The figures as if two columns had each other's headings. */
export function withSwapped(figures: RowFigures, [a, b]: Swap): RowFigures {
  const { [a]: ofA, [b]: ofB, ...others } = figures;
  return {
    ...others,
    ...(ofB === undefined ? {} : { [a]: ofB }),
    ...(ofA === undefined ? {} : { [b]: ofA }),
  };
}

function bestSwap(rows: readonly RowFigures[]): Swap | undefined {
  const mistaken = ROW_CHECKS.filter((check) => isMistaken(check, rows));
  if (mistaken.length === 0) return undefined;
  const columns = new Set(mistaken.flatMap((check) => check.columns));
  // With a column that the table does not have nothing can change places.
  const printed = new Set(rows.flatMap((figures) => Object.keys(figures)));
  let best: { readonly swap: Swap; readonly gain: number } | undefined;
  for (const swap of possibleSwaps()) {
    if (!swap.some((column) => columns.has(column)) || !swap.every((column) => printed.has(column))) continue;
    const gain = gainOf(swap, rows);
    if (gain > (best?.gain ?? 0)) best = { swap, gain };
  }
  return best?.swap;
}

function isMistaken(check: RowCheck, rows: readonly RowFigures[]): boolean {
  const told = rows.filter((figures) =>
    check.columns.every((column) => figures[column] !== undefined && figures[column].value !== 0),
  );
  const odd = oddCount([check], told);
  return odd >= FEWEST_ROWS && odd >= told.length * MOST_OF_ROWS;
}

/** How many figures agree when two columns change places that did not; 0 where that does not put nearly all of them right. */
function gainOf(swap: Swap, rows: readonly RowFigures[]): number {
  const touched = ROW_CHECKS.filter(({ columns }) => swap.some((column) => columns.includes(column)));
  const before = oddCount(touched, rows);
  const after = oddCount(
    touched,
    rows.map((figures) => withSwapped(figures, swap)),
  );
  return after <= before * STILL_ODD ? before - after : 0;
}

function oddCount(checks: readonly RowCheck[], rows: readonly RowFigures[]): number {
  let count = 0;
  for (const figures of rows) for (const { odd } of checks) if (odd(figures) !== undefined) count += 1;
  return count;
}

function possibleSwaps(): readonly Swap[] {
  return [AMOUNT_COLUMNS, SHARE_COLUMNS].flatMap((columns: readonly FigureColumn[]) =>
    columns.flatMap((a, at) => columns.slice(at + 1).map((b): Swap => [a, b])),
  );
}
