import type { DateBound } from "../domain/calendar/event-date.ts";

/** `long` has the weekday and the year, `near` the weekday, `medium` the year, `short` neither. */
export type DateStyle = "long" | "near" | "medium" | "short";

/** What is shown beside the day and the month. */
export interface Shown {
  readonly weekday: boolean;
  readonly year: boolean;
}

export const SHOWN: Readonly<Record<DateStyle, Shown>> = {
  long: { weekday: true, year: true },
  near: { weekday: true, year: false },
  medium: { weekday: false, year: true },
  short: { weekday: false, year: false },
};

/** A first or last day taken apart; a yearly one has no year. */
export interface BoundParts {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

export function partsOf(bound: DateBound): BoundParts {
  const year = bound.startsWith("--") ? undefined : Number(bound.slice(0, 4));
  return { year, month: Number(bound.slice(-5, -3)), day: Number(bound.slice(-2)) };
}

/** The text with its year behind it, when there is one and it is shown. */
export function withYear(text: string, { year }: BoundParts, shown: Shown): string {
  return shown.year && year !== undefined ? `${text} ${year}` : text;
}
