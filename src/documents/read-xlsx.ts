import readWorkbook from "read-excel-file/universal";
import type { Grid } from "../domain/calendar/import/grid.ts";
import type { DocumentRefusal } from "../domain/calendar/import/refusal.ts";
import { cellAsText, partOfDate } from "./cell-text.ts";
import { MAX_ROWS } from "./limits.ts";
import { scanSheet, type SheetScan } from "./scan-sheet.ts";
import { sheetParts, partialDateStyles } from "./workbook-parts.ts";
import { readZipParts } from "./zip-entries.ts";

export type ReadXlsxOutcome = { readonly kind: "grids"; readonly grids: readonly Grid[] } | DocumentRefusal;

/** Reads the visible sheets of a workbook, after it has been seen to be safe and without formulas. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadXlsxOutcome> {
  const zip = readZipParts(bytes);
  if (zip.kind !== "parts") return zip;
  const foreign = notAWorkbook(zip.names, zip.xml);
  if (foreign) return foreign;
  const sheets = sheetParts(zip.xml);
  if (sheets.length === 0) return { kind: "damaged" };
  const styles = partialDateStyles(zip.xml.get("xl/styles.xml") ?? "");
  const scans = new Map<string, SheetScan>();
  for (const sheet of sheets) {
    const scan = scanSheet(sheet.xml, styles);
    if (scan.tooLarge) return { kind: "too-many-rows", limit: MAX_ROWS };
    if (sheet.hidden) continue;
    if (scan.formulaAt !== undefined)
      return { kind: "formula", cell: scan.formulaAt, ...(sheets.length > 1 ? { sheet: sheet.name } : {}) };
    scans.set(sheet.name, scan);
  }
  const workbook = await cellsOf(bytes);
  if (!workbook) return { kind: "damaged" };
  const grids = workbook.flatMap(({ sheet, data }) => {
    const scan = scans.get(sheet);
    // A sheet that is only a chart has no cells.
    return scan && data ? [toGrid(sheet, data, scan)] : [];
  });
  return { kind: "grids", grids };
}

function notAWorkbook(
  names: readonly string[],
  xml: ReadonlyMap<string, string>,
): DocumentRefusal | undefined {
  if (names.some((name) => /vbaProject\.bin$/iu.test(name))) return { kind: "macro" };
  if (/macroEnabled/iu.test(xml.get("[Content_Types].xml") ?? "")) return { kind: "macro" };
  if (xml.has("xl/workbook.xml")) return undefined;
  if (xml.has("word/document.xml")) return { kind: "not-a-table", looksLike: "word" };
  if (xml.has("content.xml")) return { kind: "not-a-table", looksLike: "opendocument" };
  return { kind: "not-a-table", looksLike: "zip" };
}

async function cellsOf(
  bytes: Uint8Array,
): Promise<{ sheet: string; data: unknown[][] | undefined }[] | undefined> {
  try {
    const copy = new ArrayBuffer(bytes.byteLength);
    new Uint8Array(copy).set(bytes);
    return await readWorkbook(copy, { trim: true });
  } catch {
    // Whatever the library calls it, for the person the file is damaged.
    return undefined;
  }
}

function toGrid(name: string, data: readonly (readonly unknown[])[], scan: SheetScan): Grid {
  const rows = data.map((row) => row.map(cellAsText));
  for (const { row, column, shown } of scan.partial) {
    const value = data[row]?.[column];
    const cells = rows[row];
    if (cells && value instanceof Date) cells[column] = partOfDate(value, shown);
  }
  for (const [first, last] of scan.merged) {
    const value = rows[first.row]?.[first.column] ?? "";
    // Only downwards: a text over several columns is a heading or a band, and belongs to its first column.
    for (let row = first.row + 1; row <= last.row; row++) {
      const cells = rows[row];
      if (cells && first.column === last.column && (cells[first.column] ?? "") === "")
        cells[first.column] = value;
    }
  }
  return { name, rows };
}
