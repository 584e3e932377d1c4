import type { ForecastSummary, MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { bareDeviation, bareFigure, formatFigure, monthName } from "../figures.ts";
import type { Kronor } from "../../domain/proposal/proposal-content.ts";
import { texts } from "../texts.ts";

/**
 * What the year is believed to end with, as the table has it: a surplus or a deficit, or what it is believed to cost. Neither is
 * made of the other. "" where the table has none, but for the fuller report, which is to have one.
 */
export function forecastText(
  { forecast, isFuller }: Pick<MonthSummary, "forecast" | "isFuller">,
  lang: Lang,
): string {
  const t = texts[lang].followUp.forecast;
  if (forecast === undefined) return isFuller ? t.none : "";
  const name = forecast.after === undefined ? t.plain : t.after(monthName(forecast.after, lang));
  const { total, holds } = forecast;
  if (total === undefined) return t.blank(name);
  if (holds === "outcome") return t.outcome(name, formatFigure(total, lang));
  if (total === 0) return t.even(name);
  return (total > 0 ? t.surplus : t.deficit)(name, formatFigure(Math.abs(total), lang));
}

/** A row's forecast without its unit: with its sign where it is a deviation. */
export function bareForecast(
  { holds }: Pick<ForecastSummary, "holds">,
  forecast: Kronor,
  lang: Lang,
): string {
  switch (holds) {
    case "deviation":
      return bareDeviation(forecast, lang);
    case "outcome":
      return bareFigure(forecast, lang);
  }
}
