import type { UnitSummary } from "../follow-up/month-summary.ts";
import type { FollowUpAnswer } from "./follow-up-answer.ts";
import type { Rank } from "./follow-up-wish.ts";

/**
 * The figure that units are put in order by, in kronor or hundredths: the year's budget, a deviation's size, and what else stands
 * until the month.
 */
export function rankedFigure(by: Rank["by"], { figures }: UnitSummary): number | undefined {
  switch (by) {
    case "budget":
      return figures.yearBudget;
    case "deviation":
      return figures.deviation === undefined ? undefined : Math.abs(figures.deviation);
    case "outcome":
    case "share":
    case "forecast":
      return figures[by];
  }
}

/** Units with the figure, who has most or least of it first. A subtotal is no unit, but is told where it would be first. */
export function rankedUnits(
  rank: Rank,
  rows: readonly UnitSummary[],
): Extract<FollowUpAnswer, { kind: "ranked" }> {
  const { by, order } = rank;
  const placeOf = (row: UnitSummary): number => (rankedFigure(by, row) ?? 0) * (order === "most" ? -1 : 1);
  const told = rows
    .filter((row) => rankedFigure(by, row) !== undefined)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const units = told.filter(({ kind }) => kind === "unit");
  const [first] = units;
  const sums = told.filter(
    (row) => row.kind === "subtotal" && (first === undefined || placeOf(row) < placeOf(first)),
  );
  return { kind: "ranked", rank, units, sums };
}
