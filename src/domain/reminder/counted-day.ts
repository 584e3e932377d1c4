import type { EventKind } from "../calendar/calendar-event.ts";
import type { EventDate } from "../calendar/event-date.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

/** The day that a reminder is counted from, and what it is of the event. */
export interface CountedDay {
  readonly day: CalendarDate;
  /**
   * `only`: the event's only day. `first`, `last`: of several that the document states. `begins`: the first of a month, week
   * or season, of which the document states no day: it serves counting and is never shown.
   */
  readonly of: "only" | "first" | "last" | "begins";
}

/** Which day a reminder is counted from: the last day to hand in, else the first; `date` has its year. */
export function countedDay(date: EventDate, kind: EventKind): CountedDay {
  if (!statesDays(date)) return { day: date.start, of: "begins" };
  if (date.start === date.end) return { day: date.start, of: "only" };
  const isLimit = kind === "stoppdatum" || date.limit === "latest";
  return isLimit ? { day: date.end, of: "last" } : { day: date.start, of: "first" };
}

function statesDays({ precision, startPrecision = "day" }: EventDate): boolean {
  return (
    precision === "day" || precision === "range" || (precision === "open-end" && startPrecision === "day")
  );
}
