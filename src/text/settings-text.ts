import type { DigestChoice } from "../domain/digest/settings-form.ts";
import type { Lang } from "../domain/lang.ts";
import type { ScheduledTime } from "../domain/schedule/weekly.ts";
import type { CalendarDate, ClockTime } from "../domain/time/calendar-date.ts";
import { dateWords } from "./date-words.ts";
import { nextText } from "./digest/occasion.ts";
import { formatTime } from "./format.ts";
import { texts } from "./texts.ts";

/** What holds for the digest of a conversation, and when the next one comes. `choice` is absent before anybody has chosen. */
export function digestStateText(
  choice: DigestChoice | undefined,
  next: ScheduledTime | undefined,
  today: CalendarDate,
  lang: Lang,
): string {
  const { state } = texts[lang].settings;
  if (choice === undefined) return state.never;
  if (!choice.on) return state.off;
  const every = state.on(weekdayName(choice.weekday, lang), clockText(choice.time, lang));
  return next === undefined ? every : `${every} ${nextText(next, today, lang)}`;
}

/** What holds after a save, and how it is changed back. */
export function savedText(
  choice: DigestChoice,
  next: ScheduledTime | undefined,
  reading: { readonly today: CalendarDate; readonly lang: Lang; readonly isShared: boolean },
): string {
  const { today, lang, isShared } = reading;
  const t = texts[lang].settings;
  if (!choice.on) return isShared ? t.savedOffShared : t.savedOff;
  return `${t.done} ${digestStateText(choice, next, today, lang)}`;
}

/** "måndag", "Monday". */
export function weekdayName(weekday: DigestChoice["weekday"], lang: Lang): string {
  return dateWords[lang].weekdays[weekday - 1] ?? "";
}

/** A clock time as the language writes it: "08.00", "08:00". */
export function writtenTime(time: ClockTime, lang: Lang): string {
  return time.replace(":", dateWords[lang].clockMark);
}

function clockText(time: ClockTime, lang: Lang): string {
  // Only the clock time of this date is written.
  return formatTime({ precision: "day", start: "", end: "", startTime: time }, lang);
}
