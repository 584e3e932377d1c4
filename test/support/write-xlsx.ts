import { crc32, deflateRawSync } from "node:zlib";

/** A cell to write: text, a number, a date, a formula with its stored result, or nothing. */
export type XlsxCell =
  | string
  | number
  | { readonly date: string; readonly format?: "iso" | "yearless" | "month-year" | "with-time" }
  | { readonly formula: string; readonly result: string }
  | undefined;

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** Column widths in characters. */
  readonly widths?: readonly number[];
  /** Rows from the first that are bold and stay when scrolling. */
  readonly headings?: number;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const STYLES = { text: 1, bold: 2, iso: 3, yearless: 4, "with-time": 5, "month-year": 6 } as const;

/** Writes a workbook small enough for samples and tests: text, numbers and dates, no formulas that compute. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Buffer {
  const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = sheets.map((_, index) => `/xl/worksheets/sheet${index + 1}.xml`);
  return writeZip({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${kinds}.styles+xml"/>${parts.map((part) => `<Override PartName="${part}" ContentType="${kinds}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map((sheet, index) => `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}"${sheet.hidden === true ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${PACKAGE}/relationships">${parts.map((part, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="${part.slice(4)}"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": stylesXml(),
    ...Object.fromEntries(sheets.map((sheet, index) => [parts[index]?.slice(1) ?? "", sheetXml(sheet)])),
  });
}

function stylesXml(): string {
  const xf = (numFmt: number, font: number): string =>
    `<xf numFmtId="${numFmt}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  return `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[xf(0, 0), xf(0, 1), xf(14, 0), xf(16, 0), xf(164, 0), xf(17, 0)].join("")}</cellXfs></styleSheet>`;
}

function sheetXml(sheet: XlsxSheet): string {
  const headings = sheet.headings ?? 0;
  const pane =
    headings > 0
      ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headings}" topLeftCell="A${headings + 1}" state="frozen"/></sheetView></sheetViews>`
      : "";
  const widths = sheet.widths?.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = sheet.merges ?? [];
  return `${XML}<worksheet xmlns="${MAIN}">${pane}${widths ? `<cols>${widths.join("")}</cols>` : ""}<sheetData>${sheet.rows.map((row, at) => rowXml(row, at + 1, at < headings)).join("")}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` : ""}</worksheet>`;
}

function rowXml(row: readonly XlsxCell[], number: number, bold: boolean): string {
  return `<row r="${number}">${row.map((cell, at) => cellXml(cell, `${columnName(at)}${number}`, bold)).join("")}</row>`;
}

function cellXml(cell: XlsxCell, at: string, bold: boolean): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c r="${at}" s="${bold ? STYLES.bold : STYLES.text}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ("formula" in cell)
    return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.result)}</v></c>`;
  const serial = Date.parse(`${cell.date}Z`.replace(/^(\S{10})Z$/u, "$1T00:00Z")) / 86_400_000 + 25_569;
  return `<c r="${at}" s="${STYLES[cell.format ?? "iso"]}"><v>${serial}</v></c>`;
}

function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** Writes a zip of named parts; `lie` overstates or understates a part's unpacked size, as a hostile file does. */
export function writeZip(
  parts: Readonly<Record<string, string | Buffer>>,
  lie: Readonly<Record<string, number>> = {},
): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x0800, 2);
    header.writeUInt16LE(8, 4);
    // 1 January 1980, the first day that a zip can name, so that the same content gives the same bytes.
    header.writeUInt16LE(0x21, 8);
    header.writeUInt32LE(crc32(data), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(lie[name] ?? data.length, 18);
    header.writeUInt16LE(Buffer.byteLength(name), 22);
    local.push(Buffer.from("PK\u0003\u0004", "latin1"), header, Buffer.from(name), packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), header, tail, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listing, end]);
}
