/** A formula with its result: without the result the cell is blank in Protected View and in previews. */
export interface Formula {
  readonly formula: string;
  readonly result: number;
}

/** How a cell looks; `LOOKS` in looks.ts says what that is in Excel. */
export type Look =
  | "title"
  | "subtitle"
  | "line"
  | "note"
  | "heading"
  | "amountHeading"
  | "text"
  | "wrapped"
  | "count"
  | "year"
  | "amount"
  | "computed"
  | "sumLabel"
  | "sumCount"
  | "sum"
  | "computedSum";

export interface PlannedCell {
  readonly content: string | number | Formula;
  readonly look: Look;
}

export interface PlannedRow {
  /** From the first column on; undefined is an empty cell. */
  readonly cells: readonly (PlannedCell | undefined)[];
  /** The first cell goes over so many columns, and its text is wrapped within them. */
  readonly across?: number;
}

/** A sheet before it is a file: what stands where, and how it is read, filtered and printed. */
export interface SheetPlan {
  readonly name: string;
  readonly paper: "A3" | "A4";
  /** Printed over so many pages beside each other, with the headings and the columns that stay on each. */
  readonly pagesWide: number;
  /** The width of each column, in characters. */
  readonly widths: readonly number[];
  /** The last row of the headings, which stay in view, and are printed on each page; and the columns that stay. */
  readonly frozen: { readonly row: number; readonly columns: number };
  /** Rows that are filtered below the headings. */
  readonly filtered?: { readonly columns: number; readonly lastRow: number };
  /** Made one by one as they are written. */
  readonly rows: () => Iterable<PlannedRow>;
}

export interface WorkbookPlan {
  readonly title: string;
  readonly language: string;
  readonly footer: string;
  /** ISO date. */
  readonly day: string;
  readonly sheets: readonly SheetPlan[];
}

/** A cell, or an empty one for what is blank. */
export function cell(content: PlannedCell["content"] | undefined, look: Look): PlannedCell | undefined {
  return content === undefined || content === "" ? undefined : { content, look };
}

/** An empty cell that looks like those beside it. */
export function emptyCell(look: Look): PlannedCell {
  return { content: "", look };
}

export function row(...cells: readonly (PlannedCell | undefined)[]): PlannedRow {
  return { cells };
}
