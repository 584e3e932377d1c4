import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, monthOf, toDayNumber, yearOf } from "../time/civil-day.ts";
import type { Season } from "../time/season.ts";
import { weekdayOf } from "../time/weekday.ts";
import type { Period } from "./answer.ts";
import { anchorDays } from "./feasts.ts";
import { fromDay, monthPeriod, period, seasonPeriod, weekOf, yearPeriod } from "./period-makers.ts";

/** Makes the period that a turn of phrase names on a given day. */
export type Make = (now: CalendarDate, match: RegExpExecArray) => Period | undefined;

export const dayAt =
  (offset: number): Make =>
  (now) => {
    const day = addDays(now, offset);
    return period(day, day, { kind: "day" });
  };
export const weekAt =
  (offset: number): Make =>
  (now) =>
    weekOf(addDays(now, offset * 7));
export const monthAt =
  (offset: number): Make =>
  (now) =>
    monthPeriod(yearOf(now), monthOf(now) + offset);
export const yearAt =
  (offset: number): Make =>
  (now) =>
    yearPeriod(yearOf(now) + offset);

const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  one: 1,
  a: 1,
  an: 1,
  tva: 2,
  two: 2,
  couple: 2,
  par: 2,
  tre: 3,
  three: 3,
  fyra: 4,
  four: 4,
  fem: 5,
  five: 5,
  sex: 6,
  six: 6,
  sju: 7,
  seven: 7,
  atta: 8,
  eight: 8,
  nio: 9,
  nine: 9,
  tio: 10,
  ten: 10,
  tolv: 12,
  twelve: 12,
  fjorton: 14,
};
/** A number, in digits or in words. */
export const COUNT =
  "(\\d{1,3}|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|tolv|fjorton|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?|couple of|par)";

export function countOf(text: string | undefined): number {
  const word = text?.split(" ")[0] ?? "";
  return NUMBERS[word] ?? Number(word || 1);
}

/** Days, weeks or months ahead: "de närmaste två veckorna", "inom en månad". */
export const ahead: Make = (now, match) => {
  const unit = match[2] ?? "";
  const count = Math.min(countOf(match[1]), 400);
  const end = /^(m|m)/u.test(unit)
    ? monthsLater(now, count)
    : addDays(now, /^(v|w)/u.test(unit) ? count * 7 : count);
  return period(now, end, { kind: "range" });
};

export function monthsLater(now: CalendarDate, count: number): CalendarDate {
  const target = monthPeriod(yearOf(now), monthOf(now) + count);
  const day = `${target.start.slice(0, 8)}${now.slice(8)}`;
  return day > target.end ? target.end : day;
}

export const WEEKDAYS = [
  ["mandag", "man", "monday"],
  ["tisdag", "tis", "tuesday"],
  ["onsdag", "ons", "wednesday"],
  ["torsdag", "tors", "thursday"],
  ["fredag", "fre", "friday"],
  ["lordag", "lor", "saturday"],
  ["sondag", "son", "sunday"],
] as const;
export const WEEKDAY =
  "(mandag|tisdag|onsdag|torsdag|fredag|lordag|sondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

export const weekday =
  (weeks: number): Make =>
  (now, match) => {
    const wanted = WEEKDAYS.findIndex((names) => names.some((name) => name === match[1])) + 1;
    if (wanted === 0) return undefined;
    const ahead = (wanted - weekdayOf(now) + 7) % 7;
    const day = addDays(
      now,
      weeks < 0 ? (ahead === 0 ? -7 : ahead - 7) : ahead + (weeks > 0 && ahead === 0 ? 7 : 0),
    );
    return period(day, day, { kind: "day" });
  };

export const weekend: Make = (now, match) => {
  const saturday = addDays(now, weekdayOf(now) === 7 ? -1 : 6 - weekdayOf(now));
  const start = addDays(saturday, /nasta|next/u.test(match[0]) ? 7 : 0);
  return period(start, addDays(start, 1), { kind: "range" });
};

/** The feast itself: "i påsk", "i jul". */
export const atAnchor: Make = (now, match) => {
  const name = match[1] ?? "";
  const days = anchorDays(name, yearOf(now));
  const coming = days && days[1] >= now ? days : anchorDays(name, yearOf(now) + 1);
  return coming && period(coming[0], coming[1], { kind: "range" });
};

export const beforeAnchor: Make = (now, match) => {
  const name = match[1] ?? "";
  const first = anchorDays(name, yearOf(now))?.[0];
  if (first === undefined) return undefined;
  const end = first > now ? first : (anchorDays(name, yearOf(now) + 1)?.[0] ?? first);
  return period(now, addDays(end, -1), { kind: "until" });
};

/** "Efter sommaren" in August is this summer, in October too: what is over was meant, until the next one is nearer. */
export const afterAnchor: Make = (now, match) => {
  const name = match[1] ?? "";
  const last = anchorDays(name, yearOf(now))?.[1];
  const before = anchorDays(name, yearOf(now) - 1)?.[1];
  if (last === undefined || before === undefined) return undefined;
  // Early in the year the last feast may still be the one that was meant: "efter jul", said in January.
  return fromDay(addDays(toDayNumber(now) - toDayNumber(before) < 30 ? before : last, 1));
};

const PAST_SEASON: Readonly<Record<string, Season>> = {
  varas: "spring",
  somras: "summer",
  hostas: "autumn",
  vintras: "winter",
};

export const pastSeason: Make = (now, match) => {
  const season = PAST_SEASON[match[1] ?? ""] ?? "spring";
  for (let year = yearOf(now); year > yearOf(now) - 3; year--) {
    const candidate = seasonPeriod(year, season);
    if (candidate.end < now) return candidate;
  }
  return undefined;
};

export const restOf =
  (whole: Make): Make =>
  (now, match) => {
    const all = whole(now, match);
    if (!all) return undefined;
    return period(
      now,
      all.end,
      all.label.kind === "year" ? { kind: "rest-of-year", year: yearOf(now) } : { kind: "range" },
    );
  };
