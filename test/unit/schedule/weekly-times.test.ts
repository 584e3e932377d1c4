import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  namedMoment,
  nextTime,
  timeInWeek,
  timesBetween,
} from "../../../src/domain/schedule/weekly-times.ts";
import type { WeeklySchedule } from "../../../src/domain/schedule/weekly.ts";
import { addDays, daysBetween } from "../../../src/domain/time/civil-day.ts";
import { daysOfIsoWeek } from "../../../src/domain/time/iso-week.ts";
import { instantInStockholm, stockholmClockAt, stockholmDateAt } from "../../../src/domain/time/stockholm.ts";
import type { Weekday } from "../../../src/domain/time/weekday.ts";

const MONDAYS: WeeklySchedule = { weekday: 1, time: "08:00" };

const at = (date: string, time?: string): number => instantInStockholm(date, time);
const utc = (instant: number): string => new Date(instant).toISOString();

const anySchedule = fc.record({
  weekday: fc.integer({ min: 1, max: 5 }).map((day) => day as Weekday),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":")),
});
const anyInstant = fc.integer({ min: at("2019-12-01"), max: at("2027-02-01") });

afterEach(() => {
  vi.useRealTimers();
});

describe("a weekly schedule comes round", () => {
  it.each([
    ["an ordinary Monday", 1, "2023-03-13", "2023-03-13"],
    ["New Year's Day on a Monday", 1, "2024-01-01", "2024-01-02"],
    ["the first of May on a Monday", 1, "2023-05-01", "2023-05-02"],
    ["Christmas Day on a Monday, the day after is red as well", 1, "2023-12-25", "2023-12-27"],
    ["midsommarafton", 5, "2023-06-23", "2023-06-26"],
    ["Good Friday, and the Monday after is red as well", 5, "2023-04-07", "2023-04-11"],
    ["Easter Monday", 1, "2024-04-01", "2024-04-02"],
    ["Christmas Eve on a Wednesday, with a weekend after", 3, "2025-12-24", "2025-12-29"],
    ["New Year's Eve on a Thursday, in week 53", 4, "2026-12-31", "2027-01-04"],
    ["a Monday in week 53", 1, "2026-12-28", "2026-12-28"],
    ["a Monday of another year's week 1", 1, "2024-12-30", "2024-12-30"],
  ] as const)("on %s", (_, weekday, nominal, day) => {
    const time = timeInWeek({ weekday, time: "08:00" }, addDays(nominal, 1 - weekday));

    expect(time).toEqual({ nominal, day, due: at(day, "08:00") });
  });

  it("at the same clock time before and after the clock is changed", () => {
    const spring = timesBetween(MONDAYS, at("2023-03-19"), at("2023-03-28"));
    const autumn = timesBetween(MONDAYS, at("2023-10-22"), at("2023-10-31"));

    expect([...spring, ...autumn].map(({ due }) => utc(due))).toEqual([
      "2023-03-20T07:00:00.000Z",
      "2023-03-27T06:00:00.000Z",
      "2023-10-23T06:00:00.000Z",
      "2023-10-30T07:00:00.000Z",
    ]);
  });

  it("on the Sunday itself when the clock is changed, were it to name that", () => {
    const sundays = { weekday: 7, time: "02:30" } as const;

    const [spring, autumn] = ["2023-03-20", "2023-10-23"].map((monday) => timeInWeek(sundays, monday));

    // The hour that is skipped ends at three; of the hour that comes twice the first is meant.
    expect(spring && utc(namedMoment(sundays, spring))).toBe("2023-03-26T01:00:00.000Z");
    expect(autumn && utc(namedMoment(sundays, autumn))).toBe("2023-10-29T00:30:00.000Z");
    expect([spring?.day, autumn?.day]).toEqual(["2023-03-27", "2023-10-30"]);
  });

  it("once for each of the 53 weeks of 2026, moved or not", () => {
    const { start } = daysOfIsoWeek(2026, 1);
    const times = timesBetween(MONDAYS, at(start) - 1, at("2027-01-03", "23:59"));

    expect(times.map(({ nominal }) => nominal)).toEqual(
      Array.from({ length: 53 }, (_, week) => addDays(start, week * 7)),
    );
    expect(times.filter(({ nominal, day }) => nominal !== day).map(({ day }) => day)).toEqual([
      "2026-01-07",
      "2026-04-07",
    ]);
  });

  it("after the one instant, and at the other", () => {
    const due = at("2023-03-13", "08:00");

    expect(timesBetween(MONDAYS, due - 1, due).map(({ day }) => day)).toEqual(["2023-03-13"]);
    expect(timesBetween(MONDAYS, due, due + 1)).toEqual([]);
    expect(timesBetween(MONDAYS, due - 2, due - 1)).toEqual([]);
    expect(nextTime(MONDAYS, due).day).toBe("2023-03-20");
    expect(nextTime(MONDAYS, due - 1).day).toBe("2023-03-13");
  });

  it("after midnight on a Monday, when it is still Sunday in Greenwich", () => {
    const early = { weekday: 1, time: "00:15" } as const;
    const due = at("2023-03-13", "00:15");

    expect(timesBetween(early, due - 1, due).map(({ day }) => day)).toEqual(["2023-03-13"]);
    expect(nextTime(early, due - 1).due).toBe(due);
  });

  it("although the day that it names was before the instant, when it has been moved past it", () => {
    const friday = { weekday: 5, time: "08:00" } as const;

    expect(nextTime(friday, at("2023-06-24")).nominal).toBe("2023-06-23");
    expect(nextTime(friday, at("2023-06-26", "07:00")).nominal).toBe("2023-06-23");
    expect(timesBetween(friday, at("2023-06-25"), at("2023-06-27")).map(({ day }) => day)).toEqual([
      "2023-06-26",
    ]);
  });

  it("whatever the machine's own clock shows", () => {
    // A year that nothing has asked about yet, so that it is reckoned here.
    vi.useFakeTimers({ now: Date.parse("2093-07-01T12:00:00Z") });

    expect(nextTime(MONDAYS, at("2041-03-01")).due).toBe(at("2041-03-04", "08:00"));
  });
});

