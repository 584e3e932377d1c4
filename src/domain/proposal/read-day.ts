import { contradictionsOf } from "../calendar/date-notation/check-claims.ts";
import { readDate } from "../calendar/date-notation/read-date.ts";
import { resolveYear } from "../calendar/date-notation/resolve-year.ts";
import { isYearly, type EventDate } from "../calendar/event-date.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { yearOf } from "../time/civil-day.ts";

/** Longer than this nobody writes one day. */
const MOST_TYPED = 100;

/** Words that may stand before a last day: they say nothing else. */
const UNTIL = /^\s*(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|senast|den|until|by|no later than)\s+/iu;

/**
 * One day as people type it: "24 mars", "fredag 24 mars 2023", "2023-03-24"; one without a year is the next to come, today
 * included. Undefined for what is no day, and for what could be another: a week, two days, a Friday that is a Thursday, "ca 24
 * mars"; and for a time of the day, since a day holds until its end.
 */
export function readDay(text: string, today: CalendarDate): CalendarDate | undefined {
  if (text.length > MOST_TYPED) return undefined;
  const reading = readDate(text.replace(UNTIL, ""));
  if (reading.kind !== "read" || reading.rest !== "" || reading.doubts.length > 0) return undefined;
  const year = yearOf(today);
  const years = isYearly(reading.date) ? [year, year + 1] : [year];
  for (const each of years) {
    const date = resolveYear(reading, each);
    if (date === undefined || contradictionsOf(date, reading.claims).length > 0) continue;
    if (!isWholeDay(date)) return undefined;
    if (date.end >= today || years.length === 1) return date.end;
  }
  return undefined;
}

function isWholeDay({ precision, also, exclusive, approximate, startTime, endTime }: EventDate): boolean {
  if (precision !== "day" || also !== undefined || exclusive === true || approximate === true) return false;
  return startTime === undefined && endTime === undefined;
}
