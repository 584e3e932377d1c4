import { scanDates } from "../calendar/date-notation/scan-dates.ts";
import type { DateMatch } from "../calendar/date-notation/reading.ts";
import { isYearly, type EventDate } from "../calendar/event-date.ts";
import { dateInYear } from "../calendar/occurrences.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, monthOf, toDayNumber, yearOf } from "../time/civil-day.ts";
import { seasonOfMonth } from "../time/season.ts";
import type { Period } from "./answer.ts";
import { spanOfText, type Reading, type WordSpan } from "./reading.ts";
import {
  FAR_PAST,
  fromDay,
  monthPeriod,
  period,
  seasonPeriod,
  weekOf,
  yearPeriod,
  type PeriodMention,
} from "./period-makers.ts";
import { namedSeason, relativePeriods } from "./relative-periods.ts";
import { remaining, restSpan } from "./rest-of.ts";
import type { Timeline } from "./timeline.ts";

/** What a question says of time. */
export interface TimeReading {
  readonly mentions: readonly PeriodMention[];
  /** A year that says which budget or plan is meant: "budget 2026". */
  readonly yearLabel?: number;
}

/** What the year of a date without one depends on: the question's day, its tense, and when the calendar has events. */
export interface YearContext {
  readonly now: CalendarDate;
  readonly past: boolean;
  readonly timeline: Timeline;
}

/** Reads the periods of a question; a missing year becomes the sensible one: the coming one if the calendar has events then. */
export function readTime(reading: Reading, context: YearContext): TimeReading {
  const relative = relativePeriods(reading, context.now);
  const dates = scanDates(reading.text);
  const [named] = relative;
  // "April förra året" is one time: the year belongs to the month.
  const ofMonth =
    named?.period.label.kind === "year" && dates.some((match) => isYearly(match.date)) ? named : undefined;
  const year = ofMonth && yearOf(ofMonth.period.start);
  const mentions = ofMonth ? [] : [...relative];
  const season = relative.length === 0 ? namedSeason(reading) : undefined;
  if (season) {
    const whole = inSensibleYear((year) => seasonPeriod(year, season.season), context);
    const rest = restSpan(reading, season.span);
    mentions.push({ span: rest ?? season.span, period: rest ? remaining(whole, context.now) : whole });
  }
  let yearLabel: number | undefined;
  for (const match of dates) {
    const span = spanOfText(reading, match.index, match.length);
    if (mentions.some((mention) => overlap(mention.span, span))) continue;
    const label = labelYear(match, reading, span);
    if (label !== undefined) yearLabel ??= label;
    else if (!isDoubtfulWord(match, reading, span))
      mentions.push(mentionOf(match, reading, span, context, year));
  }
  // Its words are used up even where it only told the year.
  if (ofMonth) mentions.push({ span: ofMonth.span, period: mentions[0]?.period ?? ofMonth.period });
  mentions.sort((a, b) => a.span.from - b.span.from);
  return { mentions, ...(yearLabel === undefined ? {} : { yearLabel }) };
}

