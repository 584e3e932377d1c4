import type { EventDate } from "../event-date.ts";
import type { Weekday } from "../../time/weekday.ts";

/** What a text says beside its dates, to be checked against them or to settle the year. */
export interface DateClaims {
  /** The weekday written at the first and at the last day. */
  readonly startWeekday?: Weekday;
  readonly endWeekday?: Weekday;
  /** ISO weeks written beside days: "Vecka 44 höstlov 30 okt – 3 nov". */
  readonly weeks?: { readonly first: number; readonly last: number };
  /** The date is this one day, known only when the year is: "tisdag vecka 12", "första måndagen i mars". */
  readonly pin?: DayPin;
  /** "29 februari" is written, so the year must be a leap year. */
  readonly leapDay?: true;
}

/** A weekday in an ISO week, or the nth such weekday of a month (-1 is the last). */
export type DayPin =
  | { readonly kind: "week"; readonly week: number; readonly weekday: Weekday }
  | { readonly kind: "month"; readonly month: number; readonly nth: number; readonly weekday: Weekday };

/** Something in the notation that could be read otherwise, or that had to be mended to be read. */
export type NotationDoubt =
  | { readonly kind: "monthFirst"; readonly written: string }
  | { readonly kind: "shortYear"; readonly written: string; readonly year: number }
  | { readonly kind: "misspelt"; readonly written: string; readonly readAs: string }
  | { readonly kind: "earlierMonth"; readonly written: string }
  | { readonly kind: "bareHours"; readonly written: string }
  | { readonly kind: "severalDates" }
  /** "efter sommaren": how long after is not said. */
  | { readonly kind: "besideSeason" }
  /** A number right beside the date that is not read: "2024 10 15". */
  | { readonly kind: "numberBeside"; readonly written: string }
  | { readonly kind: "recurrence"; readonly written: string };

/** A date as a text states it. Without a stated year its bounds are "--MM-DD", and `resolveYear` gives it one. */
export interface DateReading {
  readonly date: EventDate;
  readonly yearStated: boolean;
  /** "i maj varje år": it stays without a year whatever its neighbours say. */
  readonly everyYear?: true;
  readonly claims: DateClaims;
  readonly doubts: readonly NotationDoubt[];
}

/** A date expression found inside a longer text, at `index` with `length` (UTF-16 units). */
export interface DateMatch extends DateReading {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  /** It may be no date at all: "2024" in "budget 2024", "14.11", "vår" in "i vår kommun". */
  readonly doubtful?: true;
}
