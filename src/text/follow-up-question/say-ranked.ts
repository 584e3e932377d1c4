import type { FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import type { Rank } from "../../domain/follow-up-question/follow-up-wish.ts";
import { rankedFigure } from "../../domain/follow-up-question/ranked-units.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatFigure, formatShare } from "../figures.ts";
import { namesText } from "../follow-up/units-text.ts";
import { texts } from "../texts.ts";
import { forecastValue } from "./row-text.ts";
import { MOST_ROWS, type SaidFollowUpAnswer } from "./said.ts";
import { nameOf, whenText } from "./when-text.ts";

const MOST_EQUAL = 5;

/** Who has most or least of a figure, and the others in their order; those that are equal are not set before each other. */
export function sayRanked(
  { rank, units, sums }: Extract<FollowUpAnswer, { kind: "ranked" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers;
  const [first] = units;
  if (first === undefined) return { headline: t.ranked.none, text: "", facts: [], notes: [] };
  const value = (unit: UnitSummary): string => rankedText(rank.by, unit, summary, lang);
  const equal = units.filter((unit) => rankedFigure(rank.by, unit) === rankedFigure(rank.by, first));
  const names = namesText(
    equal.map((unit) => nameOf(unit, summary)),
    MOST_EQUAL,
    t.more,
    lang,
  );
  // What deviates equally may do so either way.
  const isEither = rank.by === "deviation" && equal.length > 1;
  const most = isEither ? formatFigure(rankedFigure(rank.by, first) ?? 0, lang) : value(first);
  // A budget and a forecast are of the whole year.
  const isOfYear = rank.by === "budget" || rank.by === "forecast";
  const when = isOfYear ? "" : ` ${whenText(summary, false, lang)}`;
  const shown = units.slice(0, MOST_ROWS);
  const more = units.length - shown.length;
  return {
    headline: t.ranked.headline(names, `${t.ranked[rank.by][rank.order]}${when}`, most),
    text: "",
    facts: shown.map((unit) => ({ label: nameOf(unit, summary), value: value(unit) })),
    notes: [
      ...(more > 0 ? [`${t.more(more)}.`] : []),
      ...sums.slice(0, MOST_EQUAL).map((sum) => t.ranked.sum(sum.name, value(sum))),
    ],
  };
}

function rankedText(by: Rank["by"], unit: UnitSummary, { forecast }: MonthSummary, lang: Lang): string {
  const figure = rankedFigure(by, unit) ?? 0;
  switch (by) {
    case "budget":
    case "outcome":
      return formatFigure(figure, lang);
    case "deviation":
      return formatDeviation(unit.figures.deviation ?? 0, lang);
    case "share":
      return formatShare(figure, lang);
    case "forecast":
      return forecast === undefined ? formatFigure(figure, lang) : forecastValue(figure, forecast, lang);
  }
}
