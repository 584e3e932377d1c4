import { daysBetween, monthOf, yearOf } from "../domain/time/civil-day.ts";
import type { DatePrecision, EventDate } from "../domain/calendar/event-date.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { Lang } from "../domain/lang.ts";

/** How a distance is said in one unit: now, one ahead, one back, and many. */
interface DistanceWords {
  readonly now: string;
  readonly next: string;
  readonly previous: string;
  readonly ahead: (count: number) => string;
  readonly back: (count: number) => string;
}

type Unit = "day" | "week" | "month" | "year";

const DISTANCES: Readonly<Record<Lang, Readonly<Record<Unit, DistanceWords>>>> = {
  sv: {
    day: {
      now: "i dag",
      next: "i morgon",
      previous: "i går",
      ahead: (n) => `om ${n} dagar`,
      back: (n) => `för ${n} dagar sedan`,
    },
    week: {
      now: "den här veckan",
      next: "nästa vecka",
      previous: "förra veckan",
      ahead: (n) => `om ${n} veckor`,
      back: (n) => `för ${n} veckor sedan`,
    },
    month: {
      now: "den här månaden",
      next: "nästa månad",
      previous: "förra månaden",
      ahead: (n) => `om ${n} månader`,
      back: (n) => `för ${n} månader sedan`,
    },
    year: {
      now: "i år",
      next: "nästa år",
      previous: "förra året",
      ahead: (n) => `om ${n} år`,
      back: (n) => `för ${n} år sedan`,
    },
  },
  en: {
    day: {
      now: "today",
      next: "tomorrow",
      previous: "yesterday",
      ahead: (n) => `in ${n} days`,
      back: (n) => `${n} days ago`,
    },
    week: {
      now: "this week",
      next: "next week",
      previous: "last week",
      ahead: (n) => `in ${n} weeks`,
      back: (n) => `${n} weeks ago`,
    },
    month: {
      now: "this month",
      next: "next month",
      previous: "last month",
      ahead: (n) => `in ${n} months`,
      back: (n) => `${n} months ago`,
    },
    year: {
      now: "this year",
      next: "next year",
      previous: "last year",
      ahead: (n) => `in ${n} years`,
      back: (n) => `${n} years ago`,
    },
  },
};

const ONGOING: Readonly<Record<Lang, { readonly now: string; readonly left: (days: number) => string }>> = {
  sv: {
    now: "pågår",
    left: (days) =>
      days === 0 ? "pågår, sista dagen är i dag" : `pågår, ${days} ${days === 1 ? "dag" : "dagar"} kvar`,
  },
  en: {
    now: "ongoing",
    left: (days) =>
      days === 0 ? "ongoing, today is the last day" : `ongoing, ${days} ${days === 1 ? "day" : "days"} left`,
  },
};

/** Days from today in words: "i dag", "i morgon", "om 11 dagar", "för 3 dagar sedan". */
export function formatDaysAway(days: number, lang: Lang): string {
  return distance(days, DISTANCES[lang].day);
}

/**
 * Where a dated date stands from today: "om 11 dagar", "pågår, 75 dagar kvar", "nästa månad". What states no days is counted
 * in its own unit: a month is "om 2 månader", never a number of days.
 */
export function formatRelation(date: EventDate, today: CalendarDate, lang: Lang): string {
  const unit = unitOf(date.precision === "open-end" ? (date.startPrecision ?? "day") : date.precision);
  const words = DISTANCES[lang][unit];
  if (today < date.start) return distance(count(today, date.start, unit), words);
  if (date.precision === "open-end") return ONGOING[lang].now;
  if (today > date.end) return distance(count(today, date.end, unit), words);
  if (date.precision === "range") return ONGOING[lang].left(daysBetween(today, date.end));
  const isOneUnit = date.precision === "day" || date.precision === "week" || date.precision === "month";
  return isOneUnit ? words.now : ONGOING[lang].now;
}

function distance(count: number, words: DistanceWords): string {
  if (count === 0) return words.now;
  if (count > 0) return count === 1 ? words.next : words.ahead(count);
  return count === -1 ? words.previous : words.back(-count);
}

function unitOf(precision: DatePrecision): Unit {
  switch (precision) {
    case "day":
    case "range":
    case "open-end":
      return "day";
    case "week":
    case "week-range":
      return "week";
    case "part-of-month":
    case "month":
    case "month-range":
    case "season":
      return "month";
    case "year":
      return "year";
  }
}

/** Calendar units between two days: from Sunday to Monday it is one week. */
function count(from: CalendarDate, to: CalendarDate, unit: Unit): number {
  switch (unit) {
    case "day":
      return daysBetween(from, to);
    case "week":
      return Math.floor(daysBetween(MONDAY, to) / 7) - Math.floor(daysBetween(MONDAY, from) / 7);
    case "month":
      return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
    case "year":
      return yearOf(to) - yearOf(from);
  }
}

const MONDAY: CalendarDate = "1970-01-05";
