import type { Lang } from "../lang.ts";
import type { ScheduledTime, WeeklySchedule } from "../schedule/weekly.ts";
import type { ClockTime } from "../time/calendar-date.ts";
import type { Instant } from "../time/instant.ts";
import type { Weekday } from "../time/weekday.ts";

/** What a conversation has chosen for its weekly digest. */
export interface DigestSettings extends WeeklySchedule {
  readonly on: boolean;
  readonly weekday: Weekday;
  readonly time: ClockTime;
  readonly lang: Lang;
  /** How many weeks ahead stoppdatum are listed, 1–12. */
  readonly horizonWeeks: number;
  /** What a week without anything posts: one line with the next stoppdatum, or nothing. */
  readonly quietWeeks: "line" | "nothing";
  /**
   * Only what the schedule names after this moment is posted (`sinceAfterSave`): the settings' own save; when this week's
   * digest had already come by the former settings, the last moment of the week; and when a red day has moved it past the
   * save, the moment before it. So that a change neither gives a second digest in a week nor takes one away.
   */
  readonly since: Instant;
  /**
   * The last digest that the settings before these had named within a day of the save: it may not have been made yet, and is
   * not taken away by the change.
   */
  readonly owed?: ScheduledTime;
}

/** The digest that a conversation got last. */
export interface LastDigest {
  readonly due: Instant;
  /** The version of each active calendar as it was told, by calendar id; kept as snapshots. */
  readonly versions: Readonly<Record<string, string>>;
}
