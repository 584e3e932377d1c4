import { daysInMonth } from "../../time/month.ts";
import type { DatePart, DatePrecision } from "../event-date.ts";
import type { Weekday } from "../../time/weekday.ts";
import type { DayPin, NotationDoubt } from "./reading.ts";
import type { Term } from "./terms.ts";

/** A day of a year that is not yet known, as month × 100 + day: 317 is 17 March. */
export type DayOfYear = number;

/** One stretch of the calendar as written: "6 februari", "v. 6", "hösten", or a bare number whose month or kind stands beside it. */
export interface Unit {
  readonly precision: DatePrecision;
  readonly from: DayOfYear;
  readonly to: DayOfYear;
  /** The year that `from` lies in. */
  readonly year?: number;
  /** The year that `to` lies in, where that does not follow from the days: "2023–2025". */
  readonly lastYear?: number;
  readonly weeks?: { readonly first: number; readonly last: number };
  readonly part?: DatePart;
  readonly weekOfMonth?: 1 | 2 | 3 | 4 | "last";
  readonly pin?: DayPin;
  readonly weekday?: Weekday;
  /** "måndag–onsdag 5–7 mars": the weekday of the last day, written before the first. */
  readonly lastWeekday?: Weekday;
  /** A number that can continue what it follows: "mars 6–8", "v. 6–8", "kvartal 1–2". */
  readonly continues?: "day" | "week" | "quarter" | "tertial" | "half";
  /** Only a number yet: "6" in "6–8 februari". */
  readonly bare?: number;
  /** "sista februari": the 28th or the 29th. */
  readonly lastOfMonth?: true;
  /** "2026-": it goes on. */
  readonly openEnd?: true;
  /** "31 april". */
  readonly impossible?: true;
  readonly doubtful?: true;
  readonly doubt?: NotationDoubt;
  /** "första måndagen i mars", shown as written while no year makes it a day. */
  readonly wording?: string;
}

/** What a rule of the grammar found, and the index of the first term after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** The terms of one text, and how to take what is open to taste. */
export interface Source {
  readonly text: string;
  readonly terms: readonly Term[];
  /** A whole cell of a date column rather than a sentence. */
  readonly cell: boolean;
  /** In this column "mars 23" is March 2023, not 23 March. */
  readonly monthNumberIsYear: boolean;
}

export type Rule = (source: Source, at: number) => Found<Unit> | undefined;

/** A day of a month; one that no year has ("31 april") is marked impossible. */
export function dayUnit(month: number, day: number, year?: number): Unit {
  const last = month === 2 && year === undefined ? 29 : daysInMonth(month, year);
  const dayOfYear = month * 100 + day;
  return {
    precision: "day",
    from: dayOfYear,
    to: dayOfYear,
    ...(year !== undefined && { year }),
    ...(day > last && { impossible: true }),
  };
}

/** A whole number of months, from the first day of one to the last day of another. */
export function monthsUnit(first: number, last: number, precision: DatePrecision): Unit {
  return { precision, from: first * 100 + 1, to: lastDayOf(last) };
}

/** The last day of a month without a year: 28 February stands for the end of that month. */
export function lastDayOf(month: number): DayOfYear {
  return month * 100 + daysInMonth(month);
}
