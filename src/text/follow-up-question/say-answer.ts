import type { FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { monthName } from "../figures.ts";
import { caveatText, correctedText, signText, sourceText } from "../follow-up/summary-text.ts";
import { texts } from "../texts.ts";
import type { SaidFollowUpAnswer } from "./said.ts";
import { sayComment, sayComments, sayMissing } from "./say-comments.ts";
import { otherMonthNotes, sayCompare } from "./say-compare.ts";
import { sayFact } from "./say-fact.ts";
import { sayFigure, sayFigures } from "./say-figure.ts";
import { sayLargest, sayMonths, sayOver, sayParts } from "./say-lists.ts";
import { sayRanked } from "./say-ranked.ts";

export interface FollowUpAnswerToSay {
  readonly summary: MonthSummary;
  readonly answer: FollowUpAnswer;
  readonly today: CalendarDate;
}

/** Says what a month's figures answer, with what the document warns of, which way a sign goes, and where it is written. */
export function sayFollowUpAnswer(told: FollowUpAnswerToSay, lang: Lang): SaidFollowUpAnswer {
  const { summary, answer } = told;
  const said = sayIn(told, lang);
  return { ...said, notes: [...said.notes, ...beside(answer, summary, lang)] };
}

function sayIn({ answer, summary, today }: FollowUpAnswerToSay, lang: Lang): SaidFollowUpAnswer {
  switch (answer.kind) {
    case "figure":
      return sayFigure(answer, summary, lang);
    case "figures":
      return sayFigures(answer, summary, lang);
    case "largest":
      return sayLargest(answer, summary, lang);
    case "ranked":
      return sayRanked(answer, summary, lang);
    case "over":
      return sayOver(answer, summary, lang);
    case "compare":
      return sayCompare(answer, summary, lang);
    case "fact":
      return sayFact(answer.fact, summary, lang);
    case "comment":
      return sayComment(answer.unit, summary, today, lang);
    case "comments":
      return sayComments(answer, summary, lang);
    case "missing":
      return sayMissing(summary, lang);
    case "meaning":
      return sayMeaning(summary, lang);
    case "parts":
      return sayParts(answer, summary, lang);
    case "months":
      return sayMonths(answer, lang);
  }
}

function sayMeaning({ month, forecast }: MonthSummary, lang: Lang): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers.meaning;
  const until = t.untilText(monthName(partsOfMonth(month).month, lang));
  return {
    headline: t.headline,
    text: signText(lang),
    facts: [
      { label: t.share, value: t.shareText },
      { label: t.until, value: until },
      ...(forecast === undefined
        ? []
        : [
            {
              label: t.forecast,
              value: forecast.holds === "deviation" ? t.forecastDeviation : t.forecastOutcome,
            },
          ]),
    ],
    notes: [],
  };
}

/** The caveat and the signs travel with figures, and the source with all but the list of months. */
function beside(answer: FollowUpAnswer, summary: MonthSummary, lang: Lang): readonly string[] {
  const corrected = correctedText(summary, lang);
  const caveat = caveatText(summary);
  const source = sourceText(summary, lang);
  const lines = (): readonly string[] => {
    switch (answer.kind) {
      case "months":
        return [];
      case "fact":
        return [source];
      case "meaning":
      case "missing":
        return [caveat, source];
      case "figure":
      case "figures":
      case "largest":
      case "ranked":
      case "over":
      case "comment":
      case "comments":
      case "parts":
        return [corrected, caveat, signText(lang), source];
      case "compare":
        return [corrected, caveat, signText(lang), source, ...otherMonthNotes(answer.other, lang)];
    }
  };
  return lines().filter((line) => line !== "");
}
