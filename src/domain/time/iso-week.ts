import { dayNumberOf, toCalendarDate, toDayNumber, yearOf } from "./civil-day.ts";
import { weekdayOfDayNumber } from "./weekday.ts";
import type { CalendarDate } from "./calendar-date.ts";
import type { DaySpan } from "./day-span.ts";

/** A week as ISO 8601 counts it; its year differs from the calendar year of some days around New Year. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The ISO week that a day lies in: 2021-01-03 is in week 53 of 2020. */
export function isoWeekOf(date: CalendarDate): IsoWeek {
  const dayNumber = toDayNumber(date);
  // A week belongs to the year that its Thursday lies in.
  const thursday = dayNumber - weekdayOfDayNumber(dayNumber) + 4;
  const year = yearOf(toCalendarDate(thursday));
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}

/** Monday to Sunday of an ISO week; week 53 of a year that has 52 becomes week 1 of the next. */
export function daysOfIsoWeek(year: number, week: number): DaySpan {
  const monday = mondayOfWeekOne(year) + (week - 1) * 7;
  return { start: toCalendarDate(monday), end: toCalendarDate(monday + 6) };
}

/** 52 or 53, the number of ISO weeks in a year. */
export function weeksInIsoYear(year: number): 52 | 53 {
  return mondayOfWeekOne(year + 1) - mondayOfWeekOne(year) === 371 ? 53 : 52;
}

function mondayOfWeekOne(year: number): number {
  const fourthOfJanuary = dayNumberOf(year, 1, 4);
  return fourthOfJanuary - weekdayOfDayNumber(fourthOfJanuary) + 1;
}
