import { cellText, filledColumns, UNCOMPUTED, type Grid } from "../../calendar/import/grid.ts";
import { readFigure } from "./read-figure.ts";
import type { TableRefusal } from "./read-table.ts";
import { rawRows, type RawRow, type Section } from "./table-rows.ts";

export type ExtentOutcome =
  | {
      readonly kind: "extent";
      readonly raw: readonly RawRow[];
      readonly nameAt: number;
      /** The last row of the table, from 0: what stands below is beside it. */
      readonly last: number;
    }
  | Extract<TableRefusal, { readonly kind: "noRows" | "rowsWithoutName" }>;

/** Where a table's rows are: from its headings to the last row with a figure, with their names in the column that has words. */
export function extentOf(grid: Grid, sections: readonly [Section, ...Section[]]): ExtentOutcome {
  const figureRows = sections.flatMap((section) => rowsWithFigures(grid, section));
  const last = figureRows.at(-1);
  if (last === undefined) return { kind: "noRows" };
  const nameAt = nameColumn(grid, figureRows, takenBy(sections[0]));
  if (nameAt === undefined) return { kind: "rowsWithoutName", lines: figureRows.map((row) => row + 1) };
  const within = sections.map((section) => ({ ...section, to: Math.min(section.to, last + 1) }));
  return { kind: "extent", raw: rawRows(grid, within, nameAt), nameAt, last };
}

function rowsWithFigures(grid: Grid, { from, to, columns }: Section): number[] {
  const places = [...columns.figures.values()].map(({ at }) => at);
  const isFigure = (text: string): boolean =>
    text === UNCOMPUTED ||
    (["amount", "share"] as const).some((kind) =>
      ["figure", "ambiguous"].includes(readFigure(text, kind).kind),
    );
  const hasFigure = (row: readonly string[]): boolean => places.some((at) => isFigure(cellText(row, at)));
  return grid.rows.slice(from, to).flatMap((row, nth) => (hasFigure(row) ? [from + nth] : []));
}

function takenBy({ columns: { figures, partOf } }: Section): ReadonlySet<number> {
  return new Set([...figures.values(), ...(partOf === undefined ? [] : [partOf])].map(({ at }) => at));
}

/** The leftmost column that is none of figures and has words in most rows: before it there may be codes. */
function nameColumn(
  grid: Grid,
  figureRows: readonly number[],
  taken: ReadonlySet<number>,
): number | undefined {
  const rows = figureRows.map((row) => grid.rows[row] ?? []);
  const places = new Set(rows.flatMap((row) => filledColumns(row)).filter((at) => !taken.has(at)));
  return [...places]
    .toSorted((a, b) => a - b)
    .find((at) => rows.filter((row) => /\p{L}/u.test(cellText(row, at))).length * 2 > rows.length);
}
