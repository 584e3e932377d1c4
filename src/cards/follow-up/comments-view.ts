import type { Lang } from "../../domain/lang.ts";
import { commentedRows, missingLines } from "../../text/follow-up/comment-text.ts";
import { signText, sourceText } from "../../text/follow-up/summary-text.ts";
import { texts } from "../../text/texts.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { pageOf, pageText } from "../page.ts";
import { commentRow } from "./comment-rows.ts";
import type { FollowUpCardData } from "./contracts.ts";
import { commentButton, showFollowUpButton } from "./follow-up-buttons.ts";
import type { FollowUpShown } from "./follow-up-shown.ts";
import { emptyFollowUpCard, withShortNames } from "./view-parts.ts";

/** What the units have said of the month, and whose word is missing. */
export function toCommentsView(
  shown: FollowUpShown,
  most: number,
  lang: Lang,
  frame: CardFrame,
): FollowUpCardData {
  const summary = withShortNames(shown.summary);
  const t = texts[lang].followUp;
  const commented = commentedRows(summary);
  const page = pageOf(commented, shown.shown, most);
  const next = page.first + page.rows.length;
  const of = { areaId: summary.area.id, month: summary.month };
  const missed = summary.missing.map(({ unitId }) => unitId);
  const rows = page.rows.flatMap((unit) =>
    unit.comment === undefined ? [] : [commentRow(unit, unit.comment, summary, lang)],
  );
  return {
    ...emptyFollowUpCard(summary, lang, frame),
    headline: asMarkdown(page.total === 0 ? t.comment.noneYet : t.comment.count(page.total)),
    groups: rows.length === 0 ? [] : [{ heading: asMarkdown(t.bars.title), rows, more: asMarkdown("") }],
    page: asMarkdown(pageText(page, lang)),
    notes: [...missingLines(summary, lang), signText(lang), sourceText(summary, lang)].map(escapeMarkdown),
    buttons: [
      ...(next < page.total
        ? [showFollowUpButton(t.button.more, { ...of, view: "comments", shown: next }, frame.press)]
        : []),
      ...(missed.length === 0 ? [] : [commentButton(of.areaId, of.month, missed, frame.press)]),
      showFollowUpButton(t.button.summary, of, frame.press),
    ],
  };
}
