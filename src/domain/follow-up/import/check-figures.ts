import type { FigureColumn } from "../follow-up.ts";
import type { CheckFigures, Hierarchy } from "./hierarchy.ts";
import { implausibleColumns } from "./implausible-columns.ts";
import { ROW_CHECKS, type OddFigure, type RowFigures } from "./odd-figures.ts";
import type { ReadRow } from "./read-table.ts";
import { isOff, sumsOfRows } from "./sums-of-rows.ts";
import { swappedColumns, withSwapped } from "./swapped-columns.ts";
import type { TableWarning } from "./table-warning.ts";

type HeadingOf = (column: FigureColumn) => string;

/**
 * What is odd in the figures. A printed figure is right if some unrounded values, each within rounding of the printed ones, can
 * give it; all else is said with its row and column. Where two columns have changed places that is said once, and the rows are
 * looked at as if they had not.
 */
export const checkFigures: CheckFigures = ({ rows, columns }, hierarchy) => {
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
  const headingOf: HeadingOf = (column) => headings.get(column) ?? "";
  const swaps = swappedColumns(rows.map(({ figures }) => figures));
  const righted = rows.map(({ figures }) => swaps.reduce(withSwapped, figures));
  return [
    ...swaps.map(([a, b]) => ({ kind: "swapped", headings: [headingOf(a), headingOf(b)] }) as const),
    ...implausibleColumns(righted).map(
      ([a, b]) => ({ kind: "implausible", headings: [headingOf(a), headingOf(b)] }) as const,
    ),
    ...byRow(rows, righted, headingOf),
    ...(hierarchy === undefined ? [] : wrongSums(rows, hierarchy, headingOf)),
  ];
};

function byRow(
  rows: readonly ReadRow[],
  righted: readonly RowFigures[],
  headingOf: HeadingOf,
): readonly TableWarning[] {
  return rows.flatMap((row, at) =>
    ROW_CHECKS.flatMap(({ odd }) => {
      const found = odd(righted[at] ?? {});
      return found === undefined ? [] : [warningOf(found, row, headingOf)];
    }),
  );
}

function warningOf(found: OddFigure, { line, name }: ReadRow, headingOf: HeadingOf): TableWarning {
  const at = { line, name, column: found.column, heading: headingOf(found.column) };
  if (found.kind === "shareOfNothing") return { kind: found.kind, printed: found.printed, ...at };
  return { kind: found.kind, printed: found.printed, from: found.could.from, to: found.could.to, ...at };
}

/**
 * Sums that their parts do not give. Where no part is printed, nothing is known of them; where some are, a blank one counts as
 * nothing: the other columns have shown that the rows belong together.
 */
function wrongSums(
  rows: readonly ReadRow[],
  hierarchy: Hierarchy,
  headingOf: HeadingOf,
): readonly TableWarning[] {
  return sumsOfRows(rows, hierarchy)
    .filter((each) => each.blank < each.parts && isOff(each))
    .map(({ row: { line, name }, column, printed, sum, allowed }) => ({
      kind: "sum",
      printed,
      sum,
      allowed,
      line,
      name,
      column,
      heading: headingOf(column),
    }));
}
