import { addDays, calendarDate, yearOf } from "../time/civil-day.ts";
import { daysOfIsoWeek } from "../time/iso-week.ts";
import { daysInMonth } from "../time/month.ts";
import { isYearly } from "./event-date.ts";
import type { DateBound, EventDate } from "./event-date.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** One time that an event happens: its date with dated bounds and without the row's other dates. */
export interface Occurrence {
  readonly date: EventDate;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

const NONE: readonly Occurrence[] = [];

/** The times that an event happens on any day from `from` to `to`, in order; a yearly event may have several, or one that began the year before. */
export function occurrencesIn(date: EventDate, from: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  if (date.also === undefined && !isYearly(date)) {
    return date.start <= to && date.end >= from ? [{ date, start: date.start, end: date.end }] : NONE;
  }
  const found: Occurrence[] = [];
  for (const each of [withoutAlso(date), ...(date.also ?? [])]) collect(each, from, to, found);
  return found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** The same date in a given year: its first day lies there, and one that wraps ("oktober–januari") ends in the next. A dated date is returned as it is. */
export function dateInYear(date: EventDate, year: number): EventDate {
  if (!isYearly(date)) return date;
  const bounds = date.weeks === undefined ? boundsInYear(date, year) : weeksInYear(date, date.weeks, year);
  if (date.also === undefined) return { ...date, ...bounds };
  const also = date.also.map((other) => dateInYear(other, other.start < date.start ? year + 1 : year));
  return { ...date, ...bounds, also };
}

function collect(date: EventDate, from: CalendarDate, to: CalendarDate, found: Occurrence[]): void {
  if (!isYearly(date)) {
    if (date.start <= to && date.end >= from) found.push({ date, start: date.start, end: date.end });
    return;
  }
  for (let year = yearOf(from) - 1; year <= yearOf(to) + 1; year++) {
    const dated = dateInYear(date, year);
    if (dated.start <= to && dated.end >= from) {
      found.push({ date: dated, start: dated.start, end: dated.end });
    }
  }
}

function withoutAlso(date: EventDate): EventDate {
  const { also, ...rest } = date;
  return also === undefined ? date : rest;
}

function boundsInYear(date: EventDate, year: number): { start: DateBound; end: DateBound } {
  const endYear = date.end < date.start ? year + 1 : year;
  const end = lastDayInYear(date, endYear);
  // The last seven days of February move with the leap day.
  const start = date.weekOfMonth === "last" ? addDays(end, -6) : dayInYear(date.start, year);
  return { start, end };
}

/** A month that ends on 28 February ends on the 29th in a leap year; a stated 28 February does not. */
function lastDayInYear(date: EventDate, year: number): CalendarDate {
  const statesDays = date.precision === "day" || date.precision === "range";
  const endsItsMonth = !statesDays && typeof date.weekOfMonth !== "number";
  if (date.end === "--02-28" && endsItsMonth) return calendarDate(year, 2, daysInMonth(2, year));
  return dayInYear(date.end, year);
}

/** "--02-29" is the last day of February: it is the 28th in most years. */
function dayInYear(bound: DateBound, year: number): CalendarDate {
  if (bound === "--02-29") return calendarDate(year, 2, daysInMonth(2, year));
  return calendarDate(year, 0, 0).slice(0, 4) + bound.slice(1);
}

function weeksInYear(
  { precision }: EventDate,
  { first, last }: { readonly first: number; readonly last: number },
  year: number,
): { start: DateBound; end: DateBound } {
  const { start } = daysOfIsoWeek(year, first);
  if (precision === "open-end") return { start, end: calendarDate(year, 12, 31) };
  return { start, end: daysOfIsoWeek(last < first ? year + 1 : year, last).end };
}
