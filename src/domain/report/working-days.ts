import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import { daysOfMonth } from "../time/month.ts";
import { isWorkingDay, nextWorkingDay, previousWorkingDay } from "../time/red-days.ts";

/** Working day `nth` (from 1) of a month; the last one of a month that does not have so many. */
export function workingDayOfMonth(year: number, month: number, nth: number): CalendarDate {
  const { start, end } = daysOfMonth(year, month);
  let found = nextWorkingDay(start);
  for (let at = 1; at < nth; at++) {
    const next = workingDayAfter(found);
    if (next > end) return found;
    found = next;
  }
  return found;
}

/** The first working day after a day, or the `nth` after it. */
export function workingDayAfter(day: CalendarDate, nth = 1): CalendarDate {
  let found = day;
  for (let at = 0; at < nth; at++) found = nextWorkingDay(addDays(found, 1));
  return found;
}

/** The last working day before a day. */
export function workingDayBefore(day: CalendarDate): CalendarDate {
  return previousWorkingDay(addDays(day, -1));
}

/**
 * The day that something comes on which is meant for `day`: the next working day when that is none, but the one before
 * where the next lies past `latest`.
 */
export function movedToWorkingDay(day: CalendarDate, latest: CalendarDate): CalendarDate {
  if (isWorkingDay(day)) return day;
  const next = nextWorkingDay(day);
  return next > latest ? previousWorkingDay(day) : next;
}
