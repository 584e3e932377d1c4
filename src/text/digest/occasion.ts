import type { Digest, DigestOccasion } from "../../domain/digest/digest.ts";
import type { Lang } from "../../domain/lang.ts";
import type { ScheduledTime, WeeklySchedule } from "../../domain/schedule/weekly.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { redDayOf } from "../../domain/time/red-days.ts";
import { weekdayOf } from "../../domain/time/weekday.ts";
import { dateWords } from "../date-words.ts";
import { formatTime } from "../format.ts";
import { texts } from "../texts.ts";
import { dayBeside } from "./dates.ts";

/** Where and when a digest is read. */
export interface DigestReading {
  readonly lang: Lang;
  /** Others than one person read it: who wants to tell the bot something must name it. */
  readonly isShared: boolean;
  /** The day that it is sent, when that is not the one that it is made for. */
  readonly sentOn?: CalendarDate;
}

/** What is unusual about this digest: it comes on another day, it comes late, or earlier ones did not come. */
export function noteLines({ day }: Digest, occasion: DigestOccasion, reading: DigestReading): string[] {
  if (occasion.kind === "asked") return [];
  const { lang, sentOn = day } = reading;
  const t = texts[lang].digest;
  const { time, missed } = occasion;
  const isMoved = time.day !== time.nominal;
  const [first] = missed;
  const last = missed.at(-1);
  const name = (other: CalendarDate): string => dayBeside(other, day, lang);
  return [
    ...(sentOn === day ? [] : [t.late(name(day))]),
    ...(isMoved && sentOn === day
      ? [t.movedHere(weekdayName(time.day, lang), name(time.nominal), reasonOf(time, lang))]
      : []),
    ...(first === undefined || last === undefined
      ? []
      : first === last
        ? [t.missedOne(name(first.day))]
        : [t.missed(missed.length, name(first.day), name(last.day))]),
  ];
}

/** Why it comes, when the next one comes, and how to change that. */
export function whyLine({ day }: Digest, occasion: DigestOccasion, reading: DigestReading): string {
  const { lang, isShared } = reading;
  const t = texts[lang].digest;
  const change = isShared ? t.changeShared : t.change;
  if (occasion.kind === "scheduled")
    return [everyWeek(occasion.schedule, lang), nextText(occasion.next, day, lang), change].join(" ");
  const { next } = occasion;
  if (next === undefined) return `${t.asked} ${isShared ? t.turnOnShared : t.turnOn}`;
  return [t.asked, t.askedNext(dayBeside(next.day, day, lang)), change].join(" ");
}

function everyWeek({ weekday, time }: WeeklySchedule, lang: Lang): string {
  // Only the clock time of this date is written.
  const clock = formatTime({ precision: "day", start: "", end: "", startTime: time }, lang);
  return texts[lang].digest.why(dateWords[lang].weekdays[weekday - 1] ?? "", clock);
}

/** When the next one comes, and why on another day than usual. */
export function nextText(next: ScheduledTime, day: CalendarDate, lang: Lang): string {
  const t = texts[lang].digest;
  const when = dayBeside(next.day, day, lang);
  if (next.day === next.nominal) return t.next(when);
  return t.nextMoved(when, dayBeside(next.nominal, day, lang), reasonOf(next, lang));
}

function weekdayName(day: CalendarDate, lang: Lang): string {
  return dateWords[lang].weekdays[weekdayOf(day) - 1] ?? "";
}

/** An eve is no red day, but nobody works on it either. */
export function reasonOf({ nominal }: ScheduledTime, lang: Lang): string {
  const t = texts[lang].digest;
  const redDay = redDayOf(nominal);
  if (redDay === undefined) return t.dayOff;
  const name = redDay.name[lang];
  return redDay.kind === "eve" ? name : t.redDay(name);
}
