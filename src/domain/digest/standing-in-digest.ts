import type { EventDate } from "../calendar/event-date.ts";
import type { Occurrence } from "../calendar/occurrences.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, daysBetween } from "../time/civil-day.ts";
import type { DaySpan } from "../time/day-span.ts";

/** From half a year on, to say every week that something still goes on would tell nobody anything. */
const LONG_DAYS = 180;

/** Where a time of an event stands in the digest of a day: in one of its two weeks, with what goes on, or nowhere. */
export type Place = 0 | 1 | "ongoing" | undefined;

/**
 * What begins in the two weeks stands in its week, also when it has passed since Monday, and a month ("april") in the week
 * that its first day lies in. What began before goes on. A month that has begun goes on as well, also when that was this
 * Monday: the week would read as if it were about these days. What is long, or has no stated end, stands in the week that it
 * begins in, and is told of again only when a stated last day lies in the two weeks.
 */
export function placeOf(
  occurrence: Occurrence,
  [first, second]: readonly [DaySpan, DaySpan],
  day: CalendarDate,
): Place {
  const { date, start, end } = occurrence;
  if (start > second.end) return undefined;
  const contains = start <= day && day <= lastDayOf(occurrence);
  if (start < first.start)
    return contains && (!isLong(occurrence) || (statesDays(date) && end <= second.end))
      ? "ongoing"
      : undefined;
  if (contains && isBroad(date) && !isLong(occurrence)) return "ongoing";
  return start <= first.end ? 0 : 1;
}

/**
 * True when a stoppdatum may come from the day on and up to the last day of the horizon. Where days are stated, or a week, its
 * last day counts. A stoppdatum "i april" may come from the first of April.
 */
export function isWithin(occurrence: Occurrence, day: CalendarDate, last: CalendarDate): boolean {
  if (lastDayOf(occurrence) < day) return false;
  if (!isBroad(occurrence.date)) return occurrence.end <= last;
  return !isLong(occurrence) && occurrence.start <= last;
}

/** The last day that an event may be on; "före sommaren" is over when the summer begins. */
export function lastDayOf({ date, start, end }: Occurrence): CalendarDate {
  const isBefore = date.limit === "latest" && date.exclusive === true && date.part === undefined;
  return isBefore && isBroad(date) ? addDays(start, -1) : end;
}

/** Where the document states no days, and no single week. */
function isBroad(date: EventDate): boolean {
  return !statesDays(date) && date.precision !== "week";
}

function statesDays({ precision }: EventDate): boolean {
  return precision === "day" || precision === "range";
}

function isLong({ date, start, end }: Occurrence): boolean {
  return date.precision === "open-end" || daysBetween(start, end) >= LONG_DAYS;
}
