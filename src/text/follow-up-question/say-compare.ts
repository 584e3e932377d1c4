import type { ComparedRow, FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import type { Kronor } from "../../domain/proposal/proposal-content.ts";
import { formatDeviation, formatFigure, formatMonth, formatShare } from "../figures.ts";
import { caveatText, sourceText } from "../follow-up/summary-text.ts";
import { texts } from "../texts.ts";
import { capitalizedText } from "./capitalized-text.ts";
import { forecastValue } from "./row-text.ts";
import { MOST_ROWS, type SaidFact, type SaidFollowUpAnswer } from "./said.ts";
import { nameOf, whenText } from "./when-text.ts";

/** A month beside another: each figure with what it was, and nothing subtracted. */
export function sayCompare(
  { rows, other }: Extract<FollowUpAnswer, { kind: "compare" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers.compare;
  const [first, ...others] = rows;
  const months = capitalizedText(t.several(formatMonth(summary.month, lang), formatMonth(other.month, lang)));
  const notes = [t.until];
  if (first === undefined) return { headline: months, text: "", facts: [], notes };
  if (others.length > 0) {
    const facts = rows.slice(0, MOST_ROWS).map((row) => ({
      label: nameOf(row.unit, summary),
      value: beside(row, other, (unit) => deviationOf(unit, lang), lang),
    }));
    return { headline: months, text: "", facts, notes };
  }
  return {
    headline: headlineOf(first, other, summary, lang) ?? months,
    text: "",
    facts: factsOf(first, other, summary, lang),
    notes,
  };
}

function headlineOf(
  { unit, before }: ComparedRow,
  other: MonthSummary,
  summary: MonthSummary,
  lang: Lang,
): string | undefined {
  const now = deviationOf(unit, lang);
  const then = before && deviationOf(before, lang);
  if (now === undefined || then === undefined) return undefined;
  const { headline } = texts[lang].followUpAnswers.compare;
  return headline(
    nameOf(unit, summary),
    now,
    whenText(summary, false, lang),
    then,
    whenText(other, false, lang),
  );
}

function factsOf(
  row: ComparedRow,
  other: MonthSummary,
  summary: MonthSummary,
  lang: Lang,
): readonly SaidFact[] {
  const t = texts[lang].followUpAnswers.compare;
  const amount = (value: Kronor | undefined): string | undefined =>
    value === undefined ? undefined : formatFigure(value, lang);
  const values: readonly (readonly [string, (unit: UnitSummary) => string | undefined])[] = [
    [t.deviation, (unit) => deviationOf(unit, lang)],
    [t.outcome, ({ figures }) => amount(figures.outcome)],
    [t.budget, ({ figures }) => amount(figures.budget)],
    [
      t.yearShare,
      ({ figures: { yearShare } }) => (yearShare === undefined ? undefined : formatShare(yearShare, lang)),
    ],
    ...forecasts(summary, other, lang),
  ];
  return values.map(([label, of]) => ({ label, value: beside(row, other, of, lang) }));
}

/** A deviation and an outcome are never set beside each other. */
function forecasts(
  { forecast }: MonthSummary,
  other: MonthSummary,
  lang: Lang,
): readonly (readonly [string, (unit: UnitSummary) => string | undefined])[] {
  if (forecast === undefined || forecast.holds !== other.forecast?.holds) return [];
  const { compare } = texts[lang].followUpAnswers;
  return [
    [
      compare.forecast,
      ({ figures }) =>
        figures.forecast === undefined ? undefined : forecastValue(figures.forecast, forecast, lang),
    ],
  ];
}

function beside(
  { unit, before }: ComparedRow,
  other: MonthSummary,
  of: (unit: UnitSummary) => string | undefined,
  lang: Lang,
): string {
  const { compare, row } = texts[lang].followUpAnswers;
  const month = formatMonth(other.month, lang);
  const now = of(unit) ?? row.unknown;
  return before === undefined
    ? `${now} (${compare.notThere(month)})`
    : compare.beside(now, month, of(before) ?? row.unknown);
}

function deviationOf({ figures: { deviation } }: UnitSummary, lang: Lang): string | undefined {
  return deviation === undefined ? undefined : formatDeviation(deviation, lang);
}

/** Where the other month is written, and what its document warns of. */
export function otherMonthNotes(other: MonthSummary, lang: Lang): readonly string[] {
  const caveat = caveatText(other);
  const month = capitalizedText(formatMonth(other.month, lang));
  return [...(caveat === "" ? [] : [`${month}: ${caveat}`]), sourceText(other, lang)];
}
