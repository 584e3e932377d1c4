import type { CalendarDate } from "./calendar-date.ts";

/**
 * Calendar days as whole numbers: 0 is 1970-01-01. The arithmetic of the proleptic Gregorian calendar on integers, with
 * years counted from March so that the leap day comes last; one answer may ask for tens of thousands of these.
 */
export type DayNumber = number;

const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

/** The day number of a year, month (1–12) and day; a day beyond its month runs on into the next. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** The day number of a valid CalendarDate; the text is trusted, not checked. */
export function toDayNumber(date: CalendarDate): DayNumber {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date));
}

/** The CalendarDate of a day number between the years 0 and 9999. */
export function toCalendarDate(dayNumber: DayNumber): CalendarDate {
  const shifted = dayNumber + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Writes a CalendarDate from a year (0–9999), month (1–12) and day (1–31), which are trusted. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/** The year of a CalendarDate. */
export function yearOf(date: CalendarDate): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
}

/** The month (1–12) of a CalendarDate. */
export function monthOf(date: CalendarDate): number {
  return digit(date, 5) * 10 + digit(date, 6);
}

/** The day of the month (1–31) of a CalendarDate. */
export function dayOf(date: CalendarDate): number {
  return digit(date, 8) * 10 + digit(date, 9);
}

/** The day `days` after a date, or before it when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toCalendarDate(toDayNumber(date) + days);
}

/** Whole days from one date to another: positive when `to` is later. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** True for a text that is an existing day written "2023-03-17". */
export function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toCalendarDate(toDayNumber(text)) === text;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
