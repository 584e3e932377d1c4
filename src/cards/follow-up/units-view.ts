import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
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

/** All rows of the table as it is printed, so many a page, and the total under the last. */
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
    headline: asMarkdown(t.button.units),
    lines: [asMarkdown(t.unit.amounts)],
    groups: [
      {
        heading: asMarkdown(t.bars.title),
        rows: rowsOfPage(summary, page).map((unit) => unitRow(unit, summary, lang)),
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

/** Units and subtotals of the page. */
export function unitsPage({ summary, shown }: FollowUpShown, most: number): Page<UnitSummary> {
  return pageOf(summary.rows, shown, most);
}

/** With the total where nothing comes after them. */
export function rowsOfPage(
  { total }: Pick<MonthSummary, "total">,
  { rows, first, total: count }: Page<UnitSummary>,
): readonly UnitSummary[] {
  return first + rows.length < count ? rows : [...rows, total];
}
