import type { CalendarDate } from "../time/calendar-date.ts";
import { calendarDate } from "../time/civil-day.ts";
import { daysOfIsoWeek, isoWeekOf } from "../time/iso-week.ts";
import { daysOfMonth } from "../time/month.ts";
import { daysOfSeason, type Season } from "../time/season.ts";
import type { Period } from "./answer.ts";
import type { WordSpan } from "./reading.ts";

/** No calendar reaches further; a period with no stated end ends here, one with no stated beginning begins there. */
export const FAR_PAST: CalendarDate = "1900-01-01";
const FAR_FUTURE: CalendarDate = "2199-12-31";

/** A stretch of days named in a question, and the words that named it. */
export interface PeriodMention {
  readonly period: Period;
  readonly span: WordSpan;
}

/** A period that begins and ends on the given days. */
export function period(start: CalendarDate, end: CalendarDate, label: Period["label"]): Period {
  return { start, end, label };
}

/** The ISO week that a day lies in. */
export function weekOf(day: CalendarDate): Period {
  const { year, week } = isoWeekOf(day);
  const { start, end } = daysOfIsoWeek(year, week);
  return period(start, end, { kind: "week", week, year });
}

/** A month of a year; month 13 is January of the next. */
export function monthPeriod(year: number, month: number): Period {
  const shifted = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const { start, end } = daysOfMonth(shifted, inYear);
  return period(start, end, { kind: "month", month: inYear, year: shifted });
}

export function yearPeriod(year: number): Period {
  return period(calendarDate(year, 1, 1), calendarDate(year, 12, 31), { kind: "year", year });
}

export function seasonPeriod(year: number, season: Season): Period {
  const { start, end } = daysOfSeason(year, season);
  return period(start, end, { kind: "season", season, year });
}

/** From a day on, without end. */
export function fromDay(day: CalendarDate): Period {
  return period(day, FAR_FUTURE, { kind: "from" });
}
