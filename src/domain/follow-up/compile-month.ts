import type { FollowUpArea } from "./area.ts";
import type { FollowUp, FollowUpHead, FollowUpRow, Month } from "./follow-up.ts";
import type { ForecastSummary, MonthPoint, MonthSummary, UnitSummary } from "./month-summary.ts";
import { isFullerMonth, partsOfMonth, yearPassed } from "./months.ts";
import { shownFigures } from "./shown-figures.ts";
import { reaches, recommendation } from "./threshold.ts";
import type { UnitComment } from "./unit-comment.ts";
import { wantedOf } from "./wanted-parts.ts";

/** What a month is told from. */
export interface MonthGround {
  readonly area: FollowUpArea;
  readonly followUp: FollowUp;
  /** The row of the whole, which a stored follow-up always has. */
  readonly total: FollowUpRow;
  /** The newest version of each month of the area, in any order. */
  readonly heads: readonly FollowUpHead[];
  readonly comments: readonly UnitComment[];
}

const MOST_LARGEST = 3;

/** A month as it is told everywhere. Sums are the table's own: nothing is added up, so nothing is counted twice. */
export function compileMonth(ground: MonthGround): MonthSummary {
  const { area, followUp, heads, comments } = ground;
  const { month, version, document, facts } = followUp;
  const commentOf = new Map(comments.map((comment) => [comment.unitId, comment]));
  const areaBudget = ground.total.printed.budget;
  const summaryOf = (row: FollowUpRow): UnitSummary =>
    unitSummary(row, ground, areaBudget, commentOf.get(row.unitId));
  const total = summaryOf(ground.total);
  const rows = followUp.rows.filter(({ kind }) => kind !== "total").map(summaryOf);
  return {
    area: { id: area.id, name: area.name },
    month,
    version,
    document,
    facts,
    isFuller: isFullerMonth(month),
    politicalBody: area.political.body,
    threshold: area.threshold,
    total,
    rows,
    largest: largestOf(rows),
    ...forecastOf(followUp, total),
    yearPassed: yearPassed(month),
    months: monthsUntil(month, heads),
    missing: missingOf(rows, area),
  };
}

function unitSummary(
  { unitId, name, kind, partOf, printed }: FollowUpRow,
  { area, followUp }: MonthGround,
  areaBudget: number | undefined,
  comment: UnitComment | undefined,
): UnitSummary {
  const figures = shownFigures(printed, followUp.rounding);
  const isOver = kind !== "total" && reaches(area.threshold, figures.deviation, figures.budget);
  const advised = isOver ? recommendation(area, figures, areaBudget, comment?.deviation?.effect) : undefined;
  return {
    unitId,
    name,
    kind,
    ...(partOf === undefined ? {} : { partOf }),
    figures,
    isOver,
    ...(advised === undefined ? {} : { recommendation: advised }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Of units that are no sums: those in a subtotal are told of by themselves. */
function largestOf(rows: readonly UnitSummary[]): MonthSummary["largest"] {
  const units = rows.filter(({ kind }) => kind === "unit");
  const deviationOf = ({ figures }: UnitSummary): number => figures.deviation ?? 0;
  const ordered = units.toSorted((a, b) => deviationOf(b) - deviationOf(a));
  return {
    under: ordered.filter((unit) => deviationOf(unit) > 0).slice(0, MOST_LARGEST),
    over: ordered
      .filter((unit) => deviationOf(unit) < 0)
      .toReversed()
      .slice(0, MOST_LARGEST),
  };
}

function forecastOf(
  { forecast }: FollowUp,
  { figures }: UnitSummary,
): { readonly forecast?: ForecastSummary } {
  if (forecast === undefined) return {};
  const total = figures.forecast;
  return { forecast: { ...forecast, ...(total === undefined ? {} : { total }) } };
}

function monthsUntil(month: Month, heads: readonly FollowUpHead[]): readonly MonthPoint[] {
  const { year } = partsOfMonth(month);
  return heads
    .filter((head) => partsOfMonth(head.month).year === year && head.month <= month)
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map(({ month: of, total, rounding }) => {
      const { budget, outcome, deviation } = shownFigures(total.printed, rounding);
      return {
        month: of,
        ...(budget === undefined ? {} : { budget }),
        ...(outcome === undefined ? {} : { outcome }),
        ...(deviation === undefined ? {} : { deviation }),
      };
    });
}

function missingOf(
  rows: readonly UnitSummary[],
  area: Pick<FollowUpArea, "comments">,
): MonthSummary["missing"] {
  return rows.flatMap((row) => {
    const { unitId, name, comment } = row;
    const parts = wantedOf(row, area).filter((part) => comment?.[part] === undefined);
    return parts.length === 0 ? [] : [{ unitId, name, parts }];
  });
}
