import fc from "fast-check";
import { calendarDate, toCalendarDate, toDayNumber } from "../../../src/domain/time/civil-day.ts";
import { daysOfIsoWeek } from "../../../src/domain/time/iso-week.ts";
import { daysInMonth } from "../../../src/domain/time/month.ts";
import type { EventDate } from "../../../src/domain/calendar/event-date.ts";

/** Dates of every precision, as the documents can state them, with what may be said about them. */

const year = fc.integer({ min: 1990, max: 2090 });
const month = fc.integer({ min: 1, max: 12 });
const dayNumber = fc.integer({ min: toDayNumber("1990-01-01"), max: toDayNumber("2090-12-31") });

const day = dayNumber.map((n): EventDate => {
  const date = toCalendarDate(n);
  return { precision: "day", start: date, end: date };
});

const range = fc.tuple(dayNumber, fc.integer({ min: 1, max: 300 })).map(([n, length]): EventDate => ({
  precision: "range",
  start: toCalendarDate(n),
  end: toCalendarDate(n + length),
}));

const weeks = fc
  .tuple(year, fc.integer({ min: 1, max: 52 }), fc.integer({ min: 0, max: 51 }))
  .map(([y, first, length]): EventDate => {
    const last = ((first - 1 + length) % 52) + 1;
    const end = daysOfIsoWeek(last < first ? y + 1 : y, last).end;
    return {
      precision: first === last ? "week" : "week-range",
      start: daysOfIsoWeek(y, first).start,
      end,
      weeks: { first, last },
    };
  });

const monthSpan = fc
  .tuple(year, month, fc.integer({ min: 0, max: 11 }))
  .map(([y, first, length]): EventDate => {
    const last = ((first - 1 + length) % 12) + 1;
    const lastYear = last < first ? y + 1 : y;
    return {
      precision: length === 0 ? "month" : "month-range",
      start: calendarDate(y, first, 1),
      end: calendarDate(lastYear, last, daysInMonth(last, lastYear)),
    };
  });

const partOfMonth = fc
  .tuple(
    year,
    month,
    fc.constantFrom(
      ["early", 1, 10],
      ["mid", 11, 20],
      ["late", 21, 31],
      ["first-half", 1, 15],
      ["second-half", 16, 31],
    ),
  )
  .map(([y, m, [part, first, last]]): EventDate => {
    const end = last === 31 ? daysInMonth(m, y) : last;
    return {
      precision: "part-of-month",
      start: calendarDate(y, m, first),
      end: calendarDate(y, m, end),
      part,
    };
  });

const turn = fc.tuple(year, month).map(([y, m]): EventDate => {
  const next = (m % 12) + 1;
  const nextYear = m === 12 ? y + 1 : y;
  return {
    precision: "part-of-month",
    start: calendarDate(y, m, 21),
    end: calendarDate(nextYear, next, 10),
    part: "turn",
  };
});

const weekOfMonth = fc
  .tuple(year, month, fc.constantFrom(1, 2, 3, 4, "last"))
  .map(([y, m, week]): EventDate => {
    const length = daysInMonth(m, y);
    const [first, last] = week === "last" ? [length - 6, length] : [Number(week) * 7 - 6, Number(week) * 7];
    return {
      precision: "part-of-month",
      start: calendarDate(y, m, first),
      end: calendarDate(y, m, last),
      weekOfMonth: week as 1 | 2 | 3 | 4 | "last",
    };
  });

const SEASON_ENDS = ["05-31", "08-31", "11-30"];

const season = fc
  .tuple(year, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([y, first, length]): EventDate => {
    const last = (first + length) % 4;
    const isLater = first + length >= 3;
    const wraps = isLater && last <= 3 && first + length >= 3;
    const lastYear = wraps ? y + 1 : y;
    const end =
      last === 3
        ? calendarDate(lastYear, 2, daysInMonth(2, lastYear))
        : `${lastYear}-${SEASON_ENDS[last] ?? ""}`;
    return { precision: "season", start: `${y}-${["03", "06", "09", "12"][first] ?? ""}-01`, end };
  });