describe("for every schedule", () => {
  it("each week has one time, on a working day less than a week later, at the clock time, in order", () => {
    fc.assert(
      fc.property(anySchedule, anyInstant, (schedule, from) => {
        const monday = addDays(stockholmDateAt(from), 1);
        const until = at(addDays(monday, 120));
        const times = timesBetween(schedule, from, until);

        times.forEach(({ nominal, day, due }, nth) => {
          const before = times[nth - 1];
          expect(due > from && due <= until).toBe(true);
          expect([stockholmDateAt(due), stockholmClockAt(due)]).toEqual([day, schedule.time]);
          expect(daysBetween(nominal, day)).toBeLessThan(7);
          if (before) expect([before.due < due, daysBetween(before.nominal, nominal)]).toEqual([true, 7]);
        });
        expect(times.length).toBeGreaterThanOrEqual(16);
        expect(nextTime(schedule, from)).toEqual(times[0]);
      }),
      { numRuns: 60 },
    );
  });

  it("a stretch gives what its two parts give", () => {
    const days = fc.integer({ min: 0, max: 60 * 86_400_000 });
    fc.assert(
      fc.property(anySchedule, anyInstant, days, days, (schedule, from, first, second) => {
        const between = from + first;
        const until = between + second;

        expect([...timesBetween(schedule, from, between), ...timesBetween(schedule, between, until)]).toEqual(
          timesBetween(schedule, from, until),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("a stretch gives the same when it is cut at a time that comes round", () => {
    fc.assert(
      fc.property(anySchedule, anyInstant, (schedule, from) => {
        const until = from + 90 * 86_400_000;
        const whole = timesBetween(schedule, from, until);

        for (const { due } of whole)
          expect([...timesBetween(schedule, from, due), ...timesBetween(schedule, due, until)]).toEqual(
            whole,
          );
      }),
      { numRuns: 30 },
    );
  });
});
