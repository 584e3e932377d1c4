import { calendarDate } from "./civil-day.ts";
import { daysInMonth } from "./month.ts";
import type { DaySpan } from "./day-span.ts";

/** The four seasons in the order of the year; winter begins in December and ends in the next year. */
export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

/** Meteorological seasons: spring is March to May, winter December to February. */
const FIRST_MONTH = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const satisfies Record<Season, number>;

/** The month (1–12) that a season begins in. */
export function firstMonthOfSeason(season: Season): number {
  return FIRST_MONTH[season];
}

/** The month (1–12) that a season ends in. */
export function lastMonthOfSeason(season: Season): number {
  return ((FIRST_MONTH[season] + 1) % 12) + 1;
}

/** The first and last day of a season that begins in `year`: winter 2023 ends in February 2024. */
export function daysOfSeason(year: number, season: Season): DaySpan {
  const last = lastMonthOfSeason(season);
  const lastYear = season === "winter" ? year + 1 : year;
  return {
    start: calendarDate(year, FIRST_MONTH[season], 1),
    end: calendarDate(lastYear, last, daysInMonth(last, lastYear)),
  };
}

/** The season that a month (1–12) belongs to. */
export function seasonOfMonth(month: number): Season {
  if (month === 12 || month <= 2) return "winter";
  if (month <= 5) return "spring";
  return month <= 8 ? "summer" : "autumn";
}
