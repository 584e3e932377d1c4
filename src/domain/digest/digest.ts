import type { EventDate } from "../calendar/event-date.ts";
import type { AnsweredEvent } from "../question/answer.ts";
import type { ScheduledTime, WeeklySchedule } from "../schedule/weekly.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { DaySpan } from "../time/day-span.ts";
import type { IsoWeek } from "../time/iso-week.ts";
import type { DigestReport } from "./digest-report.ts";

/**
 * One event of the digest, with those whom the document says are responsible for it, or gives a task in it, each once and as
 * written there; empty when it does not say.
 */
export interface DigestEvent extends AnsweredEvent {
  readonly responsible: readonly string[];
}

export interface DigestWeek {
  readonly week: IsoWeek;
  readonly days: DaySpan;
  /**
   * What begins in the week (this week: from its Monday on, passed or not), by first day, then by time. What states no days is
   * here as well, in the week that its first day lies in, until it has begun: it is told as it is stated ("april"), never
   * with a weekday. Only a single week stays in its own.
   */
  readonly events: readonly DigestEvent[];
}

/**
 * What happened to an event since the last digest. The dates are as the document states them: a yearly `before` has no year,
 * and where a row has several dates the event's `date` has them all.
 */
export type CalendarChange =
  | { readonly kind: "moved"; readonly event: DigestEvent; readonly before: EventDate }
  | { readonly kind: "added"; readonly event: DigestEvent }
  | { readonly kind: "removed"; readonly title: string; readonly before: EventDate };

/** The weekly digest as data, before it is text or card. */
export interface Digest {
  /** The day that it is made for. */
  readonly day: CalendarDate;
  readonly calendarNames: readonly string[];
  readonly weeks: readonly [DigestWeek, DigestWeek];
  /**
   * Stoppdatum that are not over, with their last day at most `horizonWeeks` weeks from the day, also those in the two weeks; by
   * last day. One that states no days is here from when it may come ("april": 1 April).
   */
  readonly stoppdatum: readonly DigestEvent[];
  readonly horizonWeeks: number;
  /**
   * What began before this week and goes on, and months and seasons that have begun; by last day. Not what lasts half a year or
   * more, or has no stated end: that stands in the week that it begins in, and here again when its last day lies in the two weeks.
   */
  readonly ongoing: readonly DigestEvent[];
  /** Since the last digest, by day; empty before the first. */
  readonly changes: readonly CalendarChange[];
  /** Reports that are open, and those that have passed and are not complete; by stoppdatum. */
  readonly reports: readonly DigestReport[];
  /**
   * True when the two weeks have nothing that is still to come, no stoppdatum is inside the horizon, nothing has changed, and no
   * report misses anything.
   */
  readonly quiet: boolean;
  /** The next stoppdatum beyond the horizon; absent when none is left. */
  readonly nextStoppdatum?: DigestEvent;
}

/** Why a digest comes now. */
export type DigestOccasion =
  /** Somebody asked for it; `next` when the conversation has it switched on. */
  | { readonly kind: "asked"; readonly next?: ScheduledTime }
  | {
      readonly kind: "scheduled";
      readonly schedule: WeeklySchedule;
      readonly time: ScheduledTime;
      readonly next: ScheduledTime;
      /** Earlier ones that never came, since the bot was away too long; oldest first. */
      readonly missed: readonly ScheduledTime[];
    };
