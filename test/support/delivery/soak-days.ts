import type { CalendarDate } from "../../../src/domain/time/calendar-date.ts";
import { addDays } from "../../../src/domain/time/civil-day.ts";
import { weekdayOf } from "../../../src/domain/time/weekday.ts";
import type { WeeklySchedule } from "../../../src/domain/schedule/weekly.ts";

/** So many weeks from a Monday on; the last one has no post that is moved out of it. */
export interface SoakWeeks {
  readonly from: CalendarDate;
  readonly weeks: number;
}

/** Week 53, a new year, both changes of the clock (25 October and 28 March), and red days of each kind. */
export const A_YEAR: SoakWeeks = { from: "2026-10-05", weeks: 50 };
/** Christmas, week 53, new year and trettondagen. */
export const TURN_OF_YEAR: SoakWeeks = { from: "2026-12-14", weeks: 4 };

/** Red days and eves from Monday to Friday, written by hand: it must not repeat what the product reckons. */
const RED_DAYS: ReadonlySet<CalendarDate> = new Set([
  ...["2026-10-30", "2026-12-24", "2026-12-25", "2026-12-31", "2027-01-01", "2027-01-05", "2027-01-06"],
  ...["2027-03-26", "2027-03-29", "2027-04-30", "2027-05-06", "2027-06-25"],
]);

const isWorkingDay = (day: CalendarDate): boolean => weekdayOf(day) <= 5 && !RED_DAYS.has(day);

export function workingDays({ from, weeks }: SoakWeeks): readonly CalendarDate[] {
  return Array.from({ length: 7 * weeks }, (_, at) => addDays(from, at)).filter(isWorkingDay);
}

/** The day of each week's post. */
export function postDays({ from, weeks }: SoakWeeks, { weekday }: WeeklySchedule): readonly CalendarDate[] {
  return Array.from({ length: weeks }, (_, week) => {
    let day = addDays(from, 7 * week + weekday - 1);
    while (!isWorkingDay(day)) day = addDays(day, 1);
    return day;
  });
}
