import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatShare } from "../../text/figures.ts";
import { commentedRows, missingLines } from "../../text/follow-up/comment-text.ts";
import { forecastText } from "../../text/follow-up/forecast-text.ts";
import { signText, sourceText } from "../../text/follow-up/summary-text.ts";
import { totalSentence, wayText } from "../../text/follow-up/total-text.ts";
import { largestLines, limitsText, unitsOver } from "../../text/follow-up/units-text.ts";
import { texts } from "../../text/texts.ts";
import type { CardButton } from "../card-button.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { CardFrame } from "../frame.ts";
import type { FollowUpCardData, KeyFigure } from "./contracts.ts";
import { deviationBars, haveBars, moreBarsText } from "./deviation-bars.ts";
import {
  commentButton,
  editAreaButton,
  memorandumButton,
  monthButton,
  showFollowUpButton,
} from "./follow-up-buttons.ts";
import { toneOf } from "./follow-up-rows.ts";
import type { FollowUpShown } from "./follow-up-shown.ts";
import { monthsChart } from "./months-chart.ts";
import { summaryGroups } from "./summary-groups.ts";
import { emptyFollowUpCard, withShortNames } from "./view-parts.ts";

/** Whose comments are missing, at a glance: their own view names more of them. */
const MOST_MISSING = 3;

/** The month in one glance; at most so many units in each part of it. */
export function toSummaryView(
  shown: FollowUpShown,
  most: number,
  lang: Lang,
  frame: CardFrame,
): FollowUpCardData {
  const summary = withShortNames(shown.summary);
  const { deviation } = summary.total.figures;
  const [over = "", under = ""] = largestLines(summary, lang);
  // Whoever is furthest over is said in words too; the bars say enough of those that have money left.
  const isTold = haveBars(summary.largest.under, summary, most);
  const lines = [totalSentence(summary, lang), forecastText(summary, lang), over, isTold ? "" : under];
  const notes = [
    moreBarsText(summary, most, lang),
    noneOverText(summary, lang),
    ...missingLines(summary, lang, MOST_MISSING),
    signText(lang),
    sourceText(summary, lang),
  ];
  const headline =
    deviation === undefined ? texts[lang].followUp.headline.unknown : formatDeviation(deviation, lang);
  return {
    ...emptyFollowUpCard(summary, lang, frame),
    headline: asMarkdown(headline),
    headlineSize: deviation === undefined ? "Large" : "ExtraLarge",
    tone: toneOf(deviation),
    way: asMarkdown(deviation === undefined ? "" : wayText(summary, lang)),
    figures: keyFigures(summary, lang),
    lines: lines.filter((line) => line !== "").map(escapeMarkdown),
    bars: deviationBars(summary, most, lang),
    months: monthsChart(summary, lang),
    groups: summaryGroups(summary, most, lang),
    notes: notes.filter((note) => note !== "").map(escapeMarkdown),
    buttons: buttonsOf(shown, frame),
  };
}

function noneOverText(summary: MonthSummary, lang: Lang): string {
  const limits = limitsText(summary.threshold, lang);
  return limits === "" || unitsOver(summary).length > 0 ? "" : texts[lang].followUp.over.none(limits);
}

/** How much of the year has passed beside how much of its budget is used, and of the budget until then. */
function keyFigures({ total, yearPassed }: MonthSummary, lang: Lang): readonly KeyFigure[] {
  const t = texts[lang].followUp.key;
  const { share, yearShare } = total.figures;
  const figure = (label: string, value: number | undefined): readonly KeyFigure[] =>
    value === undefined ? [] : [{ label: asMarkdown(label), value: asMarkdown(formatShare(value, lang)) }];
  return [...figure(t.passed, yearPassed), ...figure(t.ofYear, yearShare), ...figure(t.ofPeriod, share)];
}

function buttonsOf({ summary, earlier }: FollowUpShown, frame: CardFrame): readonly CardButton[] {
  const { press, isAdministrator, isShared } = frame;
  const t = texts[press.lang].followUp.button;
  const { area, month, missing } = summary;
  const of = { areaId: area.id, month };
  const hasComments = commentedRows(summary).length > 0;
  const missed = missing.map(({ unitId }) => unitId);
  return [
    showFollowUpButton(t.units, { ...of, view: "units" }, press),
    ...(hasComments ? [showFollowUpButton(t.comments, { ...of, view: "comments" }, press)] : []),
    ...(missed.length === 0 ? [] : [commentButton(area.id, month, missed, press)]),
    // What only administrators may do is told in their own chats.
    ...(isAdministrator && !isShared
      ? [memorandumButton(area.id, month, press), editAreaButton(area.id, press)]
      : []),
    ...(earlier === undefined ? [] : [monthButton(area.id, earlier, press)]),
  ];
}
