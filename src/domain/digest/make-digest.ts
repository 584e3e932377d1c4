import type { CalendarEvent, ProcessCalendar } from "../calendar/calendar-event.ts";
import { occurrencesIn, type Occurrence } from "../calendar/occurrences.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import type { DaySpan } from "../time/day-span.ts";
import { daysOfIsoWeek, isoWeekOf } from "../time/iso-week.ts";
import { digestEvent } from "./digest-event.ts";
import { isWithin, lastDayOf, placeOf } from "./standing-in-digest.ts";
import type { DigestReport } from "./digest-report.ts";
import type { CalendarChange, Digest, DigestEvent, DigestWeek } from "./digest.ts";

/** How far ahead the next stoppdatum is looked for when none is inside the horizon. */
const FAR_DAYS = 3653;

interface Timed {
  readonly event: CalendarEvent;
  readonly at: Occurrence;
}

/** The digest of a day, made from the calendars as they are, from what has changed in them since the last one, and from reports. */
export function makeDigest({
  calendars,
  day,
  horizonWeeks,
  changes,
  reports = [],
}: {
  readonly calendars: readonly ProcessCalendar[];
  readonly day: CalendarDate;
  readonly horizonWeeks: number;
  readonly changes: readonly CalendarChange[];
  readonly reports?: readonly DigestReport[];
}): Digest {
  const spans = [weekOf(day), weekOf(addDays(day, 7))] as const;
  const horizon = addDays(day, horizonWeeks * 7);
  const { weeks, ongoing } = placed(timesIn(calendars, spans[0].start, spans[1].end), spans, day);
  const coming = stoppdatumFrom(calendars, day);
  const stoppdatum = coming.filter(({ at }) => isWithin(at, day, horizon));
  const next = coming.find(({ at }) => isBeyond(at, day, horizon));
  const told = ({ event, at }: Timed): DigestEvent => digestEvent(event, at, day);
  const isQuiet =
    weeks.flat().every(({ at }) => at.end < day) &&
    stoppdatum.length + changes.length === 0 &&
    reports.every(({ missingCount }) => missingCount === 0);
  return {
    day,
    calendarNames: calendars.map(({ name }) => name),
    weeks: [digestWeek(spans[0], weeks[0].map(told)), digestWeek(spans[1], weeks[1].map(told))],
    stoppdatum: stoppdatum.map(told),
    horizonWeeks,
    ongoing: ongoing.map(told),
    changes,
    reports,
    quiet: isQuiet,
    ...(next && { nextStoppdatum: told(next) }),
  };
}

function placed(
  times: readonly Timed[],
  spans: readonly [DaySpan, DaySpan],
  day: CalendarDate,
): { readonly weeks: readonly [readonly Timed[], readonly Timed[]]; readonly ongoing: readonly Timed[] } {
  const weeks: [Timed[], Timed[]] = [[], []];
  const ongoing: Timed[] = [];
  for (const timed of times) {
    const place = placeOf(timed.at, spans, day);
    if (place === "ongoing") ongoing.push(timed);
    else if (place !== undefined) weeks[place].push(timed);
  }
  for (const week of weeks) week.sort(byFirstDay);
  return { weeks, ongoing: ongoing.sort(byLastDay) };
}

/** Every stoppdatum that is not over on the day, by last day. */
function stoppdatumFrom(calendars: readonly ProcessCalendar[], day: CalendarDate): readonly Timed[] {
  const events = calendars.flatMap(({ events }) => events.filter(({ kind }) => kind === "stoppdatum"));
  return timesOf(events, day, addDays(day, FAR_DAYS)).sort(byLastDay);
}

/** What goes on for long, or has no stated day to come, is no next stoppdatum. */
function isBeyond(at: Occurrence, day: CalendarDate, horizon: CalendarDate): boolean {
  return !isWithin(at, day, horizon) && isWithin(at, addDays(horizon, 1), addDays(day, FAR_DAYS));
}

function timesIn(calendars: readonly ProcessCalendar[], from: CalendarDate, to: CalendarDate): Timed[] {
  return calendars.flatMap(({ events }) => timesOf(events, from, to));
}

function timesOf(events: readonly CalendarEvent[], from: CalendarDate, to: CalendarDate): Timed[] {
  return events.flatMap((event) => occurrencesIn(event.date, from, to).map((at) => ({ event, at })));
}

function weekOf(day: CalendarDate): DaySpan {
  const { year, week } = isoWeekOf(day);
  return daysOfIsoWeek(year, week);
}

function digestWeek(days: DaySpan, events: readonly DigestEvent[]): DigestWeek {
  return { week: isoWeekOf(days.start), days, events };
}

/** By first day, then what ends first, then by the clock; what has no clock time comes first. Otherwise as in the document. */
function byFirstDay({ at: a }: Timed, { at: b }: Timed): number {
  return compare(a.start, b.start) || compare(a.end, b.end) || byClock(a, b);
}

function byLastDay({ at: a }: Timed, { at: b }: Timed): number {
  return compare(lastDayOf(a), lastDayOf(b)) || compare(a.start, b.start) || byClock(a, b);
}

function byClock({ date: a }: Occurrence, { date: b }: Occurrence): number {
  return compare(a.startTime ?? a.endTime ?? "", b.startTime ?? b.endTime ?? "");
}

/** Dates and clock times compare as they are written. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
