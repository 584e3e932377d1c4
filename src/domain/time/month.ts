import { calendarDate } from "./civil-day.ts";
import type { DaySpan } from "./day-span.ts";

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** True for a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month (1–12) has in a year; without a year February has 28. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && year !== undefined && isLeapYear(year)) return 29;
  return LENGTHS[month - 1] ?? 31;
}

/** The first and last day of a month (1–12). */
export function daysOfMonth(year: number, month: number): DaySpan {
  return {
    start: calendarDate(year, month, 1),
    end: calendarDate(year, month, daysInMonth(month, year)),
  };
}
