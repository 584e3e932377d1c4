import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../../text/figures.ts";
import { caveatText, correctedText } from "../../text/follow-up/summary-text.ts";
import { texts } from "../../text/texts.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { FollowUpCardData } from "./contracts.ts";
import { MOST_NAME } from "./follow-up-rows.ts";

const MOST_AREA = 80;
const MOST_CAVEAT = 200;
const MOST_DOCUMENT = 80;

/** What every view of a month says before anything else; the caveat travels with the figures. */
export function emptyFollowUpCard(summary: MonthSummary, lang: Lang, frame: CardFrame): FollowUpCardData {
  const t = texts[lang].followUp;
  const { month, area, isFuller } = summary;
  const kicker = isFuller ? t.fullerKicker : t.kicker;
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(kicker(formatMonth(month, lang), shorten(area.name, MOST_AREA))),
    corrected: asMarkdown(correctedText(summary, lang)),
    headline: asMarkdown(""),
    headlineSize: "Large",
    tone: "Default",
    way: asMarkdown(""),
    caveat: escapeMarkdown(shorten(caveatText(summary), MOST_CAVEAT)),
    lines: [],
    figures: [],
    bars: [],
    months: [],
    groups: [],
    page: asMarkdown(""),
    notes: [],
    buttons: [],
  };
}

/** Names are bounded before they stand in sentences, so that a card's weight is bounded by its layout. */
export function withShortNames(summary: MonthSummary): MonthSummary {
  const short = <Named extends { readonly name: string }>(named: Named): Named => ({
    ...named,
    name: shorten(named.name, MOST_NAME),
  });
  const { area, document, largest, rows, missing } = summary;
  const shortAll = (units: readonly UnitSummary[]): readonly UnitSummary[] => units.map(short);
  return {
    ...summary,
    area: short(area),
    document: shorten(document, MOST_DOCUMENT),
    largest: { under: shortAll(largest.under), over: shortAll(largest.over) },
    rows: shortAll(rows),
    missing: missing.map(short),
  };
}
