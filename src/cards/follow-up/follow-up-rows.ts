import type { MonthSummary, ShownFigures, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { bareDeviation, bareFigure, formatShare } from "../../text/figures.ts";
import { bareForecast } from "../../text/follow-up/forecast-text.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { FollowUpRow, WayTone } from "./contracts.ts";

export const MOST_NAME = 80;
/** What stands under a subtotal stands a bit to the right of it. */
const INDENT = "\u2003";

export function toneOf(deviation: number | undefined): WayTone {
  if (deviation === undefined || deviation === 0) return "Default";
  return deviation > 0 ? "Good" : "Attention";
}

/** A row of the table: its deviation, under it the outcome beside the budget, and the forecast where there is one. */
export function unitRow(
  unit: UnitSummary,
  { forecast }: Pick<MonthSummary, "forecast">,
  lang: Lang,
): FollowUpRow {
  const t = texts[lang].followUp;
  const { figures, kind, partOf } = unit;
  const ofYear = figures.forecast;
  const said =
    forecast === undefined || ofYear === undefined
      ? []
      : [t.forecast.ofUnit(bareForecast(forecast, ofYear, lang))];
  const indent = partOf === undefined ? "" : INDENT;
  return {
    name: escapeMarkdown(`${indent}${shorten(unit.name, MOST_NAME)}`),
    amount: asMarkdown(deviationText(figures, lang)),
    tone: toneOf(figures.deviation),
    weight: kind === "unit" ? "Default" : "Bolder",
    lines: [asMarkdown(`${indent}${[usedText(figures, lang), ...said].join(" · ")}`)],
  };
}

/** "+349" under a heading that says "tkr". */
export function deviationText({ deviation }: Pick<ShownFigures, "deviation">, lang: Lang): string {
  return deviation === undefined ? texts[lang].followUp.unit.unknown : bareDeviation(deviation, lang);
}

/** "Utfall 8 155 av 8 504, 95,9 %". */
export function usedText({ budget, outcome, share }: ShownFigures, lang: Lang): string {
  const t = texts[lang].followUp.unit;
  if (outcome === undefined) return budget === undefined ? t.nothing : t.budgetOnly(bareFigure(budget, lang));
  const used = bareFigure(outcome, lang);
  if (budget === undefined) return t.outcomeOnly(used);
  return t.used(used, bareFigure(budget, lang), share === undefined ? "" : t.share(formatShare(share, lang)));
}
