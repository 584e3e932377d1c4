import { cellText, filledColumns, type Grid } from "../../calendar/import/grid.ts";
import type { FigureColumn, Month } from "../follow-up.ts";
import { partsOfMonth } from "../months.ts";
import { headingsIn, type Headings } from "./heading-rows.ts";
import { monthsIn, wordsOf } from "./month-words.ts";
import type { TableRefusal } from "./read-table.ts";
import { columnsOf } from "./table-columns.ts";
import type { Section } from "./table-rows.ts";

/** The one grid of a file that holds a table, with its headings from the top. */
export interface FoundTable {
  readonly grid: Grid;
  readonly headings: readonly [Headings, ...Headings[]];
}

export type FindTableOutcome =
  | { readonly kind: "found"; readonly table: FoundTable }
  | Extract<TableRefusal, { readonly kind: "noHeadings" | "severalTables" }>;

/** Cells that are shown to one whose file has no headings that are known. */
const MOST_SEEN = 8;
/** No table of a month can do without them; the others can be computed, or be missing. */
const NEEDED: readonly FigureColumn[] = ["budget", "outcome"];

/** Finds the sheet with the table; of several that of the month that is asked for. */
export function findTable(grids: readonly Grid[], month: Month | undefined): FindTableOutcome {
  const tables = grids.flatMap((grid): FoundTable[] => {
    const [first, ...rest] = headingsIn(grid);
    return first === undefined ? [] : [{ grid, headings: [first, ...rest] }];
  });
  const [only, ...others] = tables;
  if (only === undefined) return { kind: "noHeadings", seen: firstCells(grids) };
  if (others.length === 0) return { kind: "found", table: only };
  const ofMonth = tables.filter((table) => month !== undefined && isOfMonth(table, month));
  const [wanted] = ofMonth;
  if (wanted !== undefined && ofMonth.length === 1) return { kind: "found", table: wanted };
  return { kind: "severalTables", sheets: tables.map(({ grid }) => grid.name ?? "") };
}

function isOfMonth({ headings: [{ headed }] }: FoundTable, month: Month): boolean {
  const named = new Set(headed.flatMap(({ reading }) => (reading.kind === "forecast" ? [] : reading.months)));
  return named.size === 1 && named.has(partsOfMonth(month).month);
}

function firstCells(grids: readonly Grid[]): string[] {
  const first = grids.flatMap(({ rows }) => rows).find((row) => filledColumns(row).length > 0) ?? [];
  return filledColumns(first)
    .slice(0, MOST_SEEN)
    .map((column) => cellText(first, column));
}

export type SectionsOutcome =
  | { readonly kind: "sections"; readonly sections: readonly [Section, ...Section[]] }
  | Extract<TableRefusal, { readonly kind: "missingColumns" | "sameColumnTwice" }>;

/** The rows below each row of headings, with what its columns hold. */
export function sectionsOf({ grid, headings }: FoundTable, year: number | undefined): SectionsOutcome {
  const sections: Section[] = [];
  for (const [nth, { last, headed }] of headings.entries()) {
    const outcome = columnsOf(headed, year);
    if (outcome.kind !== "columns") return outcome;
    const { columns } = outcome;
    const missing = NEEDED.filter((column) => !columns.figures.has(column));
    if (missing.length > 0) return { kind: "missingColumns", missing };
    sections.push({ from: last + 1, to: headings[nth + 1]?.first ?? grid.rows.length, columns });
  }
  const [first, ...rest] = sections;
  return first === undefined
    ? { kind: "missingColumns", missing: NEEDED }
    : { kind: "sections", sections: [first, ...rest] };
}

/** Months and years that the name of a sheet says: "Nov 2025". */
export function namedBySheet(grid: Grid): {
  readonly months: readonly number[];
  readonly years: readonly number[];
} {
  return monthsIn(wordsOf(grid.name ?? ""));
}
