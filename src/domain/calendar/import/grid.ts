/** A sheet or a delimited file as rows of cells, each cell the text that a person sees, untouched. */
export interface Grid {
  /** The sheet's name; a file of one unnamed table has none. */
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  /** Only of a sheet whose figures are read. */
  readonly marks?: GridMarks;
}

/** What stands for the result of a formula that no spreadsheet has computed yet. */
export const UNCOMPUTED = "=";

/** A cell's place, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** What a sheet holds beside the text of its cells. Rows and columns from 0. */
export interface GridMarks {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that the first of them stretches over, to the last. */
  readonly merged: readonly { readonly first: GridPlace; readonly last: GridPlace }[];
  /** Cells that compute; the text of one is its stored result, or `UNCOMPUTED` where none is stored. */
  readonly formulas: readonly GridPlace[];
  /** For each row the columns whose cells hold a number: its text has a comma before decimals, and spaces between thousands. */
  readonly numbers: readonly (readonly number[])[];
}

/** The cell's text without surrounding or doubled white space; "" outside the grid. */
export function cellText(row: readonly string[] | undefined, column: number): string {
  return (row?.[column] ?? "").replace(/\s+/gu, " ").trim();
}

/** The columns of a row that hold anything at all. */
export function filledColumns(row: readonly string[]): number[] {
  return row.flatMap((_, column) => (cellText(row, column) === "" ? [] : [column]));
}
