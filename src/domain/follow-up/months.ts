import { calendarDate } from "../time/civil-day.ts";
import type { Hundredths, Month } from "./follow-up.ts";

/** The three that fullmäktige gets a report with a forecast of, as the customer's document has it. */
const FULLER: readonly number[] = [3, 8, 12];
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/u;

/** True for a month as it is kept, "2025-11". */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** Year and number of a month, 1 to 12. */
export function partsOfMonth(month: Month): { readonly year: number; readonly month: number } {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) };
}

/** The month of a year by its number, 1 to 12. */
export function monthOfYear(year: number, month: number): Month {
  return calendarDate(year, month, 1).slice(0, 7);
}

/** The month after which fullmäktige gets the fuller report: March, August and December. */
export function isFullerMonth(month: Month): boolean {
  return FULLER.includes(partsOfMonth(month).month);
}

/** How much of the year has passed when a month has, in hundredths of a percent. */
export function yearPassed(month: Month): Hundredths {
  return Math.round((partsOfMonth(month).month / 12) * 10_000);
}
