import type { GridPlace } from "../domain/calendar/import/grid.ts";
import { LAST_EXCEL_ROW, MAX_CELLS, MAX_ROWS } from "./limits.ts";
import { attribute, elements, type ShownDate } from "./workbook-parts.ts";

export interface SheetScan {
  /** The first cell with a formula, as Excel names it. */
  readonly formulaAt?: string;
  readonly tooLarge: boolean;
  /** Cells that show a part of their date only. */
  readonly partial: readonly (GridPlace & { readonly shown: ShownDate })[];
  /** Cells that a cell above or to the left stretches over, as first and last place. */
  readonly merged: readonly (readonly [GridPlace, GridPlace])[];
}

const CELL = /<(?:\w+:)?c\s([^>]*?)(\/?)>(\s*<(?:\w+:)?f[\s/>])?/gu;

/** Looks through a sheet's XML for what a person sees and the cell reader does not tell. */
export function scanSheet(xml: string, styles: ReadonlyMap<number, ShownDate>): SheetScan {
  const partial: (GridPlace & { readonly shown: ShownDate })[] = [];
  let formulaAt: string | undefined;
  let lastRow = -1;
  let lastColumn = -1;
  for (const [, attributes = "", closed, formula] of xml.matchAll(CELL)) {
    const address = attribute(` ${attributes}`, "r");
    if (formula !== undefined) formulaAt ??= address;
    if (closed === "/") continue;
    const place = placeOf(address);
    if (!place) continue;
    lastRow = Math.max(lastRow, place.row);
    lastColumn = Math.max(lastColumn, place.column);
    const shown = styles.get(Number(attribute(` ${attributes}`, "s") || "0"));
    if (shown !== undefined) partial.push({ ...place, shown });
  }
  const beyond = elements(xml, "row").some((row) => Number(attribute(row, "r")) > LAST_EXCEL_ROW);
  const tooLarge = beyond || lastRow >= MAX_ROWS || (lastRow + 1) * (lastColumn + 1) > MAX_CELLS;
  return { tooLarge, partial, merged: mergedCells(xml), ...(formulaAt === undefined ? {} : { formulaAt }) };
}

function mergedCells(xml: string): (readonly [GridPlace, GridPlace])[] {
  return elements(xml, "mergeCell").flatMap((each) => {
    const [first, last] = attribute(each, "ref").split(":").map(placeOf);
    return first && last ? [[first, last] as const] : [];
  });
}

/** "B7" is row 6, column 1. */
export function placeOf(address: string): GridPlace | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column =
    Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, digit) => sum * 26 + digit, 0) -
    1;
  return { row: Number(digits) - 1, column };
}
