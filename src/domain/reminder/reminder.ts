import type { EventDate } from "../calendar/event-date.ts";
import type { Lang } from "../lang.ts";
import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";

/** A person's wish to be told before an event. */
export interface Reminder {
  readonly id: string;
  /** Whose it is, in lower case. */
  readonly aadObjectId: string;
  readonly calendarId: string;
  readonly eventId: string;
  /** The year that a yearly event was asked about. */
  readonly year?: number;
  /** Whole days before the event's first day (a stoppdatum's last day), 0 on the day itself. */
  readonly daysBefore: number;
  /** Nobody said how long before: when the event moves, the usual is counted again from its new day. */
  readonly usual?: true;
  readonly time: ClockTime;
  readonly lang: Lang;
  readonly createdAt: Instant;
  /** The event as it was then, so that a move can be told of, and an event that has gone be named. */
  readonly known: {
    readonly title: string;
    /** The day that is counted from. */
    readonly day: CalendarDate;
    /** As the document stated it, with the year: what states no day is never told with one. */
    readonly date: EventDate;
  };
}
