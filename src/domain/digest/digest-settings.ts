import type { Lang } from "../lang.ts";
import type { WeeklySchedule } from "../schedule/weekly.ts";
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
   * Only what the schedule names after this moment is posted: the settings' own save, or, when this week's digest had
   * already come by the former settings, the last moment of the week. So that a change gives no second digest in a week.
   */
  readonly since: Instant;
}

/** The digest that a conversation got last. */
export interface LastDigest {
  readonly due: Instant;
  /** The version of each active calendar as it was told, by calendar id; kept as snapshots. */
  readonly versions: Readonly<Record<string, string>>;
}
