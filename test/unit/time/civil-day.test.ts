import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import {
  addDays,
  daysBetween,
  isCalendarDate,
  toCalendarDate,
  toDayNumber,
} from "../../../src/domain/time/civil-day.ts";
import { daysOfIsoWeek, isoWeekOf, weeksInIsoYear } from "../../../src/domain/time/iso-week.ts";
import { daysInMonth, daysOfMonth, isLeapYear } from "../../../src/domain/time/month.ts";
import { SEASONS, daysOfSeason, seasonOfMonth } from "../../../src/domain/time/season.ts";
import { spansOverlap } from "../../../src/domain/time/day-span.ts";
import { weekdayOf } from "../../../src/domain/time/weekday.ts";

const anyDay = fc
  .integer({ min: toDayNumber("1600-01-01"), max: toDayNumber("2400-12-31") })
  .map(toCalendarDate);

function luxonDay(date: string): DateTime {
  return DateTime.fromISO(date, { zone: "utc" });
}

describe("civil days agree with luxon", () => {
  it("in adding days and counting them", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -80_000, max: 80_000 }), (date, days) => {
        const later = addDays(date, days);

        expect(later).toBe(luxonDay(date).plus({ days }).toISODate());
        expect(daysBetween(date, later)).toBe(days);
      }),
    );
  });

  it("in weekdays, leap years and the length of months", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = luxonDay(date);

        expect(weekdayOf(date)).toBe(day.weekday);
        expect(isLeapYear(day.year)).toBe(day.isInLeapYear);
        expect(daysInMonth(day.month, day.year)).toBe(day.daysInMonth);
      }),
    );
  });

  it("in ISO weeks, week 53 and the days around New Year included", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const day = luxonDay(date);
        const { year, week } = isoWeekOf(date);

        expect({ year, week }).toEqual({ year: day.weekYear, week: day.weekNumber });
        expect(weeksInIsoYear(year)).toBe(day.weeksInWeekYear);
        expect(daysOfIsoWeek(year, week)).toEqual({
          start: day.startOf("week").toISODate(),
          end: day.endOf("week").toISODate(),
        });
      }),
    );
    expect(isoWeekOf("2021-01-03")).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf("2024-12-30")).toEqual({ year: 2025, week: 1 });
  });
});

describe("a calendar date", () => {
  it.each(["2023-03-17", "2024-02-29", "2000-02-29"])("%s exists", (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(["2023-02-29", "2023-13-01", "2023-00-10", "2023-3-7", "--03-17", "17 mars", ""])(
    "%j does not",
    (text) => {
      expect(isCalendarDate(text)).toBe(false);
    },
  );
});

describe("parts of the year", () => {
  it("are whole months", () => {
    expect(daysOfMonth(2024, 2)).toEqual({ start: "2024-02-01", end: "2024-02-29" });
    expect(daysInMonth(2)).toBe(28);
  });

  it("are meteorological seasons, and winter ends in the next year", () => {
    expect(SEASONS.map((season) => daysOfSeason(2023, season))).toEqual([
      { start: "2023-03-01", end: "2023-05-31" },
      { start: "2023-06-01", end: "2023-08-31" },
      { start: "2023-09-01", end: "2023-11-30" },
      { start: "2023-12-01", end: "2024-02-29" },
    ]);
  });

  it("name the season of each month", () => {
    expect(Array.from({ length: 12 }, (_, i) => seasonOfMonth(i + 1)).join(" ")).toBe(
      "winter winter spring spring spring summer summer summer autumn autumn autumn winter",
    );
  });

  it("overlap when they share a day", () => {
    const march = daysOfMonth(2023, 3);

    expect(spansOverlap(march, { start: "2023-03-31", end: "2023-04-02" })).toBe(true);
    expect(spansOverlap(march, { start: "2023-04-01", end: "2023-04-02" })).toBe(false);
  });
});
