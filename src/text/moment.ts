import type { Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stockholmClockAt, stockholmDateAt } from "../domain/time/stockholm.ts";
import { dayBeside } from "./digest/dates.ts";
import { formatDay, formatTime } from "./format.ts";

/** A moment as it is told on some day: "måndag 13 mars kl. 08.00", with the year only where it is another. */
export function momentText(instant: Instant, today: CalendarDate, lang: Lang): string {
  return `${dayBeside(stockholmDateAt(instant), today, lang)} ${clockText(instant, lang)}`;
}

/** The same where room is scarce: "13 mars kl. 08.00". */
export function shortMomentText(instant: Instant, lang: Lang): string {
  return `${formatDay(stockholmDateAt(instant), lang, "short")} ${clockText(instant, lang)}`;
}

/** The clock alone: "kl. 08.00". */
export function clockText(instant: Instant, lang: Lang): string {
  const day = stockholmDateAt(instant);
  // Only the clock time of this date is written.
  return formatTime({ precision: "day", start: day, end: day, startTime: stockholmClockAt(instant) }, lang);
}
