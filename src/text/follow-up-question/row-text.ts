import { leftOf, type AskedFigure } from "../../domain/follow-up-question/follow-up-answer.ts";
import type { MonthSummary, ShownFigures, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Kronor } from "../../domain/proposal/proposal-content.ts";
import { formatDeviation, formatFigure, formatShare, monthName } from "../figures.ts";
import { deviationCommentLines } from "../follow-up/comment-text.ts";
import { texts } from "../texts.ts";
import type { SaidFact } from "./said.ts";

type Figures = Pick<ShownFigures, "budget" | "outcome" | "deviation" | "share">;

/** All that the table has of a row: until the month, of the year, of the month alone, its forecast; what is blank is left out. */
export function rowFacts(unit: UnitSummary, summary: MonthSummary, lang: Lang): readonly SaidFact[] {
  const t = texts[lang].followUpAnswers.row;
  const month = monthName(partsOfMonth(summary.month).month, lang);
  const facts: readonly SaidFact[] = [
    { label: t.until(month), value: figuresText(unit.figures, lang) },
    { label: t.year, value: yearText(unit, lang) },
    { label: t.alone(month), value: figuresText(monthAlone(unit.figures), lang) },
    ...forecastFacts(unit, summary, lang),
    ...commentFacts(unit, lang),
  ];
  return facts.filter(({ value }) => value !== "");
}

/** The figures of the month by itself, as those until it. */
export function monthAlone({ monthBudget, monthOutcome, monthDeviation, monthShare }: ShownFigures): Figures {
  return {
    ...(monthBudget === undefined ? {} : { budget: monthBudget }),
    ...(monthOutcome === undefined ? {} : { outcome: monthOutcome }),
    ...(monthDeviation === undefined ? {} : { deviation: monthDeviation }),
    ...(monthShare === undefined ? {} : { share: monthShare }),
  };
}

/** "Utfall 7 895 tkr av 7 719 tkr, 102,3 %. Avvikelse −176 tkr."; "" where nothing is printed. */
export function figuresText({ budget, outcome, deviation, share }: Figures, lang: Lang): string {
  const t = texts[lang].followUpAnswers.row;
  const parts = [
    outcome === undefined
      ? budget === undefined
        ? ""
        : t.budgetOnly(formatFigure(budget, lang))
      : budget === undefined
        ? t.outcomeOnly(formatFigure(outcome, lang))
        : t.used(
            formatFigure(outcome, lang),
            formatFigure(budget, lang),
            share === undefined ? "" : t.share(formatShare(share, lang)),
          ),
    deviation === undefined ? "" : t.deviation(formatDeviation(deviation, lang)),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function yearText(unit: UnitSummary, lang: Lang): string {
  const t = texts[lang].followUpAnswers.row;
  const { yearBudget, yearShare } = unit.figures;
  if (yearBudget === undefined) return "";
  const budget = formatFigure(yearBudget, lang);
  // Of an income nothing is used and nothing is left.
  if (isIncome(unit.figures)) return t.yearBudget(budget);
  const left = leftOf(unit);
  return [
    yearShare === undefined ? t.yearBudget(budget) : t.yearUsed(formatShare(yearShare, lang), budget),
    ...(left === undefined ? [] : [t.left(formatFigure(left, lang))]),
  ].join(" ");
}

/** True for a row that is to earn money in the year: its budget is below zero. */
export function isIncome({ yearBudget }: Pick<ShownFigures, "yearBudget">): boolean {
  return yearBudget !== undefined && yearBudget < 0;
}

/** "+100 tkr, avvikelse för hela året": which one a column holds is told with it. */
export function forecastValue(
  forecast: Kronor,
  { holds }: NonNullable<MonthSummary["forecast"]>,
  lang: Lang,
): string {
  const t = texts[lang].followUpAnswers.forecast;
  switch (holds) {
    case "deviation":
      return t.deviation(formatDeviation(forecast, lang));
    case "outcome":
      return t.cost(formatFigure(forecast, lang));
  }
}

/** "Prognosen efter augusti". */
export function forecastName({ after }: NonNullable<MonthSummary["forecast"]>, lang: Lang): string {
  const t = texts[lang].followUp.forecast;
  return after === undefined ? t.plain : t.after(monthName(after, lang));
}

function forecastFacts(
  { figures }: UnitSummary,
  { forecast }: MonthSummary,
  lang: Lang,
): readonly SaidFact[] {
  if (forecast === undefined || figures.forecast === undefined) return [];
  return [{ label: forecastName(forecast, lang), value: forecastValue(figures.forecast, forecast, lang) }];
}

function commentFacts({ comment }: UnitSummary, lang: Lang): readonly SaidFact[] {
  if (comment?.deviation === undefined) return [];
  const value = deviationCommentLines(comment.deviation, lang).join(" ");
  return [{ label: texts[lang].followUpAnswers.row.comment, value }];
}

/** The one figure that several rows are asked for. */
export function figureValue(
  asks: AskedFigure,
  unit: UnitSummary,
  { summary, isMonthAlone }: { readonly summary: MonthSummary; readonly isMonthAlone: boolean },
  lang: Lang,
): string {
  const t = texts[lang].followUpAnswers.row;
  const { figures } = unit;
  const { budget, outcome, deviation } = isMonthAlone ? monthAlone(figures) : figures;
  const amount = (value: Kronor | undefined): string =>
    value === undefined ? t.unknown : formatFigure(value, lang);
  switch (asks) {
    case "standing":
    case "deviation":
      return deviation === undefined ? t.unknown : formatDeviation(deviation, lang);
    case "used":
      return sharesValue(figures, lang);
    case "left":
      return amount(isIncome(figures) ? undefined : leftOf(unit));
    case "budget":
      return amount(isMonthAlone ? budget : figures.yearBudget);
    case "outcome":
      return amount(outcome);
    case "forecast":
      return figures.forecast === undefined || summary.forecast === undefined
        ? t.unknown
        : forecastValue(figures.forecast, summary.forecast, lang);
  }
}

function sharesValue({ share, yearShare }: ShownFigures, lang: Lang): string {
  const t = texts[lang].followUpAnswers.row;
  if (share === undefined)
    return yearShare === undefined ? t.unknown : t.yearShare(formatShare(yearShare, lang));
  const period = formatShare(share, lang);
  return yearShare === undefined ? t.periodShare(period) : t.shares(period, formatShare(yearShare, lang));
}
