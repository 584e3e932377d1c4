import type { FollowUpAnswer } from "../../domain/follow-up-question/follow-up-answer.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { deviationCommentLines, missingLines } from "../follow-up/comment-text.ts";
import { momentText } from "../moment.ts";
import { texts } from "../texts.ts";
import { figuresText } from "./row-text.ts";
import { MOST_ROWS, type SaidFact, type SaidFollowUpAnswer } from "./said.ts";
import { nameOf } from "./when-text.ts";

/** What a unit has said of its deviation; where it has said nothing, whom to ask, and no reason is made up. */
export function sayComment(
  unit: UnitSummary,
  summary: MonthSummary,
  today: CalendarDate,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers;
  const name = nameOf(unit, summary);
  const standing = figuresText(unit.figures, lang);
  const facts = standing === "" ? [] : [{ label: name, value: standing }];
  const { comment } = unit;
  if (comment?.deviation === undefined && comment?.operations === undefined)
    return { headline: t.comment.none(name), text: whomToAsk(name, summary, lang), facts, notes: [] };
  const { deviation, operations, by, at } = comment;
  const said = deviation === undefined ? [] : deviationCommentLines(deviation, lang);
  return {
    headline: deviation === undefined ? t.comment.operations(name) : t.comment.headline(name),
    text: said.join(" "),
    facts,
    notes: [
      ...(operations === undefined ? [] : [texts[lang].followUp.comment.operations(operations)]),
      t.comment.by(by.name, momentText(at, today, lang)),
    ],
  };
}

function whomToAsk(name: string, { facts }: MonthSummary, lang: Lang): string {
  const t = texts[lang].followUpAnswers.comment;
  const officer = facts.caseOfficer === undefined ? [] : [t.officer(facts.caseOfficer)];
  return [t.noneText, t.ask(name), ...officer].join(" ");
}

export function sayComments(
  { units }: Extract<FollowUpAnswer, { kind: "comments" }>,
  summary: MonthSummary,
  lang: Lang,
): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers;
  const facts: readonly SaidFact[] = units.slice(0, MOST_ROWS).map((unit) => ({
    label: nameOf(unit, summary),
    value: commentValue(unit, lang),
  }));
  const more = units.length - facts.length;
  return {
    headline: units.length === 0 ? t.comment.nobody : t.comment.count(units.length),
    text: "",
    facts,
    notes: [...(more > 0 ? [`${t.more(more)}.`] : []), ...missingLines(summary, lang)],
  };
}

export function sayMissing(summary: MonthSummary, lang: Lang): SaidFollowUpAnswer {
  const t = texts[lang].followUpAnswers.missing;
  const { missing } = summary;
  return {
    headline: missing.length === 0 ? t.none : t.some(missing.length),
    text: missingLines(summary, lang).join(" "),
    facts: [],
    notes: [],
  };
}

function commentValue({ comment }: UnitSummary, lang: Lang): string {
  const t = texts[lang].followUp.comment;
  return [
    ...(comment?.deviation === undefined ? [] : deviationCommentLines(comment.deviation, lang)),
    ...(comment?.operations === undefined ? [] : [t.operations(comment.operations)]),
  ].join(" ");
}
