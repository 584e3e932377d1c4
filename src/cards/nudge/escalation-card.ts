import type { Lang } from "../../domain/lang.ts";
import type { OverduePlace } from "../../domain/report/nudged-people.ts";
import type { Report } from "../../domain/report/report.ts";
import type { PlaceStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import { showBoardButton } from "../board/board-buttons.ts";
import { escapeMarkdown, asMarkdown } from "../markdown.ts";
import { asSentence, markMessage } from "../mark/mark-message.ts";
import { named, titleOf } from "../mark/mark-words.ts";
import { stoppdatumText } from "../mark/my-rows.ts";
import type { PersonalMessage } from "../personal-message.ts";
import type { ProposalGroup, ProposalRow } from "../proposal/contracts.ts";

/** Rows of a card: more nobody looks through on a phone. */
const MOST_ROWS = 12;
/** People who are named in a row. */
const MOST_NAMED = 3;
/** Reports that have a button of their own. */
const MOST_BOARDS = 4;

/** The places that one manager, or one administrator, is told of. */
export interface EscalationShown {
  /** At least one. */
  readonly overdue: readonly OverduePlace[];
  readonly today: CalendarDate;
}

/** What is missing two working days after its stoppdatum, to the one who is to see to it. */
export function escalationMessage({ overdue, today }: EscalationShown, lang: Lang): PersonalMessage {
  const t = texts[lang].nudge;
  const shown = overdue.slice(0, MOST_ROWS);
  const reports = reportsOf(shown);
  const left = overdue.length - shown.length;
  return markMessage(
    {
      headline: t.escalation.headline(overdue.length),
      text: whyText(overdue, lang),
      notes: [t.escalation.once],
      groups: (press) => reports.map((report) => groupOf(report, shown, { today, press })),
      lines: reports.flatMap((report) => linesOf(report, shown, today, lang)),
      page: left > 0 ? t.more(left) : "",
      buttons: (press) =>
        reportsOf(overdue)
          .slice(0, MOST_BOARDS)
          .map((report) => showBoardButton(titleOf(report, lang), report.id, 0, press)),
    },
    lang,
  );
}

/** The line of a notification. */
export function escalationSummary({ overdue }: EscalationShown, lang: Lang): string {
  const names = [...new Set(overdue.map(({ standing }) => named(standing.name)))].slice(0, MOST_NAMED);
  return asSentence(`${texts[lang].nudge.escalation.headline(overdue.length)}: ${joinList(names, lang)}`);
}

function whyText(overdue: readonly OverduePlace[], lang: Lang): string {
  const t = texts[lang].nudge.escalation;
  if (overdue.every(({ hasNoManager }) => hasNoManager)) return t.whyAdministrator;
  return overdue.some(({ hasNoManager }) => hasNoManager) ? t.both : t.why;
}

function reportsOf(overdue: readonly OverduePlace[]): readonly Report[] {
  return [...new Map(overdue.map(({ report }) => [report.id, report])).values()];
}

interface Shown {
  readonly today: CalendarDate;
  readonly press: PressContext;
}

function groupOf(report: Report, overdue: readonly OverduePlace[], { today, press }: Shown): ProposalGroup {
  return {
    heading: escapeMarkdown(titleOf(report, press.lang)),
    text: escapeMarkdown(stoppdatumText(report.stoppdatum, today, press.lang)),
    rows: placesOf(report, overdue).map((standing) => rowOf(report, standing, press)),
  };
}

function rowOf(report: Report, standing: PlaceStanding, press: PressContext): ProposalRow {
  const t = texts[press.lang].nudge.escalation;
  const place = named(standing.name);
  return {
    title: escapeMarkdown(place),
    meta: escapeMarkdown(whoText(standing, press.lang)),
    detail: asMarkdown(""),
    tone: "Attention",
    open: showBoardButton(t.openOf(place, titleOf(report, press.lang)), report.id, 0, press),
    openWord: t.open,
    inputs: [],
  };
}

function linesOf(
  report: Report,
  overdue: readonly OverduePlace[],
  today: CalendarDate,
  lang: Lang,
): readonly string[] {
  return [
    `${titleOf(report, lang)}. ${stoppdatumText(report.stoppdatum, today, lang)}:`,
    ...placesOf(report, overdue).map((standing) => `${named(standing.name)}. ${whoText(standing, lang)}`),
  ];
}

function placesOf(report: Report, overdue: readonly OverduePlace[]): readonly PlaceStanding[] {
  return overdue.filter((each) => each.report.id === report.id).map(({ standing }) => standing);
}

function whoText({ responsible, substitutes, isGone }: PlaceStanding, lang: Lang): string {
  const t = texts[lang].nudge.escalation;
  if (isGone) return t.gone;
  const people = responsible.length > 0 ? responsible : substitutes;
  if (people.length === 0) return t.nobody;
  return t.responsible(
    joinList(
      people.slice(0, MOST_NAMED).map(({ name }) => named(name)),
      lang,
    ),
  );
}
