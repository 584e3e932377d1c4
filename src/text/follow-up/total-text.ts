import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { MonthSummary, ShownFigures } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Kronor } from "../../domain/proposal/proposal-content.ts";
import { formatFigure, formatShare, monthName } from "../figures.ts";
import { texts } from "../texts.ts";

type OfTotal = Pick<MonthSummary, "area" | "month" | "total">;

/** Where the whole area stands: "… har till och med november använt 36 399 tkr av budgetens 37 910 tkr. Det är 1 511 tkr under budget." */
export function totalSentence({ area, month, total }: OfTotal, lang: Lang): string {
  const { deviation } = total.figures;
  const stands = standsText(area.name, monthName(partsOfMonth(month).month, lang), total.figures, lang);
  return deviation === undefined ? stands : `${stands} ${deviationSentence(deviation, lang)}`;
}

function standsText(
  area: string,
  month: string,
  { budget, outcome }: Pick<ShownFigures, "budget" | "outcome">,
  lang: Lang,
): string {
  const t = texts[lang].followUp.total;
  if (budget === undefined)
    return outcome === undefined
      ? t.nothing(area, month)
      : t.outcomeOnly(area, month, formatFigure(outcome, lang));
  const said = formatFigure(budget, lang);
  if (outcome === undefined) return t.budgetOnly(area, month, said);
  // Nothing can be used of what is not there, or of an income.
  const say = outcome >= 0 && budget > 0 ? t.used : t.beside;
  return say(area, month, formatFigure(outcome, lang), said);
}

/** "Det är 1 511 tkr under budget." */
export function deviationSentence(deviation: Kronor, lang: Lang): string {
  const t = texts[lang].followUp.deviation;
  const size = formatFigure(Math.abs(deviation), lang);
  if (deviation === 0) return t.none;
  return deviation > 0 ? t.under(size) : t.over(size);
}

/** Under a large deviation: "under budget till och med november". */
export function wayText({ month, total }: Omit<OfTotal, "area">, lang: Lang): string {
  const t = texts[lang].followUp.headline;
  const name = monthName(partsOfMonth(month).month, lang);
  const { deviation } = total.figures;
  if (deviation === undefined) return t.unknown;
  if (deviation === 0) return t.none(name);
  return deviation > 0 ? t.under(name) : t.over(name);
}

/**
 * The share of the year that has passed beside the share of its budget that is used, and the share of the budget until then:
 * "hur mycket av budgeten?" has both for an answer.
 */
export function sharesText(
  { month, total, yearPassed }: Pick<MonthSummary, "month" | "total" | "yearPassed">,
  lang: Lang,
): string {
  const t = texts[lang].followUp.shares;
  const { share, yearShare } = total.figures;
  const passed = formatShare(yearPassed, lang);
  const year = yearShare === undefined ? t.yearOnly(passed) : t.year(passed, formatShare(yearShare, lang));
  if (share === undefined) return year;
  return `${year} ${t.period(monthName(partsOfMonth(month).month, lang), formatShare(share, lang))}`;
}
