import { toDayNumber } from "./civil-day.ts";
import type { CalendarDate } from "./calendar-date.ts";

/** Days of the week as ISO 8601 numbers them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The day of the week of a CalendarDate. */
export function weekdayOf(date: CalendarDate): Weekday {
  return weekdayOfDayNumber(toDayNumber(date));
}

/** The day of the week of a day number; 1970-01-01 was a Thursday. */
export function weekdayOfDayNumber(dayNumber: number): Weekday {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as Weekday;
}
