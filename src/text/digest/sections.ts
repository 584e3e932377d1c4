import type { DigestReport } from "../../domain/digest/digest-report.ts";
import type { CalendarChange, Digest, DigestEvent, DigestWeek } from "../../domain/digest/digest.ts";
import type { Lang } from "../../domain/lang.ts";
import type { IsoWeek } from "../../domain/time/iso-week.ts";
import { joinList } from "../format-list.ts";
import { nameIn } from "../answers/labels.ts";
import { texts } from "../texts.ts";
import { reportLine } from "./report-lines.ts";
import { dateBeside, leftText, remainingText, standingText } from "./dates.ts";

/** One event or one report of the digest in words; card and plain text are both made of these. */
export interface DigestLine {
  readonly date: string;
  readonly standing: string;
  readonly title: string;
  readonly detail: string;
  /** Absent for what is no longer in the calendar, and for reports. */
  readonly event?: DigestEvent;
  readonly report?: DigestReport;
  /** False where a colour would tell of something else than how near it is, or where nothing is to be done. */
  readonly tellsNearness: boolean;
}

export interface DigestSection {
  readonly heading: string;
  readonly lines: readonly DigestLine[];
  /** What stands below the lines: that there are none, or how many are left out. */
  readonly rest: string;
  /** The week that is not shown whole. */
  readonly cutWeek?: IsoWeek;
}

interface Writing {
  readonly digest: Digest;
  readonly lang: Lang;
  /** At most so many rows a week or of reports, and a few more; half as many of what stands around them. */
  readonly most: number;
}

/** The digest in the order it is read; each event stands once, but for a change, which says what has changed. */
export function digestSections(digest: Digest, lang: Lang, most: number): DigestSection[] {
  const writing: Writing = { digest, lang, most };
  const { quiet, nextStoppdatum } = digest;
  if (quiet) return nextStoppdatum === undefined ? [] : [nextSection(nextStoppdatum, writing)];
  const weeks = beginsNothing(digest)
    ? []
    : digest.weeks.map((week, at) => weekSection(week, at === 0, writing));
  const told = new Set(weeks.flatMap(({ lines }) => lines.flatMap(({ event }) => event ?? []).map(keyOf)));
  const stoppdatum = digest.stoppdatum.filter((event) => !told.has(keyOf(event)));
  for (const event of stoppdatum) told.add(keyOf(event));
  const ongoing = digest.ongoing.filter((event) => !told.has(keyOf(event)));
  return [
    ...weeks,
    ...stoppdatumSection(stoppdatum, writing),
    ...reportsSection(writing),
    ...changesSection(writing),
    ...ongoingSection(ongoing, writing),
  ];
}

/** True when neither week has an event of its own: one line says so for both. */
export function beginsNothing({ weeks }: Digest): boolean {
  return weeks.every(({ events }) => events.length === 0);
}

function weekSection(week: DigestWeek, isThis: boolean, writing: Writing): DigestSection {
  const t = texts[writing.lang].digest;
  const { shown, left } = cut(week.events, writing.most);
  const { ongoing, weeks } = writing.digest;
  const goesOn = ongoing.length > 0 || weeks[0].events.some(({ end }) => end >= week.days.start);
  const empty = goesOn ? t.nothingNew : t.nothing;
  return {
    heading: isThis ? t.thisWeek : t.nextWeek(week.week.week),
    lines: shown.map((event) => eventLine(event, week.events, standingText(event, writing.lang), writing)),
    rest: left > 0 ? t.more(left) : week.events.length === 0 ? empty : "",
    ...(left > 0 ? { cutWeek: week.week } : {}),
  };
}

/** Those that the weeks do not show; none inside the horizon: the next one. */
function stoppdatumSection(events: readonly DigestEvent[], writing: Writing): DigestSection[] {
  const { digest, lang, most } = writing;
  const t = texts[lang].digest;
  if (digest.stoppdatum.length === 0 && digest.nextStoppdatum !== undefined)
    return [nextSection(digest.nextStoppdatum, writing)];
  if (events.length === 0) return [];
  const { shown, left } = cut(events, half(most));
  const heading = events.length < digest.stoppdatum.length ? t.moreStoppdatum : t.stoppdatum;
  return [
    {
      heading: heading(digest.horizonWeeks),
      lines: shown.map((event) => eventLine(event, events, leftText(event, lang), writing)),
      rest: left > 0 ? t.more(left) : "",
    },
  ];
}

