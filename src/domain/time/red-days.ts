import Holidays from "date-holidays";
import type { Lang } from "../lang.ts";
import { addDays, yearOf } from "./civil-day.ts";
import { weekdayOf } from "./weekday.ts";
import type { CalendarDate } from "./calendar-date.ts";

/** A day that nobody works on, whatever weekday it is: a red one ("första maj"), or an eve ("midsommarafton"). */
export interface RedDay {
  readonly kind: "red" | "eve";
  readonly name: Readonly<Record<Lang, string>>;
}

/** The library counts the great eves as bank days and the others as observances; one rule by their names takes them all. */
const EVE = /afton$/u;
/** Where the library's English name would be taken for something else. */
const ENGLISH: Readonly<Record<string, string>> = {
  allhelgonaafton: "All Saints' Eve",
  påskafton: "Easter Eve",
  pingstdagen: "Whit Sunday",
};

let holidays: Holidays | undefined;
const byYear = new Map<number, ReadonlyMap<CalendarDate, RedDay>>();

/** What makes a day in Sweden red, or an eve; undefined for all others, ordinary Saturdays and Sundays among them. */
export function redDayOf(date: CalendarDate): RedDay | undefined {
  const year = yearOf(date);
  const known = byYear.get(year) ?? redDaysOf(year);
  byYear.set(year, known);
  return known.get(date);
}

/** False on Saturdays, Sundays, red days and eves. */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) < 6 && redDayOf(date) === undefined;
}

/** The first working day from a date on: the date itself when it is one. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** The last working day up to a date: the date itself when it is one. */
export function previousWorkingDay(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

function redDaysOf(year: number): ReadonlyMap<CalendarDate, RedDay> {
  holidays ??= new Holidays("SE");
  const english = holidays.getHolidays(year, "en");
  const days = new Map<CalendarDate, RedDay>();
  for (const [at, { date, name, type }] of holidays.getHolidays(year, "sv").entries()) {
    const isEve = EVE.test(name);
    if (!isEve && type !== "public") continue;
    const day = date.slice(0, 10);
    // The national day is told before the eve that may fall on it.
    if (isEve && days.has(day)) continue;
    const en = ENGLISH[name] ?? english[at]?.name ?? name;
    days.set(day, { kind: isEve ? "eve" : "red", name: { sv: name, en } });
  }
  return days;
}
