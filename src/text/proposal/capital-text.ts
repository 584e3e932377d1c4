import type { Lang } from "../../domain/lang.ts";
import type { CapitalCost, CapitalCostYear } from "../../domain/proposal/capital-cost.ts";
import { formatAmount, formatRate, formatTkr, toShownTenth } from "../format-amount.ts";
import { texts } from "../texts.ts";

/** How the capital cost of each year was counted: "2024: 1 000 / 10 år + 2,5 % av 1 000 = 125 tkr"; "" where there is none. */
export function capitalLines(cost: CapitalCost, lang: Lang): readonly string[] {
  return cost.years.filter(({ sum }) => sum !== 0).map((year) => lineOf(year, cost, lang));
}

function lineOf(
  { year, openingValue, depreciated, sum }: CapitalCostYear,
  cost: CapitalCost,
  lang: Lang,
): string {
  const t = texts[lang].proposals.capital;
  const { depreciation } = cost;
  // What has not begun to be written off is as it was typed.
  const isTyped = depreciation.kind === "land" || openingValue === depreciated;
  const opening = formatTkr(isTyped ? openingValue : toShownTenth(openingValue), lang);
  const interest = t.interest(formatRate(cost.internalRate, lang), opening);
  const parts =
    depreciation.kind === "land"
      ? [interest]
      : [t.depreciation(formatTkr(depreciated, lang), depreciation.years), interest];
  return t.line(year, parts.join(" + "), formatAmount(toShownTenth(sum), lang));
}
