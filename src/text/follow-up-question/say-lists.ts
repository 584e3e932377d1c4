import type { FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatFigure, formatMonth } from "../figures.ts";
import { largestLines, limitsText, namesText } from "../follow-up/units-text.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";
import { capitalizedText } from "./capitalized-text.ts";
import { figuresText } from "./row-text.ts";
import { MOST_ROWS, type SaidFact, type SaidFollowUpAnswer } from "./said.ts";
import { nameOf, whenText } from "./when-text.ts";

const MOST_MONTHS = 24;

/** Who deviates most; the first of several that deviate equally is not singled out. */
export function sayLargest(
  { among, way, units }: Extract<FollowUpAnswer, { kind: "largest" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers.largest;
  const when = whenText(summary, false, lang);
  const [first] = units;
  const most = first?.figures.deviation;
  const isBothWays = among === "all" && way === undefined;
  const text = isBothWays ? largestLines(summary, lang).join(" ") : "";
  const facts = unitFacts(isBothWays ? [] : units, summary, lang);
  const saying = (headline: string): SaidFollowUpAnswer => ({ headline, text, ...facts });
  if (first === undefined || most === undefined) {
    if (way === "over") return saying(t.noneOver(when));
    return saying(way === "under" ? t.noneUnder(when) : t.none(when));
  }
  const name = nameOf(first, summary);
  const amount = formatDeviation(most, lang);
  if (way === "over") return saying(most < 0 ? t.over(name, amount, when) : t.noneOver(when));
  if (way === "under") return saying(most > 0 ? t.under(name, amount, when) : t.noneUnder(when));
  const equal = units.filter(({ figures }) => Math.abs(figures.deviation ?? 0) === Math.abs(most));
  if (equal.length === 1) return saying(t.one(name, amount, when));
  const names = joinList(
    equal.map((unit) => nameOf(unit, summary)),
    lang,
  );
  return saying(t.some(names, formatFigure(Math.abs(most), lang), when));
}

/** Who is over the budget, under it, or over the threshold. */
export function sayOver(
  { way, units }: Extract<FollowUpAnswer, { kind: "over" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers.over;
  const when = whenText(summary, false, lang);
  const facts = unitFacts(units, summary, lang);
  if (way === "threshold") {
    const limits = limitsText(summary.threshold, lang);
    if (limits === "") return { headline: t.noLimits, text: t.noLimitsText, ...facts };
    return {
      headline: units.length === 0 ? t.noneThreshold(limits) : t.threshold(units.length, limits),
      text: "",
      ...facts,
    };
  }
  const none = way === "over" ? t.noneOver : t.noneUnder;
  return { headline: units.length === 0 ? none(when) : t[way](units.length, when), text: "", ...facts };
}

/** Which units there are, with where they stand. */
export function sayParts(
  { of, units }: Extract<FollowUpAnswer, { kind: "parts" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers;
  if (of.kind !== "total")
    return {
      headline: units.length === 0 ? t.parts.none(of.name) : t.parts.of(of.name, units.length),
      text: "",
      ...unitFacts(units, summary, lang),
    };
  const own = units.filter(({ kind }) => kind === "unit");
  const sums = units.filter(({ kind }) => kind === "subtotal");
  const names = namesText(
    own.map(({ name }) => name),
    MOST_ROWS * 2,
    t.more,
    lang,
  );
  const notes = sums.slice(0, MOST_ROWS).map((sum) =>
    t.sumOf(
      sum.name,
      namesText(
        units.filter(({ partOf }) => partOf === sum.unitId).map(({ name }) => name),
        MOST_ROWS,
        t.more,
        lang,
      ),
    ),
  );
  return { headline: t.parts.all(summary.area.name, own.length), text: `${names}.`, facts: [], notes };
}

export function sayMonths(
  { months }: Extract<FollowUpAnswer, { kind: "months" }>,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers.months;
  const names = months.map((month) => formatMonth(month, lang));
  return {
    headline: t.headline(months.length),
    text: capitalizedText(`${namesText(names, MOST_MONTHS, t.more, lang)}.`),
    facts: [],
    notes: [],
  };
}

/** A row each, with its figures until the month. */
function unitFacts(
  units: readonly UnitSummary[],
  summary: MonthSummary,
  lang: Lang,
): { readonly facts: readonly SaidFact[]; readonly notes: readonly string[] } {
  const t = texts[lang].followUpAnswers;
  const facts = units.slice(0, MOST_ROWS).map((unit) => ({
    label: nameOf(unit, summary),
    value: figuresText(unit.figures, lang) || t.row.unknown,
  }));
  const more = units.length - facts.length;
  return { facts, notes: more > 0 ? [`${t.more(more)}.`] : [] };
}