const partOfSeason = fc
  .tuple(year, fc.integer({ min: 0, max: 3 }), fc.constantFrom("early", "mid", "late"))
  .map(([y, index, part]): EventDate => {
    const months = index * 3 + 3 + ["early", "mid", "late"].indexOf(part);
    const m = ((months - 1) % 12) + 1;
    const at = months > 12 ? y + 1 : y;
    return {
      precision: "season",
      start: calendarDate(at, m, 1),
      end: calendarDate(at, m, daysInMonth(m, at)),
      part,
    };
  });

const term = fc
  .tuple(year, fc.boolean())
  .map(([y, isSpring]): EventDate =>
    isSpring
      ? { precision: "season", start: `${y}-01-01`, end: `${y}-06-30` }
      : { precision: "season", start: `${y}-08-01`, end: `${y}-12-31` },
  );

const years = fc
  .tuple(year, fc.integer({ min: 0, max: 3 }))
  .map(([y, length]): EventDate => ({ precision: "year", start: `${y}-01-01`, end: `${y + length}-12-31` }));

const openEnd = fc.oneof(day, monthSpan, season, weeks).map((date): EventDate => {
  const isWeek = date.precision === "week-range" || date.precision === "week";
  const precision = isWeek ? "week" : date.precision === "month-range" ? "month" : date.precision;
  return {
    precision: "open-end",
    startPrecision: precision,
    start: date.start,
    end: `${date.start.slice(0, 4)}-12-31`,
    ...(isWeek && date.weeks && { weeks: { first: date.weeks.first, last: date.weeks.first } }),
    openEnd: true,
    limit: "earliest",
  };
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`);

const time = fc.oneof(
  fc.constant({}),
  clock.map((startTime) => ({ startTime })),
  clock.map((startTime) => ({ startTime, endTime: "23:30" })),
  clock.map((startTime) => ({ startTime, openEnd: true as const })),
);

const limit = fc.constantFrom(
  {},
  { limit: "latest" as const },
  { limit: "earliest" as const },
  { limit: "latest" as const, exclusive: true as const },
  { limit: "earliest" as const, exclusive: true as const },
);

const approximate = fc.constantFrom({}, { approximate: true as const });

/** Any dated time, with words and clock times about it. */
export const datedDate: fc.Arbitrary<EventDate> = fc
  .oneof(
    fc.tuple(day, time, limit, approximate),
    fc.tuple(
      fc.oneof(range, weeks, monthSpan, partOfMonth, turn, weekOfMonth, season, partOfSeason, term, years),
      fc.constant({}),
      limit,
      approximate,
    ),
    fc.tuple(openEnd, fc.constant({}), fc.constant({}), fc.constant({})),
  )
  .map(([date, ...said]) => Object.assign({}, date, ...said) as EventDate);

/** The same without years. */
export const yearlyDate: fc.Arbitrary<EventDate> = fc
  .oneof(day, range, weeks, monthSpan, partOfMonth, turn, weekOfMonth, season, term)
  .map((date) => {
    const { start, end } = date.weeks === undefined ? date : { start: "", end: "" };
    const isFebruaryEnd = end.endsWith("02-29") && date.precision !== "day" && date.precision !== "range";
    if (date.weeks !== undefined) return yearlyWeeks(date);
    if (date.weekOfMonth === "last" && start.slice(5, 7) === "02")
      return { ...date, start: "--02-22", end: "--02-28" };
    return { ...date, start: `-${start.slice(4)}`, end: isFebruaryEnd ? "--02-28" : `-${end.slice(4)}` };
  })
  .filter((date) => date.start !== "--02-29" && date.end !== "--02-29");

/** The days of a week without a year are those of 2001, which begins on a Monday. */
function yearlyWeeks(date: EventDate): EventDate {
  const { first, last } = date.weeks ?? { first: 1, last: 1 };
  const start = daysOfIsoWeek(2001, first).start.slice(4);
  return { ...date, start: `-${start}`, end: `-${daysOfIsoWeek(2001, last).end.slice(4)}` };
}
