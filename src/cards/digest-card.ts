import type { DigestReport } from "../domain/digest/digest-report.ts";
import type { Digest, DigestOccasion } from "../domain/digest/digest.ts";
import { daysOfWeek, digestLead } from "../text/digest/digest-text.ts";
import { noteLines, whyLine, type DigestReading } from "../text/digest/occasion.ts";
import { digestSections, type DigestLine, type DigestSection } from "../text/digest/sections.ts";
import { texts } from "../text/texts.ts";
import { showBoardButton } from "./board/board-buttons.ts";
import { askButton, capitalized, type PressContext, readyButton } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { EventRow } from "./card-parts.ts";
import type { DigestCardData, DigestGroup, GoneRow } from "./posting-contracts.ts";
import { toRow } from "./event-rows.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { shorten } from "./shorten.ts";

const MOST_KICKER = 120;
const MOST_GONE_TITLE = 170;
/** Six names and a count. */
const MOST_REPORT_DETAIL = 300;

/** The week at a glance: its number is large, and a section that is cut has a button that asks for all of it. */
export function toDigestCard(
  digest: Digest,
  occasion: DigestOccasion,
  reading: DigestReading,
  frame: CardFrame,
  mostRows: number,
): DigestCardData {
  const { lang } = reading;
  const t = texts[lang].digest;
  const sections = digestSections(digest, lang, mostRows);
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(shorten([t.name, ...digest.calendarNames].join(" · "), MOST_KICKER)),
    headline: asMarkdown(t.headline(digest.weeks[0].week.week)),
    days: asMarkdown(daysOfWeek(digest, lang)),
    notes: noteLines(digest, occasion, reading).map(asMarkdown),
    lead: asMarkdown(digestLead(digest, lang)),
    groups: sections.map((section) => toDigestGroup(section, frame.press)),
    why: asMarkdown(whyLine(digest, occasion, reading)),
    buttons: buttonsOf(digest, sections, frame.press),
  };
}

function toDigestGroup({ heading, lines, rest }: DigestSection, press: PressContext): DigestGroup {
  return {
    heading: asMarkdown(heading),
    rows: lines.flatMap(({ event, report, ...line }) => {
      if (report !== undefined) return [toReportRow(report, line, press)];
      if (event === undefined) return [];
      const look = { date: line.date, detail: line.detail, relation: line.standing, title: line.title };
      const row = toRow(event, press, look);
      return [line.tellsNearness ? row : { ...row, tone: "Default" as const }];
    }),
    gone: lines.filter(({ event, report }) => event === undefined && report === undefined).map(toGone),
    rest: asMarkdown(rest),
  };
}

/** A report opens its board; those who read it where others do get that in their own chat. */
function toReportRow(
  { report }: DigestReport,
  { date, standing, title, detail, tellsNearness }: DigestLine,
  press: PressContext,
): EventRow {
  const name = shorten(title, MOST_GONE_TITLE);
  return {
    date: escapeMarkdown(capitalized(date)),
    relation: asMarkdown(standing),
    tone: tellsNearness ? "Attention" : "Default",
    title: escapeMarkdown(name),
    style: "default",
    detail: escapeMarkdown(shorten(detail, MOST_REPORT_DETAIL)),
    open: showBoardButton(texts[press.lang].digest.reports.open(name), report.id, 0, press),
  };
}

function toGone({ date, standing, title, detail }: DigestLine): GoneRow {
  return {
    date: escapeMarkdown(capitalized(date)),
    relation: asMarkdown(standing),
    title: escapeMarkdown(shorten(title, MOST_GONE_TITLE)),
    detail: escapeMarkdown(detail),
  };
}

function buttonsOf(digest: Digest, sections: readonly DigestSection[], press: PressContext): CardButton[] {
  const t = texts[press.lang].digest;
  const hasStoppdatum = digest.stoppdatum.length > 0 || digest.nextStoppdatum !== undefined;
  return [
    ...sections.flatMap(({ cutWeek }) =>
      cutWeek === undefined
        ? []
        : [askButton(t.wholeWeek(cutWeek.week), t.askWeek(cutWeek.week, cutWeek.year), press)],
    ),
    ...(hasStoppdatum ? [readyButton("allStoppdatum", press)] : []),
    readyButton("next", press),
  ];
}