function nextSection(event: DigestEvent, writing: Writing): DigestSection {
  const { lang } = writing;
  const line = eventLine(event, [event], leftText(event, lang), writing);
  return { heading: texts[lang].overview.nextStoppdatum, lines: [line], rest: "" };
}

/** The boards: how many are done in each report, and who is not. */
function reportsSection({ digest, lang, most }: Writing): DigestSection[] {
  const t = texts[lang].digest.reports;
  if (digest.reports.length === 0) return [];
  const { shown, left } = cut(digest.reports, most);
  return [
    {
      heading: digest.reports.some(({ isMine }) => isMine) ? t.mine : t.heading,
      lines: shown.map((report) => {
        const { isPressing, ...line } = reportLine(report, digest.day, lang);
        return { ...line, report, tellsNearness: isPressing };
      }),
      rest: left > 0 ? t.more(left) : "",
    },
  ];
}

function changesSection({ digest, lang, most }: Writing): DigestSection[] {
  const t = texts[lang].digest;
  if (digest.changes.length === 0) return [];
  const { shown, left } = cut(digest.changes, half(most));
  return [
    {
      heading: t.changes,
      lines: shown.map((change) => changeLine(change, digest, lang)),
      rest: left > 0 ? t.moreChanges(left) : "",
    },
  ];
}

function ongoingSection(events: readonly DigestEvent[], writing: Writing): DigestSection[] {
  const { lang, most } = writing;
  const t = texts[lang];
  if (events.length === 0) return [];
  const { shown, left } = cut(events, half(most));
  return [
    {
      heading: t.overview.ongoing,
      lines: shown.map((event) => eventLine(event, events, remainingText(event, lang), writing)),
      rest: left > 0 ? t.digest.more(left) : "",
    },
  ];
}

function eventLine(
  event: DigestEvent,
  among: readonly DigestEvent[],
  standing: string,
  { digest, lang }: Writing,
): DigestLine {
  const { responsible } = event;
  const tellsWho = event.standing !== "passed" && responsible.length > 0;
  return {
    date: dateBeside(event.date, digest.day, lang),
    standing,
    title: nameIn(event, among),
    detail: tellsWho ? texts[lang].digest.responsible(joinList(responsible, lang)) : "",
    event,
    tellsNearness: true,
  };
}

/** What changed, with the date that holds now and the one before it as the document stated it. */
function changeLine(change: CalendarChange, { day }: Digest, lang: Lang): DigestLine {
  const t = texts[lang].digest;
  if (change.kind === "removed") {
    const date = dateBeside(change.before, day, lang);
    return { date, standing: t.removed, title: change.title, detail: "", tellsNearness: false };
  }
  const { event } = change;
  return {
    date: dateBeside(event.date, day, lang),
    standing: change.kind === "moved" ? t.moved : t.added,
    title: nameIn(event, [event]),
    detail: change.kind === "moved" ? t.before(dateBeside(change.before, day, lang)) : "",
    event,
    tellsNearness: false,
  };
}

/** The first rows; where not all fit, what is over gives way to what is not. A little more is shown whole: nobody wants to ask for a single row. */
function cut<T extends object>(all: readonly T[], most: number): { shown: readonly T[]; left: number } {
  if (all.length <= most + Math.floor(most / 4)) return { shown: all, left: 0 };
  const ahead = all.filter((each) => !("standing" in each) || each.standing !== "passed");
  const shown = (ahead.length === 0 ? all : ahead).slice(0, most);
  return { shown, left: all.length - shown.length };
}

function half(most: number): number {
  return Math.ceil(most / 2);
}

function keyOf({ event, start }: DigestEvent): string {
  return `${event.id} ${start}`;
}
