import { readDate } from "../date-notation/read-date.ts";
import { EXACT, matchHeading, type Column } from "./columns.ts";
import { cellText, filledColumns, type Grid } from "./grid.ts";

/** One table inside a grid: which column is where, and which of the grid's rows are its rows. */
export interface FoundTable {
  /** The line above the headings, when one is written there. */
  readonly caption?: string;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Column, number>;
  /** Columns that the reader has no name for. */
  readonly unknown: readonly number[];
  /** Indexes into the grid's rows. */
  readonly rows: readonly number[];
}

/** Headings stand in the first rows, below a title and some lines of introduction at most. */
const HEADINGS_WITHIN = 20;

/** A cell longer than this says something; a heading names something. */
const LONGEST_HEADING = 60;

/** Finds the tables of a grid by their headings; an empty list when no row can be headings with a date column. */
export function findTables(grid: Grid): FoundTable[] {
  const [first, ...rest] = headingRows(grid);
  if (!first || first.index > HEADINGS_WITHIN) return [];
  // Headings that are repeated, as at the top of each printed page, go on with the same table.
  const repeated = rest.filter(
    ({ index }) => sameCells(grid, index, first.index) && sameCaption(grid, index, first.index),
  );
  const skipped = new Set(repeated.flatMap(({ index }) => [index, captionRow(grid, index) ?? index]));
  const starts = [first, ...rest.filter((start) => !repeated.includes(start))];
  return starts.map((start, nth) => {
    const next = starts[nth + 1];
    const end = next ? (captionRow(grid, next.index) ?? next.index) : grid.rows.length;
    return tableFrom(grid, start, dataRows(grid, start.index + 1, end, skipped));
  });
}

interface HeadingRow {
  readonly index: number;
  readonly columns: ReadonlyMap<Column, number>;
}

function headingRows(grid: Grid): HeadingRow[] {
  const found: HeadingRow[] = [];
  for (const [index, row] of grid.rows.entries()) {
    const above = found.at(-1);
    if (holdsDate(row, above)) continue;
    const columns = readHeadings(row, above !== undefined);
    if (!columns) continue;
    const [first] = found;
    if (first && !(namesTwo(row) || sameCells(grid, index, first.index))) continue;
    found.push({ index, columns });
  }
  return found;
}

/** A row with a date is an event, whatever else it says: "Stoppdatum" and "Start" are titles there. */
function holdsDate(row: readonly string[], above: HeadingRow | undefined): boolean {
  return filledColumns(row).some((at) => {
    const text = cellText(row, at);
    if (matchHeading(text)) return false;
    if (at === above?.columns.get("date") && /^\d+\P{L}*$/u.test(text)) return true;
    const reading = readDate(text);
    if (reading.kind !== "read") return false;
    // "Budgetprocess 2024" may well be a heading, but not where the table above has its dates.
    return at === above?.columns.get("date") || (reading.rest === "" && reading.date.precision !== "year");
  });
}

/** One known word below the first headings is more likely a title ("Deadline") beside a date that nobody can read. */
function namesTwo(row: readonly string[]): boolean {
  return filledColumns(row).filter((at) => matchHeading(cellText(row, at))).length >= 2;
}

function tableFrom(grid: Grid, { index, columns }: HeadingRow, rows: readonly number[]): FoundTable {
  const caption = captionOf(grid, index);
  const headings = (grid.rows[index] ?? []).map((_, column) => cellText(grid.rows[index], column));
  const known = new Set(columns.values());
  return {
    ...(caption === undefined ? {} : { caption }),
    headings,
    columns,
    unknown: headings.flatMap((heading, column) => (known.has(column) || heading === "" ? [] : [column])),
    rows,
  };
}

/**
 * The columns of a row of headings, or undefined when the row is none: half of its cells must be known words. Below the
 * first headings of a grid only words that everybody writes count, since rows hold such words too.
 */
function readHeadings(row: readonly string[], strict: boolean): ReadonlyMap<Column, number> | undefined {
  const filled = filledColumns(row);
  if (filled.length < 2 || filled.some((at) => cellText(row, at).length > LONGEST_HEADING)) return undefined;
  const candidates = filled
    .flatMap((at) => {
      const match = matchHeading(cellText(row, at));
      return match && (!strict || match.doubt < EXACT) ? [{ at, ...match }] : [];
    })
    .sort((a, b) => a.doubt - b.doubt || a.at - b.at);
  // A misspelt word may be an ordinary one ("daga" and "dagar"): at least one heading is written as everybody writes it.
  if (candidates.length * 2 < filled.length || (candidates[0]?.doubt ?? EXACT) >= EXACT) return undefined;
  const columns = new Map<Column, number>();
  for (const { at, column } of candidates) if (!columns.has(column)) columns.set(column, at);
  settleDate(columns);
  if (!columns.has("date")) return undefined;
  settleTitle(columns, filled);
  return columns.has("title") ? columns : undefined;
}

/** Without a date column, "Dag", "Månad", "Vecka", "Tid" or "År" is where the dates stand. */
function settleDate(columns: Map<Column, number>): void {
  if (columns.has("date")) return;
  for (const stand of ["day", "month", "week", "time", "year"] as const) {
    const at = columns.get(stand);
    if (at === undefined) continue;
    columns.set("date", at);
    if (stand === "time" || stand === "year") columns.delete(stand);
    return;
  }
}

/** "Datum; Nämnd; Plats" has no column for what happens: the nearest in meaning names the events. */
function settleTitle(columns: Map<Column, number>, filled: readonly number[]): void {
  if (columns.has("title")) return;
  const taken = new Set(columns.values());
  const free = filled.find((at) => !taken.has(at));
  if (free !== undefined) {
    columns.set("title", free);
    return;
  }
  for (const stand of ["purpose", "decisionBody", "section", "comment"] as const) {
    const at = columns.get(stand);
    if (at === undefined) continue;
    columns.delete(stand);
    columns.set("title", at);
    return;
  }
}

/** A line with one filled cell just above the headings, blank lines between allowed, is the table's caption. */
function captionRow(grid: Grid, headingIndex: number): number | undefined {
  for (let index = headingIndex - 1; index >= 0; index--) {
    const filled = filledColumns(grid.rows[index] ?? []);
    if (filled.length === 0) continue;
    return filled.length === 1 ? index : undefined;
  }
  return undefined;
}

function captionOf(grid: Grid, headingIndex: number): string | undefined {
  const cells = grid.rows[captionRow(grid, headingIndex) ?? -1] ?? [];
  const [column] = filledColumns(cells);
  return column === undefined ? undefined : cellText(cells, column);
}

/** True when the later headings have no caption of their own: none at all, or the first one printed again. */
function sameCaption(grid: Grid, later: number, first: number): boolean {
  const caption = captionOf(grid, later);
  return caption === undefined || caption === captionOf(grid, first);
}

function dataRows(grid: Grid, from: number, end: number, skipped: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  for (let index = from; index < end; index++)
    if (!skipped.has(index) && filledColumns(grid.rows[index] ?? []).length > 0) rows.push(index);
  return rows;
}

function sameCells(grid: Grid, a: number, b: number): boolean {
  const [left = [], right = []] = [grid.rows[a], grid.rows[b]];
  const width = Math.max(left.length, right.length);
  return Array.from({ length: width }).every(
    (_, column) => cellText(left, column) === cellText(right, column),
  );
}
