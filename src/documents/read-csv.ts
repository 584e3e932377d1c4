import { parse } from "csv-parse/sync";
import type { Grid } from "../domain/calendar/import/grid.ts";

const SEPARATORS = [";", "\t", ","] as const;

/** Reads delimited text into rows of cells; undefined when the quotes do not close. */
export function readCsv(text: string): Grid | undefined {
  const delimiter = separatorOf(text);
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      bom: true,
    });
    return { rows };
  } catch {
    return undefined;
  }
}

/** The separator that splits the first lines into most cells; counted outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/gu, "");
  const counts = SEPARATORS.map((separator) => ({ separator, count: head.split(separator).length }));
  // A comma is also ordinary writing: a semicolon or a tab in most lines is meant.
  const lines = head.split("\n").length;
  const meant = counts.find(({ separator, count }) => separator !== "," && count > lines / 2);
  return (meant ?? counts.reduce((best, next) => (next.count > best.count ? next : best))).separator;
}
