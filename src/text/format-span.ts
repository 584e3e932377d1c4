import { isoWeekOf } from "../domain/time/iso-week.ts";
import { weekdayOf } from "../domain/time/weekday.ts";
import { partsOf, withYear } from "./date-style.ts";
import { formatSeasons } from "./format-season.ts";
import type { DateBound, DatePrecision, EventDate } from "../domain/calendar/event-date.ts";
import type { BoundParts, Shown } from "./date-style.ts";
import type { DateWords } from "./date-words.ts";

/** The stretch of time that a date states: without what is said about it, its times and its further dates. */
export function formatSpan(date: EventDate, words: DateWords, shown: Shown): string {
  switch (date.precision) {
    case "day":
      return withYear(dayName(date.start, words, shown), partsOf(date.start), shown);
    case "range":
      return formatDays(partsOf(date.start), partsOf(date.end), words, shown);
    case "week":
    case "week-range":
      return formatWeeks(date, words, shown);
    case "part-of-month":
      return formatPartOfMonth(date, words, shown);
    case "month":
    case "month-range":
      return formatMonths(partsOf(date.start), partsOf(date.end), words, shown);
    case "season":
      return formatSeasons(date, words, shown);
    case "year":
      return formatYears(date, words);
    case "open-end":
      return `${words.from} ${formatSpan(startOf(date), words, shown)}`;
  }
}

/** What an open end begins with: "2026" of "från 2026". Its end is not stated and not shown. */
function startOf(date: EventDate): EventDate {
  const precision = date.startPrecision === "open-end" ? "day" : (date.startPrecision ?? "day");
  return { ...date, precision, end: endOfStart(date.start, precision) };
}

/** A day inside the first unit is enough to name it; a school term is known by both its ends. */
function endOfStart(start: DateBound, precision: DatePrecision): DateBound {
  const month = start.slice(-5, -3);
  if (precision !== "season" || (month !== "01" && month !== "08")) return start;
  return start.slice(0, -5) + (month === "01" ? "06-30" : "12-31");
}

function formatDays(first: BoundParts, last: BoundParts, words: DateWords, shown: Shown): string {
  const start = `${first.day} ${monthName(first, words)}`;
  const end = withYear(`${last.day} ${monthName(last, words)}`, last, shown);
  if (first.year !== last.year) return `${withYear(start, first, shown)}–${end}`;
  if (first.month !== last.month || first.day > last.day) return `${start}–${end}`;
  return first.day === last.day ? end : `${first.day}–${end}`;
}

function formatWeeks(date: EventDate, words: DateWords, shown: Shown): string {
  const { first, last } = date.weeks ?? weeksOf(date);
  const firstYear = weekYear(date.start, shown);
  const lastYear = weekYear(date.end, shown);
  if (first === last && firstYear === lastYear) return `${words.week} ${first}${firstYear}`;
  if (firstYear === lastYear && first < last) return `${words.week} ${first}–${last}${lastYear}`;
  return `${words.week} ${first}${firstYear}–${words.week} ${last}${lastYear}`;
}

function weeksOf(date: EventDate): { first: number; last: number } {
  return { first: isoWeekOf(date.start).week, last: isoWeekOf(date.end).week };
}

function weekYear(bound: DateBound, shown: Shown): string {
  return shown.year && !bound.startsWith("--") ? ` ${isoWeekOf(bound).year}` : "";
}

function formatPartOfMonth(date: EventDate, words: DateWords, shown: Shown): string {
  const first = partsOf(date.start);
  if (date.part === "turn") return formatTurn(first, partsOf(date.end), words, shown);
  const month = monthName(first, words);
  if (date.weekOfMonth !== undefined) {
    const ordinal = date.weekOfMonth === "last" ? words.last : (words.ordinals[date.weekOfMonth - 1] ?? "");
    return withYear(words.weekOfMonth(ordinal, month), first, shown);
  }
  return withYear(date.part === undefined ? month : words.parts[date.part](month), first, shown);
}

function formatTurn(first: BoundParts, last: BoundParts, words: DateWords, shown: Shown): string {
  if (first.month !== 12) {
    return withYear(words.turnOfMonths(monthName(first, words), monthName(last, words)), first, shown);
  }
  const isDated = shown.year && first.year !== undefined && last.year !== undefined;
  return isDated ? `${words.turnOfYear} ${first.year}/${last.year}` : words.turnOfYear;
}

function formatMonths(first: BoundParts, last: BoundParts, words: DateWords, shown: Shown): string {
  const end = withYear(monthName(last, words), last, shown);
  if (first.month === last.month && first.year === last.year) return end;
  const start = monthName(first, words);
  return `${first.year === last.year ? start : withYear(start, first, shown)}–${end}`;
}

function formatYears({ start, end, part }: EventDate, words: DateWords): string {
  const first = partsOf(start).year;
  const last = partsOf(end).year;
  const partOfYear =
    part === "early" || part === "mid" || part === "late" ? words.partsOfYear[part] : undefined;
  if (first === undefined || last === undefined) return partOfYear?.(words.year) ?? words.allYear;
  const years = first === last ? String(first) : `${first}–${last}`;
  return partOfYear?.(years) ?? years;
}

/** "fredag 17 mars", and for the last day of any February "sista februari". */
function dayName(bound: DateBound, words: DateWords, shown: Shown): string {
  const parts = partsOf(bound);
  if (bound === "--02-29") return words.lastOf(monthName(parts, words));
  const name = `${parts.day} ${monthName(parts, words)}`;
  if (!shown.weekday || parts.year === undefined) return name;
  return `${words.weekdays[weekdayOf(bound) - 1] ?? ""} ${name}`;
}

function monthName({ month }: BoundParts, words: DateWords): string {
  return words.months[month - 1] ?? "";
}
