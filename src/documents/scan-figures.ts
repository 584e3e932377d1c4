import type { GridMarks, GridPlace } from "../domain/calendar/import/grid.ts";
import { placeOf } from "./scan-sheet.ts";
import { attribute, elements } from "./workbook-parts.ts";

/** What a sheet of figures tells beside the values of its cells. */
export interface FigureScan {
  readonly marks: Pick<GridMarks, "hiddenRows" | "hiddenColumns" | "formulas">;
  /** Cells that compute, and whose result is not stored. */
  readonly uncomputed: readonly GridPlace[];
  /** The style of each cell that has one, by row and column. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

const CELL = /<(?:\w+:)?c\s([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gsu;
const FORMULA = /<(?:\w+:)?f[\s/>]/u;
const RESULT = /<(?:\w+:)?v(?:\s[^>]*)?>[^<]/u;

/** Looks through a sheet's XML for hidden rows and columns, formulas, and how its numbers are shown. */
export function scanFigures(xml: string): FigureScan {
  const formulas: GridPlace[] = [];
  const uncomputed: GridPlace[] = [];
  const styles = new Map<number, Map<number, number>>();
  for (const [, attributes = "", body = ""] of xml.matchAll(CELL)) {
    const place = placeOf(attribute(` ${attributes}`, "r"));
    if (place === undefined) continue;
    const style = Number(attribute(` ${attributes}`, "s") || "0");
    const row = styles.get(place.row) ?? new Map<number, number>();
    styles.set(place.row, row.set(place.column, style));
    if (!FORMULA.test(body)) continue;
    formulas.push(place);
    if (!RESULT.test(body)) uncomputed.push(place);
  }
  return {
    marks: { formulas, hiddenRows: hiddenRows(xml), hiddenColumns: hiddenColumns(xml) },
    uncomputed,
    styles,
  };
}

function hiddenRows(xml: string): number[] {
  return elements(xml, "row")
    .filter((row) => isOn(attribute(row, "hidden")))
    .map((row) => Number(attribute(row, "r")) - 1)
    .filter((row) => row >= 0);
}

/** Excel's last column: what is hidden from here to the end of the sheet is no column of a table. */
const COLUMNS = 16_384;

function hiddenColumns(xml: string): number[] {
  return elements(xml, "col")
    .filter((column) => isOn(attribute(column, "hidden")) || Number(attribute(column, "width") || "1") === 0)
    .flatMap((column) => {
      const [from, to] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
      const count = from >= 1 && to < COLUMNS ? to - from + 1 : 0;
      return Array.from({ length: Math.max(0, count) }, (_, nth) => from - 1 + nth);
    });
}

function isOn(value: string): boolean {
  return value === "1" || value === "true";
}
