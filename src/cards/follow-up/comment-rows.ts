import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { DeviationComment, UnitComment } from "../../domain/follow-up/unit-comment.ts";
import type { Lang } from "../../domain/lang.ts";
import { deviationCommentLines } from "../../text/follow-up/comment-text.ts";
import { shortMomentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown, escapeMarkdown, type Markdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { FollowUpRow } from "./contracts.ts";
import { deviationText, MOST_NAME, toneOf } from "./follow-up-rows.ts";

const MOST_TEXT = 500;
/** On the summary, where it stands among much else. */
const MOST_BRIEF = 160;
const MOST_PERSON = 40;

/** What one unit has said, with who and when. */
export function commentRow(
  unit: UnitSummary,
  comment: UnitComment,
  { version }: Pick<MonthSummary, "version">,
  lang: Lang,
): FollowUpRow {
  const t = texts[lang].followUp.comment;
  const { deviation, operations, by, at } = comment;
  return {
    name: escapeMarkdown(shorten(unit.name, MOST_NAME)),
    amount: asMarkdown(deviationText(unit.figures, lang)),
    tone: toneOf(unit.figures.deviation),
    weight: "Bolder",
    lines: [
      ...(deviation === undefined ? [] : saidOf(deviation, MOST_TEXT, lang)),
      ...(operations === undefined ? [] : [escapeMarkdown(t.operations(shorten(operations, MOST_TEXT)))]),
      escapeMarkdown(t.by(shorten(by.name, MOST_PERSON), shortMomentText(at, lang))),
      // The figures have been corrected since it was written.
      ...(comment.version < version ? [asMarkdown(t.earlierTable(comment.version))] : []),
    ],
  };
}

/** The same on the summary, without who and when. */
export function briefComment(deviation: DeviationComment, lang: Lang): readonly Markdown[] {
  return saidOf(deviation, MOST_BRIEF, lang);
}

function saidOf(deviation: DeviationComment, most: number, lang: Lang): readonly Markdown[] {
  const { text, action } = deviation;
  const short = { ...deviation, text: shorten(text, most), action: shorten(action, most) };
  return deviationCommentLines(short, lang)
    .filter((line) => line !== "")
    .map(escapeMarkdown);
}

/** What a unit says of its operations, on the fuller summary. */
export function operationsRow({ name }: UnitSummary, operations: string): FollowUpRow {
  return {
    name: escapeMarkdown(shorten(name, MOST_NAME)),
    amount: asMarkdown(""),
    tone: "Default",
    weight: "Default",
    lines: [escapeMarkdown(shorten(operations, MOST_BRIEF * 2))],
  };
}
