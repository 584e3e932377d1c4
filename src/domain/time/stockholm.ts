import { DateTime } from "luxon";
import { calendarDate } from "./civil-day.ts";
import type { CalendarDate, ClockTime } from "./calendar-date.ts";

/** The zone that a Swedish municipality's days and clock times are in. */
export const STOCKHOLM = "Europe/Stockholm";

/** The calendar day in Stockholm at an instant (milliseconds since 1970 UTC). */
export function stockholmDateAt(instant: number): CalendarDate {
  const local = DateTime.fromMillis(instant, { zone: STOCKHOLM });
  return calendarDate(local.year, local.month, local.day);
}

/** The clock in Stockholm at an instant (milliseconds since 1970 UTC), "09:05". */
export function stockholmClockAt(instant: number): ClockTime {
  return DateTime.fromMillis(instant, { zone: STOCKHOLM }).toFormat("HH:mm");
}

/** The instant (milliseconds since 1970 UTC) when a clock shows a time on a day in Stockholm; a time that daylight saving skips comes an hour later. */
export function instantInStockholm(date: CalendarDate, time: ClockTime = "00:00"): number {
  return DateTime.fromISO(`${date}T${time}`, { zone: STOCKHOLM }).toMillis();
}
