import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatFigure, formatMonth, monthName } from "../figures.ts";
import { formatDay } from "../format.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";
import { commentLines, missingLines } from "./comment-text.ts";
import { forecastText } from "./forecast-text.ts";
import { sharesText, totalSentence, wayText } from "./total-text.ts";
import {
  largestLines,
  limitsText,
  namesText,
  recommendationText,
  unitsOver,
  unitWithDeviation,
} from "./units-text.ts";

const MOST_OVER = 8;
const MOST_ADVISED = 8;

/**
 * A month as plain lines, each of which stands by itself: what is true of the whole first, with what the document warns of, then
 * of the units, then what has been said of them, and where it is written. The card says the same.
 */
export function summaryLines(summary: MonthSummary, lang: Lang): readonly string[] {
  return [
    correctedText(summary, lang),
    totalSentence(summary, lang),
    caveatText(summary),
    sharesText(summary, lang),
    forecastText(summary, lang),
    ...largestLines(summary, lang),
    ...overLines(summary, lang),
    monthsText(summary, lang),
    ...missingLines(summary, lang),
    ...commentLines(summary, lang),
    signText(lang),
    sourceText(summary, lang),
  ].filter((line) => line !== "");
}

/** One line for notifications: "Uppföljning november 2025, Kommunledningsstaben: 1 511 tkr under budget till och med november". */
export function noticeText(summary: MonthSummary, lang: Lang): string {
  const title = texts[lang].followUp.title(formatMonth(summary.month, lang), summary.area.name);
  const { deviation } = summary.total.figures;
  const way = wayText(summary, lang);
  if (deviation === undefined || deviation === 0) return `${title}: ${way}`;
  return `${title}: ${formatFigure(Math.abs(deviation), lang)} ${way}`;
}

/** That the table has been corrected since the month was first told of, or "". */
export function correctedText({ version }: Pick<MonthSummary, "version">, lang: Lang): string {
  return version === 1 ? "" : texts[lang].followUp.corrected(version);
}

/** What the document itself warns of, in its own words; "" where it does not. */
export function caveatText({ facts }: Pick<MonthSummary, "facts">): string {
  return facts.caveat ?? "";
}

/** Which way a sign goes: said wherever a deviation is. */
export function signText(lang: Lang): string {
  return texts[lang].followUp.sign;
}

/** Document, version and month, and the day that the table is dated where it says so. */
export function sourceText(
  { document, version, month, facts }: Pick<MonthSummary, "document" | "version" | "month" | "facts">,
  lang: Lang,
): string {
  const t = texts[lang].followUp;
  const source = t.source(document, version, formatMonth(month, lang));
  const { tableDated } = facts;
  return tableDated === undefined ? source : `${source} ${t.dated(formatDay(tableDated, lang, "medium"))}`;
}

/** The units over the threshold, and of those that something has to be decided of, who is recommended to. */
function overLines(summary: MonthSummary, lang: Lang): readonly string[] {
  const t = texts[lang].followUp;
  const limits = limitsText(summary.threshold, lang);
  if (limits === "") return [];
  const units = unitsOver(summary);
  if (units.length === 0) return [t.over.none(limits)];
  const names = units.map((unit) => unitWithDeviation(unit, lang));
  const advised = units.filter(({ recommendation }) => recommendation !== undefined).slice(0, MOST_ADVISED);
  return [
    t.over.all(limits, namesText(names, MOST_OVER, t.over.more, lang)),
    ...advised.map((unit) => `${unitWithDeviation(unit, lang)}. ${recommendationText(unit, summary, lang)}`),
  ];
}

/** How the deviation has developed; "" where there is nothing to set it beside. */
function monthsText({ months }: Pick<MonthSummary, "months">, lang: Lang): string {
  const t = texts[lang].followUp.months;
  const said = months.flatMap(({ month, deviation }) =>
    deviation === undefined
      ? []
      : [t.one(monthName(partsOfMonth(month).month, lang), formatDeviation(deviation, lang))],
  );
  return said.length < 2 ? "" : t.deviations(joinList(said, lang));
}
