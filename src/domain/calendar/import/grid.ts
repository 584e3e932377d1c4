/** A sheet or a delimited file as rows of cells, each cell the text that a person sees, untouched. */
export interface Grid {
  /** The sheet's name; a file of one unnamed table has none. */
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
}

/** The cell's text without surrounding or doubled white space; "" outside the grid. */
export function cellText(row: readonly string[] | undefined, column: number): string {
  return (row?.[column] ?? "").replace(/\s+/gu, " ").trim();
}

/** The columns of a row that hold anything at all. */
export function filledColumns(row: readonly string[]): number[] {
  return row.flatMap((_, column) => (cellText(row, column) === "" ? [] : [column]));
}
