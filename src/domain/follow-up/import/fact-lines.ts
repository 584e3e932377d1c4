import { cellText, filledColumns, type Grid } from "../../calendar/import/grid.ts";
import { factKeyOf, type FactKey } from "./fact-labels.ts";
import type { TableWarning } from "./table-warning.ts";

/** A line of text beside the table. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly sheet?: string;
  /** All that stands in it. */
  readonly text: string;
}

/** A line that says one thing: "Diarienummer | KS/2025:4". */
export interface FactLine extends TextLine {
  readonly key: FactKey;
  /** As it is printed. */
  readonly label: string;
  readonly value: string;
}

/** What a line turned out to be. */
export type ReadLine =
  { readonly kind: "fact"; readonly fact: FactLine } | { readonly kind: "text"; readonly text: TextLine };

/** A head over the two columns says nothing. */
const HEADS: readonly string[] = ["uppgift", "fält", "rad", "field", "fact", "item"];

/** Reads the rows from `from` up to `to` of a grid as lines beside a table; blank ones, and a known label without a value, are none. */
export function linesOf(grid: Grid, from = 0, to = grid.rows.length): ReadLine[] {
  return grid.rows.slice(from, to).flatMap((row, nth) => lineOf(row, from + nth + 1, grid.name));
}

function lineOf(row: readonly string[], line: number, sheet: string | undefined): ReadLine[] {
  const cells = filledColumns(row).map((column) => cellText(row, column));
  const [first = "", ...others] = cells;
  if (first === "" || (others.length === 1 && HEADS.includes(first.toLowerCase()))) return [];
  const text: TextLine = { line, text: cells.join(" "), ...(sheet === undefined ? {} : { sheet }) };
  const [label, value] = others.length === 0 ? splitAtColon(first) : [first, others.join(" ")];
  const key = factKeyOf(label);
  if (key === undefined || others.length > 1) return [{ kind: "text", text }];
  return value === ""
    ? []
    : [{ kind: "fact", fact: { ...text, key, label: label.replace(/:$/u, ""), value } }];
}

/** The lines of sheets that hold no table; a sheet without a single label that is known is told of as a whole. */
export function factsIn(sheets: readonly Grid[]): {
  readonly lines: readonly ReadLine[];
  readonly warnings: readonly TableWarning[];
} {
  const lines: ReadLine[] = [];
  const warnings: TableWarning[] = [];
  for (const sheet of sheets) {
    const found = linesOf(sheet);
    const isForeign = found.length > 0 && found.every(({ kind }) => kind === "text");
    if (isForeign && sheet.name !== undefined) warnings.push({ kind: "unreadSheet", sheet: sheet.name });
    else lines.push(...found);
  }
  return { lines, warnings };
}

/** "Diarienummer: KS/2025:4" is split at its first colon. */
function splitAtColon(text: string): readonly [string, string] {
  const [, label, value] = /^([^:]{1,40}):\s*(.*)$/su.exec(text) ?? [];
  return label === undefined || value === undefined ? [text, ""] : [label, value.trim()];
}
