import { dayNumberOf, monthOf, toCalendarDate, toDayNumber, yearOf } from "../../time/civil-day.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { DayNumber } from "../../time/civil-day.ts";

/**
 * The months that a calendar is for, as first and last day. A row without a year, weekday or week lies there, in whatever
 * order the rows stand: lists of several bodies start over, and holidays follow on terms.
 */
export interface Window {
  readonly start: DayNumber;
  readonly end: DayNumber;
  /** How unlikely the day after its end is; a school year seldom goes on into the next. */
  readonly endCost: number;
}

/**
 * The window that a first row opens: the calendar year, or from August the school year. A plan that begins later in the
 * autumn is for the year to come, and goes on to its end.
 */
export function windowFrom(first: CalendarDate): Window {
  const year = yearOf(first);
  const month = monthOf(first);
  const next = year + 1;
  if (month < AUGUST) return { start: dayNumberOf(year, 1, 1), end: dayNumberOf(year, 12, 31), endCost: 0.6 };
  if (month === AUGUST)
    return { start: dayNumberOf(year, AUGUST, 1), end: dayNumberOf(next, 7, 31), endCost: 1.6 };
  return { start: toDayNumber(first) - LITTLE, end: dayNumberOf(next, 12, 31), endCost: 0.6 };
}

const AUGUST = 8;
/** Days that a row may step back over new year: from a meeting in January to the stoppdatum before it. */
const LITTLE = 45;
const DAYS_A_MONTH = 30;

/** How unlikely a day is for its distance from the window alone (in natural logarithms). */
export function windowCost(day: DayNumber, window: Window): number {
  if (day < window.start) return BELOW;
  if (day <= window.end) return 0;
  // A few last rows in the next January to March are common; a whole list there is another body's, in the window.
  return Math.min(window.endCost + (0.4 * (day - window.end)) / DAYS_A_MONTH, 3);
}

const BELOW = 2;

/** How unlikely it is that a row comes after the one before: calendars run forward, and a new list starts over. */
export function stepCost(before: DayNumber, after: DayNumber, window: Window): number {
  const days = after - before;
  const step = days >= 0 ? Math.min(days / 100, 3) : Math.min(0.2 - days / 80, 4);
  const entersBelow = after < window.start && before >= window.start;
  return entersBelow && days < -LITTLE ? step + BELOW_BY_FAR : step;
}

/** Only weekdays or weeks of several rows outweigh this. */
const BELOW_BY_FAR = 6;

/** The year that puts a month and day (the day in `date`, of any year) inside the window, or nearest before its end. */
export function yearInWindow(date: CalendarDate, window: Window): number {
  const last = toCalendarDate(window.end);
  return date.slice(5) <= last.slice(5) ? yearOf(last) : yearOf(last) - 1;
}
