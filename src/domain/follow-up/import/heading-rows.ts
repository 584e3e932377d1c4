import { cellText, filledColumns, type Grid } from "../../calendar/import/grid.ts";
import { isPartOfHeading, readHeading, type HeadingReading } from "./read-heading.ts";
import type { Headed } from "./table-columns.ts";

/** Headings over one or more rows of a grid. */
export interface Headings {
  /** The first and the last row of them, from 0. */
  readonly first: number;
  readonly last: number;
  /** Every column that has a heading, also what is none of figures. */
  readonly headed: readonly Headed[];
}

/** Headings are over one row, or two, and at most a third with units. */
const MOST_ROWS = 3;

/** A cell longer than this says something; a heading names something. */
const LONGEST = 80;

/** All headings of a grid, from the top: the first are the table's, and later ones are repeated or take over. */
export function headingsIn(grid: Grid): Headings[] {
  const found: Headings[] = [];
  // Every table has a budget: other rows, of which a calendar has thousands, need not be looked at closer.
  const budgets = grid.rows.map((row) => row.some((cell) => /bud/iu.test(cell)));
  for (let row = 0; row < grid.rows.length; row++) {
    if (!budgets.slice(row, row + MOST_ROWS).includes(true)) continue;
    const headings = headingsAt(grid, row);
    if (headings === undefined) continue;
    found.push(headings);
    row = headings.last;
  }
  return found;
}

function headingsAt(grid: Grid, first: number): Headings | undefined {
  const row = grid.rows[first] ?? [];
  // One such cell is a title; and most rows have figures or prose, which are no headings.
  const filled = filledColumns(row);
  if (filled.length < 2 || filled.filter((at) => saysHeading(cellOf(row, at))).length < 2) return undefined;
  let last = first;
  while (last - first + 1 < MOST_ROWS && goesOn(grid.rows[last + 1] ?? [])) last++;
  const headed = headedBy(grid.rows.slice(first, last + 1));
  const kinds = new Set(headed.map(({ reading }) => reading.kind));
  const isTable = kinds.has("budget") && (kinds.has("outcome") || kinds.has("deviation"));
  return isTable ? { first, last, headed } : undefined;
}

/** True for a row that goes on with the headings above: every cell but the first says so, and none is a figure. */
function goesOn(row: readonly string[]): boolean {
  const filled = filledColumns(row);
  const beside = filled.filter((at) => at > 0);
  return beside.length > 0 && beside.every((at) => saysHeading(cellOf(row, at)));
}

/** A number is no heading: "2025" stands among figures too, and "96,0%" has a percent sign. */
function saysHeading(text: string): boolean {
  if (text.length > LONGEST || /^[\d\s.,%−–-]*\d[\d\s.,%−–-]*$/u.test(text)) return false;
  return isPartOfHeading(readHeading(text));
}

function headedBy(rows: readonly (readonly string[])[]): Headed[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const texts = rows.map((row, nth) => (cellOf(row, at) === "" ? carried(rows, nth, at) : cellOf(row, at)));
    const heading = texts.filter((text) => text !== "").join(" ");
    return heading === "" ? [] : [{ at, heading: tidy(heading), reading: readHeading(heading) }];
  });
}

/**
 * "November" over "Budget", "Utfall" and "Avvikelse" stands in the first of their columns only. It is carried on to what lacks
 * what it says: a month to figures without one, and "Budget" to months without a kind.
 */
function carried(rows: readonly (readonly string[])[], nth: number, at: number): string {
  const row = rows[nth] ?? [];
  const below = rows
    .slice(nth + 1)
    .map((lower) => cellOf(lower, at))
    .join(" ")
    .trim();
  const from = filledColumns(row).findLast((column) => column < at);
  if (below === "" || from === undefined) return "";
  const above = cellOf(row, from);
  return completes(readHeading(above), readHeading(below)) ? above : "";
}

function completes(above: HeadingReading, below: HeadingReading): boolean {
  const lacksPeriod = above.kind === undefined && above.period !== undefined;
  if (below.kind !== undefined) return lacksPeriod && below.period === undefined && below.kind !== "forecast";
  return above.kind !== undefined && above.period === undefined && below.period !== undefined;
}

function cellOf(row: readonly string[], at: number): string {
  // Line breaks are kept: a word that is broken in two is one word.
  return cellText(row, at) === "" ? "" : (row[at] ?? "");
}

function tidy(heading: string): string {
  return heading
    .replaceAll(/-\s*\n\s*(?=\p{Ll})/gu, "")
    .replaceAll(/\u00AD\s*/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
