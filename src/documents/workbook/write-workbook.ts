import { once } from "node:events";
import { PassThrough, type Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { Row, stream, Worksheet } from "exceljs";
import { LOOKS, TEXT_LOOKS } from "./looks.ts";
import { heightOf } from "./row-height.ts";
import { columnLetters } from "./references.ts";
import { looksLikeFormula, safeText } from "./safe-text.ts";
import type { PlannedCell, PlannedRow, SheetPlan, WorkbookPlan } from "./sheet-plan.ts";

/** Rows that are written before others get their turn, and before it is seen whether the reader keeps up. */
const ROWS_AT_ONCE = 50;
const PAPER = { A3: 8, A4: 9 } as const;
const CREATOR = "Styrkedjan";

type Writer = stream.xlsx.WorkbookWriter;

/**
 * Writes a workbook as it is read: rows are made, packed and passed on a few at a time. Whoever stops reading destroys the
 * stream, and then nothing more is made. What goes wrong on the way destroys it with its error.
 */
export function writeWorkbook(plan: WorkbookPlan): Readable {
  const out = new PassThrough();
  write(plan, out).catch((error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  return out;
}

async function write(plan: WorkbookPlan, out: PassThrough): Promise<void> {
  // Loaded when the first workbook is asked for: it is large, and most starts never need it.
  const { default: exceljs } = await import("exceljs");
  const created = new Date(`${plan.day}T12:00:00Z`);
  const book = new exceljs.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: false,
    zip: {},
  });
  const properties = {
    title: plan.title,
    language: plan.language,
    creator: CREATOR,
    lastModifiedBy: CREATOR,
  };
  Object.assign(book, { ...properties, created, modified: created });
  for (const sheet of plan.sheets) if (!(await writeSheet(book, sheet, plan.footer, out))) return;
  await book.commit();
}

/** False when nobody reads any longer. */
async function writeSheet(book: Writer, plan: SheetPlan, footer: string, out: PassThrough): Promise<boolean> {
  const sheet = openSheet(book, plan, footer);
  let written = 0;
  for (const planned of plan.rows()) {
    written += 1;
    writeRow(sheet, sheet.getRow(written), planned, plan.widths);
    if (written % ROWS_AT_ONCE === 0 && !(await keepsUp(out))) return false;
  }
  sheet.commit();
  return await keepsUp(out);
}

/** Waits for a slow reader, so that what is made does not pile up; false when it has gone. */
async function keepsUp(out: PassThrough): Promise<boolean> {
  await setImmediate();
  if (out.writableNeedDrain && !out.destroyed) {
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race([once(out, "drain", { signal }), once(out, "close", { signal })]);
    waiting.abort();
  }
  return !out.destroyed;
}

function openSheet(book: Writer, plan: SheetPlan, footer: string): Worksheet {
  const { row, columns } = plan.frozen;
  const sheet = book.addWorksheet(plan.name, {
    views: [{ state: "frozen", xSplit: columns, ySplit: row }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: plan.pagesWide,
      fitToHeight: 0,
      printTitlesRow: `${row}:${row}`,
      ...(columns > 0 ? { printTitlesColumn: `A:${columnLetters(columns)}` } : {}),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&R${footer}` },
  });
  // The library's type does not know of A3.
  Object.assign(sheet.pageSetup, { paperSize: PAPER[plan.paper] });
  sheet.columns = plan.widths.map((width) => ({ width }));
  if (plan.filtered !== undefined)
    sheet.autoFilter = `A${row}:${columnLetters(plan.filtered.columns)}${plan.filtered.lastRow}`;
  return sheet;
}

function writeRow(sheet: Worksheet, row: Row, planned: PlannedRow, widths: readonly number[]): void {
  const { cells, across } = planned;
  for (const [at, each] of cells.entries()) if (each !== undefined) writeCell(row, at + 1, each);
  const height = heightOf(planned, widths);
  if (height !== undefined) row.height = height;
  if (across !== undefined) sheet.mergeCells(row.number, 1, row.number, across);
  row.commit();
}

function writeCell(row: Row, column: number, { content, look }: PlannedCell): void {
  const cell = row.getCell(column);
  cell.style = LOOKS[look];
  if (typeof content === "number") {
    cell.value = content;
  } else if (typeof content === "string") {
    const text = safeText(content);
    // An empty text would be a text all the same: a cell that formulas and filters count.
    if (text !== "") cell.value = text;
    if (looksLikeFormula(text) && (look === "text" || look === "wrapped")) cell.style = TEXT_LOOKS[look];
  } else {
    cell.value = { ...content };
  }
}
