import {
  leftOf,
  type AskedFigure,
  type FollowUpAnswer,
} from "../../domain/follow-up-question/follow-up-answer.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatFigure, formatShare } from "../figures.ts";
import { deviationSentence } from "../follow-up/total-text.ts";
import { namesText } from "../follow-up/units-text.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";
import { figureValue, forecastName, isIncome, monthAlone, rowFacts } from "./row-text.ts";
import { MOST_ROWS, type SaidFollowUpAnswer } from "./said.ts";
import { nameOf, whenText } from "./when-text.ts";

interface Words {
  readonly headline: string;
  readonly text?: string;
}

interface Of {
  readonly unit: UnitSummary;
  readonly summary: MonthSummary;
  readonly isMonthAlone: boolean;
  readonly lang: Lang;
}

/** One row: what was asked first, and beside it all that the table has of it. */
export function sayFigure(
  { asks, unit, isMonthAlone }: Extract<FollowUpAnswer, { kind: "figure" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const { headline, text = "" } = SAY[asks]({ unit, summary, isMonthAlone, lang });
  return {
    headline,
    text,
    facts: rowFacts(unit, summary, lang),
    notes: sumNotes(unit, summary, lang),
  };
}

const SAY: Readonly<Record<AskedFigure, (of: Of) => Words>> = {
  standing: (of) => ({ headline: standingText(of) }),
  deviation: sayDeviation,
  outcome: sayOutcome,
  budget: sayBudget,
  used: sayUsed,
  left: sayLeft,
  forecast: sayForecast,
};

/** "IT ligger 176 tkr över budget till och med november 2025". */
function standingText({ unit, summary, isMonthAlone, lang }: Of): string {
  const t = texts[lang].followUpAnswers.standing;
  const name = nameOf(unit, summary);
  const when = whenText(summary, isMonthAlone, lang);
  const { deviation } = isMonthAlone ? monthAlone(unit.figures) : unit.figures;
  if (deviation === undefined) return t.unknown(name);
  if (deviation === 0) return t.even(name, when);
  const size = formatFigure(Math.abs(deviation), lang);
  return deviation > 0 ? t.under(name, size, when) : t.over(name, size, when);
}

function sayDeviation({ unit, summary, isMonthAlone, lang }: Of): Words {
  const t = texts[lang].followUpAnswers;
  const name = nameOf(unit, summary);
  const { deviation } = isMonthAlone ? monthAlone(unit.figures) : unit.figures;
  if (deviation === undefined) return { headline: t.standing.unknown(name) };
  const when = whenText(summary, isMonthAlone, lang);
  return {
    headline: t.deviation(name, formatDeviation(deviation, lang), when),
    text: deviationSentence(deviation, lang),
  };
}

function sayOutcome({ unit, summary, isMonthAlone, lang }: Of): Words {
  const t = texts[lang].followUpAnswers;
  const name = nameOf(unit, summary);
  const { outcome, deviation } = isMonthAlone ? monthAlone(unit.figures) : unit.figures;
  if (outcome === undefined) return { headline: t.noOutcome(name) };
  return {
    headline: t.outcome(name, formatFigure(outcome, lang), whenText(summary, isMonthAlone, lang)),
    ...(deviation === undefined ? {} : { text: deviationSentence(deviation, lang) }),
  };
}

function sayBudget({ unit, summary, isMonthAlone, lang }: Of): Words {
  const t = texts[lang].followUpAnswers.budget;
  const name = nameOf(unit, summary);
  const when = whenText(summary, isMonthAlone, lang);
  const { budget } = isMonthAlone ? monthAlone(unit.figures) : unit.figures;
  const { yearBudget } = unit.figures;
  const amount = budget === undefined ? undefined : formatFigure(budget, lang);
  if (!isMonthAlone && yearBudget !== undefined)
    return {
      headline: t.year(name, formatFigure(yearBudget, lang)),
      ...(amount === undefined ? {} : { text: t.until(amount, when) }),
    };
  return { headline: amount === undefined ? t.none(name) : t.of(name, amount, when) };
}

/** Both shares, of the budget until the month and of the year's, since either may be meant. */
function sayUsed({ unit, summary, lang }: Of): Words {
  const t = texts[lang].followUpAnswers.used;
  const name = nameOf(unit, summary);
  const { share, yearShare, budget } = unit.figures;
  const when = whenText(summary, false, lang);
  const year = yearShare === undefined ? undefined : formatShare(yearShare, lang);
  const passed = t.passed(formatShare(summary.yearPassed, lang));
  if (share !== undefined) {
    const period = formatShare(share, lang);
    const headline = year === undefined ? t.period(name, period, when) : t.both(name, period, when, year);
    return { headline, text: passed };
  }
  const noBudget = budget === 0 ? [t.noBudget(when)] : [];
  if (year === undefined) return { headline: t.none(name), text: noBudget.join(" ") };
  return { headline: t.year(name, year), text: [...noBudget, passed].join(" ") };
}

function sayLeft(of: Of): Words {
  const { unit, summary, lang } = of;
  const t = texts[lang].followUpAnswers.left;
  const name = nameOf(unit, summary);
  const left = leftOf(unit);
  if (left === undefined) return { headline: t.unknown(name), text: t.unknownWhy };
  const until = `${standingText({ ...of, isMonthAlone: false })}.`;
  if (isIncome(unit.figures)) return { headline: t.unknown(name), text: until };
  if (left === 0) return { headline: t.nothing(name), text: until };
  const size = formatFigure(Math.abs(left), lang);
  return { headline: left > 0 ? t.some(name, size) : t.gone(name, size), text: until };
}

function sayForecast({ unit, summary, lang }: Of): Words {
  const t = texts[lang].followUpAnswers.forecast;
  const { forecast } = summary;
  if (forecast === undefined) return { headline: t.none };
  const amount = unit.figures.forecast;
  if (amount === undefined) return withoutForecast({ unit, summary, lang }, forecast);
  const name = t.of(forecastName(forecast, lang), nameOf(unit, summary));
  const size = formatFigure(Math.abs(amount), lang);
  if (forecast.holds === "outcome") return { headline: t.outcome(name, formatFigure(amount, lang)) };
  if (amount === 0) return { headline: t.even(name) };
  return { headline: (amount > 0 ? t.surplus : t.deficit)(name, size) };
}

/** A part may have its forecast in its subtotal. */
function withoutForecast(
  { unit, summary, lang }: Omit<Of, "isMonthAlone">,
  forecast: NonNullable<MonthSummary["forecast"]>,
): Words {
  const t = texts[lang].followUpAnswers.forecast;
  const headline = t.blank(nameOf(unit, summary));
  const whole = summary.rows.find(({ unitId }) => unitId === unit.partOf);
  if (whole?.figures.forecast === undefined) return { headline };
  const inWhole = sayForecast({ unit: whole, summary: { ...summary, forecast }, isMonthAlone: false, lang });
  return { headline, text: `${inWhole.headline}.` };
}

/** What a subtotal is the sum of, so that nobody adds it to its parts. */
function sumNotes(unit: UnitSummary, { rows }: MonthSummary, lang: Lang): readonly string[] {
  if (unit.kind !== "subtotal") return [];
  const t = texts[lang].followUpAnswers;
  const names = rows.filter(({ partOf }) => partOf === unit.unitId).map(({ name }) => name);
  return names.length === 0 ? [] : [t.sumOf(unit.name, namesText(names, MOST_ROWS, t.more, lang))];
}

/** So many beside each other stand in the headline. */
const MOST_IN_HEADLINE = 3;

/** Several rows beside each other, in the order they were named. */
export function sayFigures(
  { asks, units, isMonthAlone }: Extract<FollowUpAnswer, { kind: "figures" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers;
  const when = whenText(summary, isMonthAlone, lang);
  const values = units.map((unit) => ({
    label: nameOf(unit, summary),
    value: figureValue(asks, unit, { summary, isMonthAlone }, lang),
  }));
  const isFew = units.length <= MOST_IN_HEADLINE && asks !== "used" && asks !== "forecast";
  const named = joinList(
    values.map(({ label, value }) => t.one(label, value)),
    lang,
  );
  const isOfUntil = asks === "standing" || asks === "deviation" || asks === "outcome";
  const figure = isOfUntil ? `${t.figure[asks]} ${when}` : t.figure[asks];
  return {
    headline: isFew ? t.several(figure, named) : t.severalRows(figure, units.length),
    text: "",
    facts: isFew ? [] : values.slice(0, MOST_ROWS),
    notes: values.length > MOST_ROWS ? [`${t.more(values.length - MOST_ROWS)}.`] : [],
  };
}
