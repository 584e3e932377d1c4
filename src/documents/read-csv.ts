import { CsvError, parse } from "csv-parse/sync";
import type { Grid } from "../domain/calendar/import/grid.ts";
import type { DocumentRefusal } from "../domain/calendar/import/refusal.ts";
import { MAX_ROWS } from "./limits.ts";

const SEPARATORS = [";", "\t", ","] as const;

export type ReadCsvOutcome = { readonly kind: "grids"; readonly grids: readonly Grid[] } | DocumentRefusal;

/** Reads delimited text into one grid; the separator is the one that the text itself shows. */
export function readCsv(text: string): ReadCsvOutcome {
  // Excel's own hint, "sep=;", stands alone in the first line and is no row.
  const [hint = "", separator] = /^\uFEFF?"?sep=([;,\t])"?(?:\r\n|\n|\r)/iu.exec(text) ?? [];
  const parsed = parseRows(text.slice(hint.length), separator ?? separatorOf(text));
  if ("kind" in parsed) return parsed;
  if (parsed.length > MAX_ROWS) return { kind: "too-many-rows", limit: MAX_ROWS };
  const formula = formulaAt(parsed);
  return formula === undefined
    ? { kind: "grids", grids: [{ rows: parsed }] }
    : { kind: "formula", cell: formula };
}

function parseRows(text: string, delimiter: string): string[][] | DocumentRefusal {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    const open = error instanceof CsvError && error.code === "CSV_QUOTE_NOT_CLOSED";
    return open ? { kind: "open-quote", line: lineOfOpenQuote(text, delimiter) } : { kind: "damaged" };
  }
}

/** The line, from 1, of the last quote that opens a cell: the parser only tells where the file ends. */
function lineOfOpenQuote(text: string, delimiter: string): number {
  const closed = new RegExp(`(^|[${delimiter}\\r\\n])"(?:[^"]|"")*"(?=[${delimiter}\\r\\n]|$)`, "gu");
  const left = text.replace(closed, (cell, before: string) => before + cell.replace(/[^\r\n]/gu, ""));
  const at = new RegExp(`(?:^|[${delimiter}\\r\\n])"`, "u").exec(left);
  return left.slice(0, at === null ? 0 : at.index + at[0].length).split(/\r\n|\n|\r/u).length;
}

/** The separator that splits the first lines into most cells, counted outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/gu, "");
  const lines = head.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "");
  const scores = SEPARATORS.map((separator) => ({
    separator,
    lines: lines.filter((line) => line.includes(separator)).length,
  }));
  // Commas are ordinary in a sentence, so a semicolon or a tab in half of the lines is what separates.
  const meant = scores.find(({ separator, lines: count }) => separator !== "," && count * 2 >= lines.length);
  return meant?.separator ?? scores.reduce((best, next) => (next.lines > best.lines ? next : best)).separator;
}

/** "=SUM(A1)" in a delimited file is a formula as soon as somebody opens it. */
function formulaAt(rows: readonly (readonly string[])[]): string | undefined {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => /^\s*=\s*[\p{L}(+-]/u.test(cell));
    if (column >= 0) return `${columnName(column)}${row + 1}`;
  }
  return undefined;
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
