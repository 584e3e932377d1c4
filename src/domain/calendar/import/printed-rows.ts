import type { CalendarEvent } from "../calendar-event.ts";
import type { Column } from "./columns.ts";
import { composeDateText } from "./compose-date-text.ts";
import { findTables, type FoundTable } from "./find-tables.ts";
import type { DocumentRefusal } from "./refusal.ts";
import { cellText, filledColumns, type Grid } from "./grid.ts";

/** The columns that go to an event as they stand. */
const TEXT_FIELDS = [
  "purpose",
  "politicians",
  "officials",
  "responsible",
  "decisionBody",
  "comment",
  "place",
  "inflow",
  "result",
] as const satisfies readonly (Column & keyof CalendarEvent)[];
export type TextField = (typeof TEXT_FIELDS)[number];

/** One row of a document's table before its date is understood. */
export interface PrintedRow {
  /** From 1 in each table, as a reader of the document counts. */
  readonly row: number;
  readonly section?: string;
  readonly title: string;
  /** The date as the document prints it. */
  readonly dateText: string;
  /** The date with what other columns say of it: year, week, clock time, last day. */
  readonly dateToRead: string;
  readonly fields: Readonly<Partial<Record<TextField, string>>>;
  readonly extra: Readonly<Record<string, string>>;
}

export type PrintedRows =
  | {
      readonly kind: "rows";
      readonly rows: readonly PrintedRow[];
      /** What the document's only table is called by the line above it. */
      readonly caption?: string;
      /** "Datum 2024": the year of the first row, as the first heading has it. */
      readonly headingYear?: number;
    }
  | DocumentRefusal;

/** Reads all tables of a document's sheets, in their order. */
export function readPrintedRows(grids: readonly Grid[]): PrintedRows {
  if (grids.every((grid) => grid.rows.every((row) => filledColumns(row).length === 0)))
    return { kind: "no-rows" };
  const tables = grids.flatMap((grid) => findTables(grid).map((table) => ({ grid, table })));
  if (tables.length === 0) return { kind: "no-date-column", seen: firstWords(grids) };
  const several = tables.length > 1;
  const rows = tables.flatMap(({ grid, table }) => tableRows(grid, table, several));
  if (rows.length === 0) return { kind: "no-rows" };
  const [first] = tables;
  const caption = several ? undefined : first?.table.caption;
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(
    first?.table.headings[first.table.columns.get("date") ?? -1] ?? "",
  )?.[0];
  return {
    kind: "rows",
    rows,
    ...(caption === undefined ? {} : { caption }),
    ...(year === undefined ? {} : { headingYear: Number(year) }),
  };
}

/** The first filled row with more than one cell: what was looked at for headings. */
function firstWords(grids: readonly Grid[]): string[] {
  const row = grids.flatMap((grid) => grid.rows).find((cells) => filledColumns(cells).length > 1) ?? [];
  return filledColumns(row)
    .slice(0, 8)
    .map((column) => cellText(row, column).slice(0, 40));
}

function tableRows(grid: Grid, table: FoundTable, several: boolean): PrintedRow[] {
  let section = several ? (table.caption ?? grid.name) : undefined;
  let number = 0;
  let month = "";
  const rows: PrintedRow[] = [];
  for (const index of table.rows) {
    const cells = grid.rows[index] ?? [];
    const band = bandText(cells, table);
    if (band !== undefined) {
      section = band;
      continue;
    }
    number++;
    const own = columnText(cells, table, "section");
    month = columnText(cells, table, "month") || month;
    rows.push({ ...printedRow(cells, table, month), row: number, ...inSection(own === "" ? section : own) });
  }
  return rows;
}

/** A row with text in its first column alone is a band that names the rows below, unless it holds a digit, as dates do. */
function bandText(cells: readonly string[], table: FoundTable): string | undefined {
  const filled = filledColumns(cells);
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || only === table.columns.get("title")) return undefined;
  const text = cellText(cells, only);
  return /\d/u.test(text) ? undefined : text;
}

function inSection(section: string | undefined): { readonly section?: string } {
  return section === undefined ? {} : { section };
}

function printedRow(
  cells: readonly string[],
  table: FoundTable,
  month: string,
): Omit<PrintedRow, "row" | "section"> {
  const text = (column: Column): string => columnText(cells, table, column);
  const fields: Partial<Record<TextField, string>> = {};
  for (const field of TEXT_FIELDS) if (text(field) !== "" && text(field) !== "-") fields[field] = text(field);
  const extra: Record<string, string> = {};
  for (const column of table.unknown) {
    const value = cellText(cells, column);
    if (value !== "") extra[table.headings[column] ?? ""] = value;
  }
  const { printed, toRead } = composeDateText(text, month);
  return {
    title: text("title"),
    dateText: printed,
    dateToRead: toRead,
    fields,
    extra,
  };
}

function columnText(cells: readonly string[], table: FoundTable, column: Column): string {
  const at = table.columns.get(column);
  return at === undefined ? "" : cellText(cells, at);
}
