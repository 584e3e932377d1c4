import type { Lang } from "../../domain/lang.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import type { ReportProposal } from "../../domain/report/propose-reports.ts";
import type { PlaceStanding, ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { formatStoppdatumRef } from "../../domain/proposal/round-settings.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { formatDay } from "../../text/format.ts";
import { reportTitle } from "../../text/report/report-title.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { ReportGroup, ReportRow, ReportsCardData } from "./contracts.ts";
import { buttonTitle, emptyReportsCard, someNames, standingLine, standingTone } from "./report-parts.ts";

/** Reports, from what a phone shows to what surely fits. */
const MOST_ROWS = [8, 5, 3, 1] as const;
const MOST_REPORT = 110;

/** The reports as one person sees them, or as everybody does where several read. */
export interface ReportsShown {
  readonly today: CalendarDate;
  readonly reports: readonly {
    readonly standing: ReportStanding;
    readonly mine: readonly PlaceStanding[];
  }[];
  /** What only administrators see, in their own chat. */
  readonly inside?: {
    readonly proposals: readonly ReportProposal[];
    readonly ended: readonly ReportPlan[];
  };
  /** How many have been shown before. */
  readonly shown: number;
  readonly said?: string;
}

/** The reports that people speak of today. */
export function reportsMessage(shown: ReportsShown, lang: Lang): PersonalMessage {
  const plain = reportsText(shown, lang);
  return {
    plain,
    card: (context) =>
      lightEnough(MOST_ROWS, (most) =>
        renderCard("reports", toReportsCard(shown, lang, frameOf(plain, lang, context), most), lang),
      ),
  };
}

function reportsText(shown: ReportsShown, lang: Lang): string {
  const { reports, inside, today, said = "" } = shown;
  const t = texts[lang].report;
  const lines = reports
    .slice(shown.shown, shown.shown + MOST_ROWS[0])
    .map((listed) =>
      [
        `${reportTitle(listed.standing.report, lang)}: ${standingLine(listed.standing, today, lang)}`,
        mineText(listed, lang),
      ]
        .filter((line) => line !== "")
        .join(" "),
    );
  const proposed = (inside?.proposals ?? []).map(
    (proposal) => `${proposal.name}: ${proposalLine(proposal, today, lang)}`,
  );
  return [
    said,
    reports.length === 0 ? t.list.none : t.list.headline,
    ...(reports.length === 0 ? [noneText(shown, lang)] : lines),
    ...(proposed.length === 0 ? [] : [`${t.list.proposals}:`, ...proposed]),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function toReportsCard(shown: ReportsShown, lang: Lang, frame: CardFrame, most: number): ReportsCardData {
  const { reports, inside, today, said = "" } = shown;
  const t = texts[lang].report.list;
  const page = reports.slice(shown.shown, shown.shown + most);
  const left = reports.length - shown.shown - page.length;
  const ahead = page.filter(({ standing }) => standing.report.stoppdatum >= today);
  const passed = page.filter(({ standing }) => standing.report.stoppdatum < today);
  const rowsOf = (some: ReportsShown["reports"]) => some.map((listed) => toRow(listed, shown, frame.press));
  const onFirst = shown.shown === 0;
  return {
    ...emptyReportsCard(frame),
    said: escapeMarkdown(said),
    headline: asMarkdown(reports.length === 0 ? t.none : t.headline),
    notes: reports.length === 0 ? [asMarkdown(noneText(shown, lang))] : [],
    groups: [
      groupOf(t.ahead, "", rowsOf(ahead)),
      groupOf(t.passed, "", rowsOf(passed)),
      groupOf(t.proposals, t.proposalsText, onFirst ? proposalRows(shown, most, frame.press) : []),
      groupOf(t.ended, "", onFirst ? endedRows(inside?.ended ?? [], most, frame.press) : []),
    ].filter(({ rows }) => rows.length > 0),
    page: asMarkdown(left > 0 ? t.more(left) : ""),
    buttons: buttonsOf(shown, shown.shown + page.length, frame),
  };
}

function groupOf(heading: string, text: string, rows: readonly ReportRow[]): ReportGroup {
  return { heading: asMarkdown(heading), text: asMarkdown(text), rows };
}

function noneText({ inside }: ReportsShown, lang: Lang): string {
  const t = texts[lang].report.list;
  return inside === undefined ? t.noneText : t.noneInside;
}

function toRow(
  listed: ReportsShown["reports"][number],
  { today, inside }: ReportsShown,
  press: PressContext,
): ReportRow {
  const { standing } = listed;
  const { report } = standing;
  const { lang } = press;
  const t = texts[lang].report.list;
  const name = shorten(reportTitle(report, lang), MOST_REPORT);
  // Administrators come to the report with all that can be done with it.
  const data: CardButton["data"] =
    inside === undefined
      ? { verb: "show-board", ...press, report: report.id }
      : { verb: "show-plan", ...press, plan: report.plan.id };
  return {
    title: escapeMarkdown(name),
    meta: escapeMarkdown(standingLine(standing, today, lang)),
    tone: standingTone(standing, today),
    detail: escapeMarkdown(mineText(listed, lang)),
    open: { title: buttonTitle(t.openOf(name)), data },
    openWord: t.open,
  };
}

function mineText({ mine }: ReportsShown["reports"][number], lang: Lang): string {
  const t = texts[lang].report.list;
  if (mine.length === 0) return "";
  const left = mine.filter(({ done }) => done === undefined);
  return left.length === 0
    ? t.mineDone
    : t.mine(
        someNames(
          left.map(({ name }) => name),
          lang,
        ),
      );
}

function proposalRows(
  { inside, today }: ReportsShown,
  most: number,
  press: PressContext,
): readonly ReportRow[] {
  const { lang } = press;
  const t = texts[lang].report.list;
  return (inside?.proposals ?? []).slice(0, most).map((proposal) => {
    const of = formatStoppdatumRef({ calendarId: proposal.calendarId, eventId: proposal.event.id });
    return {
      title: escapeMarkdown(shorten(proposal.name, MOST_REPORT)),
      meta: escapeMarkdown(proposalLine(proposal, today, lang)),
      tone: "Default",
      detail: asMarkdown(""),
      open: {
        title: buttonTitle(t.openOf(proposal.name)),
        data: { verb: "show-plan-proposal", ...press, of },
      },
      openWord: t.open,
    };
  });
}

function proposalLine({ act, day }: ReportProposal, today: CalendarDate, lang: Lang): string {
  const t = texts[lang].report;
  return t.list.proposalLine(t.act[act], dayBeside(day, today, lang));
}

function endedRows(ended: readonly ReportPlan[], most: number, press: PressContext): readonly ReportRow[] {
  const { lang } = press;
  const t = texts[lang].report;
  return ended.slice(0, most).map(({ id, name, endedOn = "" }) => ({
    title: escapeMarkdown(shorten(name, MOST_REPORT)),
    meta: asMarkdown(`${t.plan.ended} ${formatDay(endedOn, lang, "medium")}`),
    tone: "Default",
    detail: asMarkdown(""),
    open: { title: buttonTitle(t.list.openOf(name)), data: { verb: "show-plan", ...press, plan: id } },
    openWord: t.list.open,
  }));
}

function buttonsOf(
  { reports, inside }: ReportsShown,
  next: number,
  { press }: CardFrame,
): readonly CardButton[] {
  const t = texts[press.lang].report.button;
  const isMine = reports.some(({ mine }) => mine.length > 0);
  return [
    ...(isMine ? [{ title: t.mine, data: { verb: "my-reports", ...press } } as const] : []),
    ...(inside === undefined ? [] : [{ title: t.new, data: { verb: "new-plan", ...press } } as const]),
    ...(next < reports.length
      ? [{ title: t.more, data: { verb: "list-reports", ...press, shown: next } } as const]
      : []),
  ];
}
