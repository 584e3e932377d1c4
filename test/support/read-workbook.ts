import { buffer } from "node:stream/consumers";
import type { Readable } from "node:stream";
import exceljs, { type Cell, type Style, type Workbook, type Worksheet } from "exceljs";

/** What a person's spreadsheet program would find in the file. */
export async function readWorkbook(stream: Readable): Promise<Workbook> {
  const book = new exceljs.Workbook();
  const bytes = await buffer(stream);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return book;
}

export function cellsOf(sheet: Worksheet): readonly Cell[] {
  const cells: Cell[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.master === cell) cells.push(cell);
    });
  });
  return cells;
}

/** The whole workbook as lines to read: each sheet's form, and every cell with its formula, its value and how it is shown. */
export function workbookLines(book: Workbook): readonly string[] {
  const { title, creator, created } = book;
  // The library reads it, and its type does not know of it.
  const language = "language" in book ? String(book.language) : "-";
  return [
    `${title} | ${language} | ${creator} | ${created.toISOString()}`,
    ...book.worksheets.flatMap((sheet) => ["", ...sheetLines(sheet)]),
  ];
}

function sheetLines(sheet: Worksheet): readonly string[] {
  const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow } = sheet.pageSetup;
  const [view] = sheet.views;
  const frozen = view?.state === "frozen" ? `${view.xSplit ?? 0} columns, ${view.ySplit ?? 0} rows` : "-";
  const filter = typeof sheet.autoFilter === "string" ? sheet.autoFilter : "-";
  return [
    `## ${sheet.name}`,
    `paper ${paperSize} ${orientation}, fit ${fitToPage} ${fitToWidth} × ${fitToHeight}, headings ${printTitlesRow}`,
    `frozen ${frozen}; filter ${filter}; widths ${sheet.columns.map(({ width }) => width).join(" ")}`,
    `footer ${sheet.headerFooter.oddFooter ?? "-"}; joined ${sheet.model.merges.join(" ") || "-"}`,
    ...cellsOf(sheet).map(cellLine),
  ];
}

function cellLine(cell: Cell): string {
  const { address } = cell;
  const { font, alignment, numFmt }: Partial<Style> = cell.style;
  const looks = [
    ...(font?.bold === true ? ["bold"] : []),
    ...(alignment?.wrapText === true ? ["wrap"] : []),
    ...(numFmt === undefined ? [] : [numFmt]),
  ];
  return `${address} ${shown(cell)}${looks.length === 0 ? "" : ` [${looks.join(" ")}]`}`;
}

function shown({ type, value, formula, result }: Cell): string {
  const isFormula = type === exceljs.ValueType.Formula;
  return isFormula ? `=${formula} → ${JSON.stringify(result)}` : JSON.stringify(value);
}
