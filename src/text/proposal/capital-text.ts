import type { Lang } from "../../domain/lang.ts";
import type { CapitalCost, CapitalCostYear } from "../../domain/proposal/capital-cost.ts";
import { depreciatedIn } from "../../domain/proposal/depreciated.ts";
import type { InvestmentContent } from "../../domain/proposal/proposal-content.ts";
import { formatAmount, formatRate, formatTkr, toShownTenth } from "../format-amount.ts";
import { texts } from "../texts.ts";

/** How the capital cost of each year was counted: "2024: 1 000 / 10 år + 2,5 % av 1 000 = 125 tkr"; "" where there is none. */
export function capitalLines(content: InvestmentContent, cost: CapitalCost, lang: Lang): readonly string[] {
  return cost.years.filter(({ sum }) => sum !== 0).map((year) => lineOf(year, content, cost, lang));
}

function lineOf(
  { year, openingValue, sum }: CapitalCostYear,
  content: InvestmentContent,
  cost: CapitalCost,
  lang: Lang,
): string {
  const t = texts[lang].proposals.capital;
  const interest = t.interest(
    formatRate(cost.internalRate, lang),
    formatTkr(toShownTenth(openingValue), lang),
  );
  const { depreciation } = cost;
  const parts =
    depreciation.kind === "land"
      ? [interest]
      : [t.depreciation(formatTkr(depreciatedIn(year, content, cost), lang), depreciation.years), interest];
  return t.line(year, parts.join(" + "), formatAmount(toShownTenth(sum), lang));
}