function overlap(a: WordSpan, b: WordSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

const IN_YEAR = new Set(["i", "under", "ar", "aret", "hela", "in", "during", "year", "of", "sedan", "since"]);

/** A bare year is a time after "i" or "under", or alone; after "budget" or "för" it says which budget. */
function labelYear(match: DateMatch, reading: Reading, span: WordSpan): number | undefined {
  if (match.date.precision !== "year" || !/^\d{4}$/u.test(match.text.trim())) return undefined;
  const before = reading.words[span.from - 1]?.plain;
  if (before === undefined ? span.to === reading.words.length : IN_YEAR.has(before)) return undefined;
  return yearOf(match.date.start);
}

/** "vår" in "vår budget", "sex" and other numbers that are no date. */
function isDoubtfulWord(match: DateMatch, reading: Reading, span: WordSpan): boolean {
  // Without its ring "vår" is the verb "var".
  if (reading.words.slice(span.from, span.to).some((word) => word.raw === "var")) return true;
  if (match.doubtful !== true) return false;
  return !(span.from === 0 && span.to === reading.words.length);
}

function ofYearOr(year: number | undefined, make: (year: number) => Period, context: YearContext): Period {
  return year === undefined ? inSensibleYear(make, context) : make(year);
}

function mentionOf(
  match: DateMatch,
  reading: Reading,
  span: WordSpan,
  context: YearContext,
  ofYear: number | undefined,
): PeriodMention {
  const stated = match.date;
  const at = isYearly(stated)
    ? ofYearOr(ofYear, (year) => periodOf(dateInYear(stated, year)), context)
    : periodOf(stated);
  const rest = restSpan(reading, span);
  if (rest)
    return { period: remaining(bounded(at, stated, reading, span, context.now), context.now), span: rest };
  return { period: bounded(at, stated, reading, span, context.now), span };
}

const AFTER = new Set(["efter", "after", "sen", "past"]);
const FROM = new Set(["fran", "sedan", "from", "since", "fr", "fom"]);
const BEFORE = new Set(["innan", "fore", "before", "infor"]);
const UNTIL = new Set(["till", "tills", "until", "by", "tom", "senast"]);

/** "Efter 1 oktober", "före midsommar", "fram till 5 maj": from and to what is not named. */
function bounded(at: Period, stated: EventDate, reading: Reading, span: WordSpan, now: CalendarDate): Period {
  const before = reading.words[span.from - 1]?.plain ?? "";
  const first = reading.words[span.from]?.plain ?? "";
  const says = (words: ReadonlySet<string>): boolean => words.has(before) || words.has(first);
  if (says(AFTER)) return fromDay(addDays(at.end, 1));
  if (says(FROM) || stated.limit === "earliest") return fromDay(at.start);
  const opening = at.start > now ? now : FAR_PAST;
  if (says(BEFORE)) return period(opening, addDays(at.start, -1), { kind: "until" });
  if (says(UNTIL) || stated.limit === "latest") return period(opening, at.end, { kind: "until" });
  return at;
}

function periodOf(date: EventDate): Period {
  const year = yearOf(date.start);
  switch (date.precision) {
    case "day":
      return period(date.start, date.start, { kind: "day" });
    case "week":
      return weekOf(date.start);
    case "month":
      return monthPeriod(year, monthOf(date.start));
    case "season":
      return date.part === undefined
        ? seasonPeriod(year, seasonOfMonth(monthOf(date.start)))
        : period(date.start, date.end, { kind: "range" });
    case "year":
      return date.part === undefined ? yearPeriod(year) : period(date.start, date.end, { kind: "range" });
    case "open-end":
      return fromDay(date.start);
    case "range":
    case "week-range":
    case "part-of-month":
    case "month-range":
      return period(date.start, date.end, { kind: "range" });
  }
}

const YEARS_TRIED = 4;

/**
 * The coming (or present) one if the calendar has events then, else the latest that has; with the past tense the other
 * way round. With events in none of them the coming one is meant.
 */
function inSensibleYear(make: (year: number) => Period, context: YearContext): Period {
  const { now, past, timeline } = context;
  const all = Array.from({ length: YEARS_TRIED * 2 + 1 }, (_, at) => make(yearOf(now) - YEARS_TRIED + at));
  const coming = all.filter((each) => each.end >= now);
  const gone = all.filter((each) => each.start <= now && each.end < now).reverse();
  const begun = all.filter((each) => each.start <= now && each.end >= now);
  const order = past ? [...begun, ...gone, ...coming] : [...coming.slice(0, 1), ...gone, ...coming.slice(1)];
  const [soon] = coming;
  const [latest] = gone;
  // A day that was a week ago is meant rather than the one in a year.
  if (soon && latest && namesDay(soon) && hasEvents(latest, timeline)) {
    const ahead = toDayNumber(soon.start) - toDayNumber(now);
    if (ahead > 3 * (toDayNumber(now) - toDayNumber(latest.end))) return latest;
  }
  // What is soon to come is meant even if nothing is planned then.
  if (!past && soon && toDayNumber(soon.start) - toDayNumber(now) <= SOON) return soon;
  return order.find((each) => hasEvents(each, timeline)) ?? order[0] ?? fromDay(now);
}

function namesDay({ label }: Period): boolean {
  return label.kind === "day" || label.kind === "week";
}

/** Days. A week number or a date this near is the coming one. */
const SOON = 75;

function hasEvents(each: Period, timeline: Timeline): boolean {
  return timeline.during(toDayNumber(each.start), toDayNumber(each.end)).length > 0;
}

/** The same sort of period, one later or earlier: the week after, the month before. */
export function shifted(from: Period, by: 1 | -1, unit?: "week" | "month" | "day"): Period {
  const { label } = from;
  if (unit === "week" || (unit === undefined && label.kind === "week"))
    return weekOf(addDays(from.start, by * 7));
  if (unit === "month" || label.kind === "month")
    return monthPeriod(yearOf(from.start), monthOf(from.start) + by);
  if (label.kind === "season") {
    const month = monthPeriod(yearOf(from.start), monthOf(from.start) + 3 * by);
    const season = seasonOfMonth(monthOf(month.start));
    return seasonPeriod(yearOf(month.start), season);
  }
  if (label.kind === "year") return yearPeriod(label.year + by);
  const length = Math.min(toDayNumber(from.end) - toDayNumber(from.start) + 1, 3660);
  const start = addDays(from.start, by * length);
  const kind = label.kind === "day" ? "day" : "range";
  return period(start, addDays(start, length - 1), { kind });
}
