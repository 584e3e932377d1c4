import type { CalendarEvent, ProcessCalendar } from "../calendar/calendar-event.ts";
import { isYearly, type EventDate } from "../calendar/event-date.ts";
import { isSameDate } from "../calendar/import/same-date.ts";
import { dateInYear, occurrencesIn, type Occurrence } from "../calendar/occurrences.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, yearOf } from "../time/civil-day.ts";
import { digestEvent } from "./digest-event.ts";
import type { CalendarSnapshot, SnapshotEvent } from "./calendar-snapshot.ts";
import type { CalendarChange } from "./digest.ts";

/** Nobody needs to hear that what was over more than a week ago has been put right. */
const PASSED_DAYS = 7;
/** Far enough for any yearly date to come round. */
const ROUND_DAYS = 2 * 366;

interface DatedChange {
  readonly change: CalendarChange;
  readonly day: CalendarDate;
}

/** A calendar at one version, as the next digest will compare it. */
export function snapshotOf({
  calendar,
  version,
}: {
  readonly calendar: ProcessCalendar;
  readonly version: string;
}): CalendarSnapshot {
  const events = calendar.events.map(({ id, title, kind, date }) => ({ id, title, kind, date }));
  return { calendarId: calendar.id, version, events };
}

/**
 * What has happened in the calendars since the snapshots, by day: dates moved, events added and removed. A calendar that is
 * only on one side has been switched on or off, and tells nothing; neither does another title for the same event.
 */
export function changesBetween(
  before: readonly CalendarSnapshot[],
  now: readonly ProcessCalendar[],
  day: CalendarDate,
): readonly CalendarChange[] {
  const snapshots = new Map(before.map((snapshot) => [snapshot.calendarId, snapshot]));
  const found = now.flatMap((calendar) => {
    const snapshot = snapshots.get(calendar.id);
    return snapshot === undefined ? [] : changesIn(snapshot, calendar, day);
  });
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ change }) => change);
}

function changesIn(
  snapshot: CalendarSnapshot,
  calendar: ProcessCalendar,
  day: CalendarDate,
): readonly DatedChange[] {
  const former = new Map(snapshot.events.map((event) => [event.id, event]));
  const ids = new Set(calendar.events.map(({ id }) => id));
  return [
    ...calendar.events.flatMap((event) => changeOf(former.get(event.id), event, day)),
    ...snapshot.events.filter(({ id }) => !ids.has(id)).flatMap((event) => removed(event, day)),
  ];
}

function changeOf(
  former: SnapshotEvent | undefined,
  event: CalendarEvent,
  day: CalendarDate,
): readonly DatedChange[] {
  if (former !== undefined && isSameTime(former.date, event.date)) return [];
  if (isLongPassed(event.date, day) && (former === undefined || isLongPassed(former.date, day))) return [];
  const at = comingOrLast(event.date, day);
  // Of a row with several dates all are told, since any of them may be the one that was moved.
  const date = event.date.also === undefined ? at.date : dateInYear(event.date, yearOf(at.start));
  const told = digestEvent(event, { ...at, date }, day);
  if (former === undefined) return [{ change: { kind: "added", event: told }, day: at.start }];
  return [{ change: { kind: "moved", event: told, before: former.date }, day: at.start }];
}

function removed({ title, date }: SnapshotEvent, day: CalendarDate): readonly DatedChange[] {
  if (isLongPassed(date, day)) return [];
  return [{ change: { kind: "removed", title, before: date }, day: comingOrLast(date, day).start }];
}

/** A calendar that is given its years moves nothing that stays on its day. */
function isSameTime(a: EventDate, b: EventDate): boolean {
  if (isYearly(a) === isYearly(b)) return isSameDate(a, b);
  const [yearly, dated] = isYearly(a) ? [a, b] : [b, a];
  return isSameDate(dateInYear(yearly, yearOf(dated.start)), dated);
}

function isLongPassed(date: EventDate, day: CalendarDate): boolean {
  const limit = addDays(day, -PASSED_DAYS);
  return [date, ...(date.also ?? [])].every((each) => !isYearly(each) && each.end < limit);
}

/** The time of a date that goes on or comes next, else its last. */
function comingOrLast(date: EventDate, day: CalendarDate): Occurrence {
  const [coming] = occurrencesIn(date, day, addDays(day, ROUND_DAYS));
  if (coming !== undefined) return coming;
  const [last = date] = [date, ...(date.also ?? [])].sort((a, b) => (a.end < b.end ? 1 : -1));
  return { date: last, start: last.start, end: last.end };
}
