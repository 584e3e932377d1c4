import type { UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { signText, sourceText } from "../../text/follow-up/summary-text.ts";
import { texts } from "../../text/texts.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { type Page, pageOf, pageText } from "../page.ts";
import type { FollowUpCardData } from "./contracts.ts";
import { showFollowUpButton } from "./follow-up-buttons.ts";
import { unitRow } from "./follow-up-rows.ts";
import type { FollowUpShown } from "./follow-up-shown.ts";
import { emptyFollowUpCard, withShortNames } from "./view-parts.ts";

/** All rows of the table as it is printed, the total last, so many a page. */
export function toUnitsView(
  shown: FollowUpShown,
  most: number,
  lang: Lang,
  frame: CardFrame,
): FollowUpCardData {
  const summary = withShortNames(shown.summary);
  const t = texts[lang].followUp;
  const page = unitsPage(shown, most);
  const next = page.first + page.rows.length;
  const of = { areaId: summary.area.id, month: summary.month };
  return {
    ...emptyFollowUpCard(summary, lang, frame),
    headline: asMarkdown(t.unit.heading(page.total)),
    lines: [asMarkdown(t.unit.amounts)],
    groups: [
      {
        heading: asMarkdown(t.bars.title),
        rows: page.rows.map((unit) => unitRow(unit, summary, lang)),
        more: asMarkdown(""),
      },
    ],
    page: asMarkdown(pageText(page, lang)),
    notes: [signText(lang), sourceText(summary, lang)].map(escapeMarkdown),
    buttons: [
      ...(next < page.total
        ? [showFollowUpButton(t.button.more, { ...of, view: "units", shown: next }, frame.press)]
        : []),
      showFollowUpButton(t.button.summary, of, frame.press),
    ],
  };
}

/** The rows of the page, with the total as the last of all. */
export function unitsPage({ summary, shown }: FollowUpShown, most: number): Page<UnitSummary> {
  return pageOf([...summary.rows, summary.total], shown, most);
}
