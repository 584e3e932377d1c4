import type { CalendarDate } from "./calendar-date.ts";

/** A stretch of whole days, both ends included. */
export interface DaySpan {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** True when two stretches share at least one day. */
export function spansOverlap(a: DaySpan, b: DaySpan): boolean {
  return a.start <= b.end && b.start <= a.end;
}
