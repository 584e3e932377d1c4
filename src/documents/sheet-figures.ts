import { UNCOMPUTED, type Grid, type GridPlace } from "../domain/calendar/import/grid.ts";
import { cellAsText, partOfDate } from "./cell-text.ts";
import { scanFigures } from "./scan-figures.ts";
import type { SheetScan } from "./scan-sheet.ts";
import { shownNumber } from "./shown-number.ts";

/** The values of a sheet's cells, as the library hands them over. */
export type SheetCells = readonly (readonly unknown[])[];

/** A sheet's figures as a person sees them there, with what else the sheet tells of its cells. */
export function toFigures(
  name: string,
  data: SheetCells,
  scan: SheetScan & { readonly xml: string; readonly formats: ReadonlyMap<number, string> },
): Grid {
  const { marks, uncomputed, styles } = scanFigures(scan.xml);
  const formatOf = (row: number, column: number): string =>
    scan.formats.get(styles.get(row)?.get(column) ?? 0) ?? "";
  const rows = data.map((cells, row) =>
    cells.map((value, column) =>
      typeof value === "number" ? shownNumber(value, formatOf(row, column)) : cellAsText(value),
    ),
  );
  showPartsOfDates(rows, data, scan);
  for (const place of uncomputed) put(rows, place, UNCOMPUTED);
  const numbers = data.map((cells) =>
    cells.flatMap((value, column) => (typeof value === "number" ? [column] : [])),
  );
  return {
    name,
    rows,
    marks: { ...marks, numbers, merged: scan.merged.map(([first, last]) => ({ first, last })) },
  };
}

/** The reader of cells leaves out rows and cells at the end that hold nothing yet. */
function put(rows: string[][], { row, column }: GridPlace, text: string): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length <= column) cells.push("");
  cells[column] = text;
}

/** A cell that shows its day and month, or its month and year, says no more than that. */
export function showPartsOfDates(rows: string[][], data: SheetCells, { partial }: SheetScan): void {
  for (const { row, column, shown } of partial) {
    const value = data[row]?.[column];
    const cells = rows[row];
    if (cells && value instanceof Date) cells[column] = partOfDate(value, shown);
  }
}
