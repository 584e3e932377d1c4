import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Weekday } from "../time/weekday.ts";

/** Once a week, on a weekday (1 is Monday, at most 5) at a clock time in Stockholm. */
export interface WeeklySchedule {
  readonly weekday: Weekday;
  readonly time: ClockTime;
}

/** One time that a schedule comes round. */
export interface ScheduledTime {
  /** The day that the schedule names; it may be a red day (`redDayOf`). */
  readonly nominal: CalendarDate;
  /** The day that it falls on: `nominal`, or the next working day when that is red or an eve. */
  readonly day: CalendarDate;
  readonly due: Instant;
}
