import { dateInYear } from "../occurrences.ts";
import { isYearly } from "../event-date.ts";
import { weeksInIsoYear } from "../../time/iso-week.ts";
import { isLeapYear } from "../../time/month.ts";
import { pinnedDay } from "./compose.ts";
import type { EventDate } from "../event-date.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { DateReading } from "./reading.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A reading's date in the year that its first day lies in: "tisdag vecka 12" becomes a day. Undefined when that year has no such day or week. */
export function resolveYear(reading: DateReading, year: number): EventDate | undefined {
  const { date, claims } = reading;
  if (!isYearly(date)) return date;
  const yearOfLeapDay = date.start === "--02-29" || date.end >= date.start ? year : year + 1;
  if (claims.leapDay && !isLeapYear(yearOfLeapDay)) return undefined;
  if (date.weeks !== undefined && date.weeks.first > weeksInIsoYear(year)) return undefined;
  const dated = dateInYear(date, year);
  const day = pinnedDay(claims.pin, year);
  return day === undefined ? dated : onDay(dated, day);
}

function onDay(date: EventDate, day: CalendarDate): EventDate {
  const pinned: Mutable<EventDate> = { ...date, precision: "day", start: day, end: day };
  delete pinned.weeks;
  delete pinned.weekOfMonth;
  delete pinned.recurrence;
  return pinned;
}
