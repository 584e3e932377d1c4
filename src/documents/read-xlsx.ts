import readWorkbook from "read-excel-file/universal";
import type { Grid } from "../domain/calendar/import/grid.ts";
import type { DocumentRefusal } from "../domain/calendar/import/refusal.ts";
import { cellAsText } from "./cell-text.ts";
import { showPartsOfDates, toFigures, type SheetCells } from "./sheet-figures.ts";
import { MAX_ROWS } from "./limits.ts";
import { scanSheet, type SheetScan } from "./scan-sheet.ts";
import { cellFormats, partialDateStyles, sheetParts } from "./workbook-parts.ts";
import { readZipParts } from "./zip-entries.ts";

export type ReadXlsxOutcome = { readonly kind: "grids"; readonly grids: readonly Grid[] } | DocumentRefusal;

/**
 * What a workbook is read for. As `texts` a formula is refused, and a cell that stretches downwards holds for all its rows. As
 * `figures` numbers are as they are shown, formulas give their stored results, and each grid has its marks.
 */
export type ReadAs = "texts" | "figures";

/** Reads the visible sheets of a workbook, after it has been seen to be safe. */
export async function readXlsx(bytes: Uint8Array, as: ReadAs = "texts"): Promise<ReadXlsxOutcome> {
  const zip = readZipParts(bytes);
  if (zip.kind !== "parts") return zip;
  const foreign = notAWorkbook(zip.names, zip.xml);
  if (foreign) return foreign;
  const sheets = sheetParts(zip.xml);
  if (sheets.length === 0) return { kind: "damaged" };
  const formats = cellFormats(zip.xml.get("xl/styles.xml") ?? "");
  const styles = partialDateStyles(formats);
  const scans = new Map<string, SheetScan & { readonly xml: string }>();
  for (const sheet of sheets) {
    const scan = scanSheet(sheet.xml, styles);
    if (scan.tooLarge) return { kind: "too-many-rows", limit: MAX_ROWS };
    if (sheet.hidden) continue;
    if (as === "texts" && scan.formulaAt !== undefined)
      return { kind: "formula", cell: scan.formulaAt, ...(sheets.length > 1 ? { sheet: sheet.name } : {}) };
    scans.set(sheet.name, { ...scan, xml: sheet.xml });
  }
  const workbook = await cellsOf(bytes);
  if (!workbook) return { kind: "damaged" };
  const grids = workbook.flatMap(({ sheet, data }) => {
    const scan = scans.get(sheet);
    // A sheet that is only a chart has no cells.
    if (!scan || !data) return [];
    return [as === "texts" ? toGrid(sheet, data, scan) : toFigures(sheet, data, { ...scan, formats })];
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

function toGrid(name: string, data: SheetCells, scan: SheetScan): Grid {
  const rows = data.map((row) => row.map(cellAsText));
  showPartsOfDates(rows, data, scan);
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
