import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Grid } from "../../src/domain/calendar/import/grid.ts";
import { readFollowUpTable, type OwnFacts } from "../../src/domain/follow-up/import/read-follow-up-table.ts";
import type { ReadTable, ReadTableOutcome } from "../../src/domain/follow-up/import/read-table.ts";

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));

/** A file's grids, as an import reads them. */
export async function gridsOf(name: string, bytes?: Uint8Array): Promise<readonly Grid[]> {
  const document = await readDocument({ name, bytes: bytes ?? (await readFile(SAMPLES + name)) }, "figures");
  if (document.kind !== "grids") throw new Error(`${name}: ${document.kind}`);
  return document.grids;
}

/** The sample's workbook, changed by somebody in Excel, and read. */
export async function readChanged(
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
  own: OwnFacts = {},
): Promise<ReadTableOutcome> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(`${SAMPLES}uppfoljning-2025-11.xlsx`);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("The sample has a sheet.");
  change(sheet, book);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return readFollowUpTable(await gridsOf("changed.xlsx", bytes), own);
}

/** A small table as text, a line for each row and "|" between cells, of November 2025 unless it says otherwise. */
export function readLines(lines: readonly string[], own: OwnFacts = { month: "2025-11" }): ReadTableOutcome {
  return readFollowUpTable([{ rows: rowsOf(lines) }], own);
}

export function rowsOf(lines: readonly string[]): string[][] {
  return lines.map((line) => line.split("|").map((cell) => cell.trim()));
}

export function tableOf(outcome: ReadTableOutcome): ReadTable {
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome));
  return outcome.table;
}
