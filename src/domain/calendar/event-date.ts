import type { ClockTime } from "../time/calendar-date.ts";

/** How exactly a document states when something happens; nothing finer than this is ever shown. */
export const DATE_PRECISIONS = [
  "day",
  "range",
  "week",
  "week-range",
  "part-of-month",
  "month",
  "month-range",
  "season",
  "year",
  "open-end",
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** A first or last day: a CalendarDate when the year is known, a MonthDay ("--03-17") when it is the same every year. */
export type DateBound = string;

export const DATE_PARTS = ["early", "mid", "late", "turn", "first-half", "second-half"] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/**
 * When an event happens, as exactly as its document says and no more exactly.
 * `start` and `end` bound the stated time; both are dated or both are yearly, and a yearly one may wrap the year
 * ("oktober–januari" is "--10-01" to "--01-31"). Only `day` and `range` state days: the bounds of the other
 * precisions serve comparison and are never shown.
 */
export interface EventDate {
  readonly precision: DatePrecision;
  readonly start: DateBound;
  readonly end: DateBound;
  readonly startTime?: ClockTime;
  readonly endTime?: ClockTime;
  /** ISO weeks, for `week` and `week-range`. Yearly ones are resolved for each year from this. */
  readonly weeks?: { readonly first: number; readonly last: number };
  /**
   * Which part of the month, or of the season or year with those precisions. The bounds: "början/mitten/slutet av" a month
   * are days 1–10, 11–20 and 21–last; a half is to and from the 15th; a turn ("månadsskiftet maj/juni", "årsskiftet") is the
   * late part of one month and the early part of the next.
   */
  readonly part?: DatePart;
  /** "tredje veckan i september" (days 15–21), "sista veckan i maj" (the last seven), for `part-of-month`. */
  readonly weekOfMonth?: 1 | 2 | 3 | 4 | "last";
  /** How exactly the first day of an `open-end` is stated: "från 2026" is a year, "från 15 mars" a day (when absent). */
  readonly startPrecision?: DatePrecision;
  /** "2026-", "09.30 – slut": it goes on with no stated end. */
  readonly openEnd?: true;
  /** "senast 30 november" states a last day, "tidigast" and "från och med" a first one. */
  readonly limit?: "latest" | "earliest";
  /** "före 1 mars", "efter 15 augusti": the stated limit is not itself included. */
  readonly exclusive?: true;
  /** "preliminärt", "vanligtvis", "cirka": the document itself is unsure. */
  readonly approximate?: true;
  /** Further dates of the same row: "i april och september". */
  readonly also?: readonly EventDate[];
  /** A recurrence as written, "varannan vecka": kept and shown, never expanded. */
  readonly recurrence?: string;
}

/** True for a date that comes back every year: its bounds carry no year. */
export function isYearly(date: EventDate): boolean {
  return date.start.startsWith("--");
}
