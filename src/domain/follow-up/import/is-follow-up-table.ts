import type { Grid } from "../../calendar/import/grid.ts";
import { headingsIn, type Headings } from "./heading-rows.ts";
import { readFigure } from "./read-figure.ts";

/** A table begins within so many rows; a calendar has thousands that may speak of budgets. */
const MOST_LOOKED_AT = 50;

/**
 * True for a file that holds a month's table, so that nobody takes it for a calendar: a budget and an outcome are headed, and
 * figures stand below both. A row of a calendar may name both, "Budgetuppföljning" beside "Utfall", and heads no figures.
 */
export function isFollowUpTable(grids: readonly Grid[]): boolean {
  return grids.some((grid) => {
    const rows = grid.rows.slice(0, MOST_LOOKED_AT);
    return headingsIn({ rows }).some((headings) => headsFigures(headings, rows));
  });
}

function headsFigures({ headed, last }: Headings, rows: Grid["rows"]): boolean {
  const below = rows.slice(last + 1);
  return (["budget", "outcome"] as const).every((kind) =>
    headed.some(
      ({ at, reading }) =>
        reading.kind === kind && below.some((row) => readFigure(row[at] ?? "", "amount").kind === "figure"),
    ),
  );
}
