import type { ForecastMeaning } from "../follow-up.ts";
import type { ReadRow } from "./read-table.ts";

/** From here on a forecast is as large as the year's budget, and up to there it is small beside it. */
const NEAR = [0.6, 1.6] as const;
const SMALL = 0.4;

/** What the forecast's size beside the year's budget makes likely: the importer confirms it. Undefined where most rows do not agree. */
export function likelyForecast(rows: readonly ReadRow[]): ForecastMeaning | undefined {
  const shares = rows.flatMap(({ figures: { forecast, yearBudget, budget } }) => {
    const of = yearBudget ?? budget;
    return forecast === undefined || of === undefined || of.value === 0 ? [] : [forecast.value / of.value];
  });
  const near = shares.filter((share) => share >= NEAR[0] && share <= NEAR[1]).length;
  const small = shares.filter((share) => Math.abs(share) <= SMALL).length;
  if (near * 2 > shares.length) return "outcome";
  return small * 2 > shares.length ? "deviation" : undefined;
}
