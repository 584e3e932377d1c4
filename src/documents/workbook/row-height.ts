import type { Look, PlannedRow } from "./sheet-plan.ts";

const LINE_POINTS = 15;
/** Excel makes no row higher. */
const MOST_POINTS = 409;

const WRAPPED: ReadonlySet<Look> = new Set<Look>(["wrapped", "note", "heading", "amountHeading"]);

/**
 * The height that the texts of a row need, in points; undefined for one line. It is written down, since not every program
 * that shows a workbook works it out by itself, and none does for joined cells.
 */
export function heightOf({ cells, across }: PlannedRow, widths: readonly number[]): number | undefined {
  const lines = cells.map((cell, at) => {
    if (cell === undefined || typeof cell.content !== "string" || !WRAPPED.has(cell.look)) return 1;
    const width = widths.slice(at, at + (at === 0 ? (across ?? 1) : 1)).reduce((sum, each) => sum + each, 0);
    return linesOf(cell.content, width);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(MOST_POINTS, most * LINE_POINTS);
}

/** How many lines a text takes at a width in characters, words being kept whole; a little room is left at the end of each. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOfParagraph(line, Math.max(1, width - 1)), 0);
}

function linesOfParagraph(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(" ")) {
    const isFirst = used === 0;
    if (!isFirst && used + 1 + length > width) {
      lines += 1;
      used = length;
    } else {
      used += isFirst ? length : length + 1;
    }
    // A word that is longer than the column is broken.
    for (; used > width; used -= width) lines += 1;
  }
  return lines;
}
