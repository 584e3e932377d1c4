import type { CalendarEvent, ProcessCalendar } from "../calendar/calendar-event.ts";
import { isYearly } from "../calendar/event-date.ts";
import { idOfName } from "../organisation/names.ts";
import { lastDayOf } from "../proposal/round-standing.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { yearOf } from "../time/civil-day.ts";
import type { Reporting } from "./plan-places.ts";
import type { ReportAct } from "./report-plan.ts";

/** A report that an event of a calendar speaks of. */
export interface ReportProposal {
  readonly calendarId: string;
  readonly event: CalendarEvent;
  /** The last day that the event states. */
  readonly day: CalendarDate;
  readonly name: string;
  readonly act: ReportAct;
  /** What its words ask; undefined when they do not tell. */
  readonly reporting: Reporting | undefined;
}

/** An event that can be the stoppdatum of a report. */
export type ReportEvent = Pick<ReportProposal, "calendarId" | "event" | "day">;

/** Of what comes in to a budget, and of what is said about a document: not a report. */
const OF_OTHER_THINGS = /förslag|äskande|yrkande|synpunkt|yttrande|remiss|justering/iu;
const SPEAKS_OF = /inlämning|lämnas? in\b|rapport|klarmarker|godkän/iu;
/** "Nämnderna arbetar med sina verksamhetsplaner inför 2024": what is worked on until a last day. */
const WORKED_ON = /\b(?:arbetar|arbete) med\b.*\bverksamhetsplan/iu;
const IS_STOPPDATUM = /stoppdatum|inlämning|lämnas? in\b|klarmarker|ska(?:ll)? vara godkän/iu;
const APPROVED = /godkän/iu;

const WRAPPINGS: readonly RegExp[] = [
  /^(?:stoppdatum|sista dag(?:en)?|senaste? datum)\s*(?:för|[–:-])?\s*/iu,
  /^(?:när\s+|att\s+)/iu,
  /^inlämning\s+av\s+/iu,
  /^(?:rapporter|rapporten|rapport)\s+(?=\p{Lu})/u,
  /^\p{L}+\s+arbetar\s+med\s+(?:sina\s+|sin\s+|sitt\s+)?/iu,
  /\s+ska(?:ll)?\s+vara\s+\p{L}+$/iu,
  /\s+(?:lämnas\s+in|klarmarkeras|godkänns)$/iu,
];
const MOST_NAME = 80;

/**
 * The reports that calendars speak of, in order of their days: events about inlämning, rapport, klarmarkering or
 * godkännande whose document states a last day, and the work with verksamhetsplaner. From tidsplan 2024: omvärldsanalys of
 * the processgrupper (18 November 2022), rapport per mål to be approved (15 January 2023), and the verksamhetsplaner of the
 * nämnder (23 June – 5 October 2023). They are proposals: nobody reports before an administrator has confirmed them.
 */
export function proposeReports(
  calendars: readonly ProcessCalendar[],
  today: CalendarDate,
): readonly ReportProposal[] {
  return reportEvents(calendars, today)
    .filter(({ event }) => isReport(event))
    .map(({ calendarId, event, day }) => ({
      calendarId,
      event,
      day,
      name: nameOf(event),
      act: APPROVED.test(`${event.title}. ${event.purpose ?? ""}`) ? "approve" : "mark",
      reporting: reportingIn(event),
    }));
}

/** All events whose document states a last day, in order of it: what a report can be tied to. */
export function reportEvents(
  calendars: readonly ProcessCalendar[],
  today: CalendarDate,
): readonly ReportEvent[] {
  return calendars
    .flatMap(({ id, events }) =>
      events.filter(statesLastDay).map((event) => ({ calendarId: id, event, day: dayOf(event, today) })),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** The id of the plan that a proposal becomes: whoever confirms it, and however often, it is one. */
export function proposedPlanId({ name, day }: Pick<ReportProposal, "name" | "day">): string {
  return `${idOfName(name).slice(0, 60) || "rapport"}-${day}`;
}

/** Whether an event speaks of a report; such come first among what can be chosen. */
export function isReport({ title, kind, comment = "" }: CalendarEvent): boolean {
  if (OF_OTHER_THINGS.test(title)) return false;
  if (kind === "meeting" || kind === "mailing" || kind === "workday" || kind === "decision") return false;
  if (WORKED_ON.test(title)) return true;
  if (kind === "stoppdatum") return SPEAKS_OF.test(`${title}. ${comment}`);
  return IS_STOPPDATUM.test(title) && SPEAKS_OF.test(title);
}

/** No day is invented: a month or a week states none. */
function statesLastDay({ date }: CalendarEvent): boolean {
  if (date.openEnd === true || date.limit === "earliest" || date.approximate === true) return false;
  return date.precision === "day" || date.precision === "range";
}

function dayOf(event: CalendarEvent, today: CalendarDate): CalendarDate {
  const year = yearOf(today);
  // What is asked for a budget year is asked the year before.
  const thisYear = lastDayOf(event, year + 1);
  return isYearly(event.date) && thisYear < today ? lastDayOf(event, year + 2) : thisYear;
}

function nameOf({ title }: CalendarEvent): string {
  const bare = WRAPPINGS.reduce((name, wrapping) => name.replace(wrapping, ""), title.trim());
  const name = (bare === "" ? title.trim() : bare).slice(0, MOST_NAME).trim();
  return name.slice(0, 1).toLocaleUpperCase("sv") + name.slice(1);
}

const TOLD: readonly (readonly [Reporting, RegExp])[] = [
  ["goal", /\bper mål(?:område)?\b/iu],
  ["processGroup", /processgrupp/iu],
  ["committee", /nämnd/iu],
  ["department", /förvaltning/iu],
  ["unit", /\benhet/iu],
];

/** The title says it best, then who takes part. */
function reportingIn({ title, officials, politicians, responsible }: CalendarEvent): Reporting | undefined {
  for (const words of [title, officials, politicians, responsible]) {
    const told = TOLD.find(([, said]) => said.test(words ?? ""));
    if (told !== undefined) return told[0];
  }
  return undefined;
}
