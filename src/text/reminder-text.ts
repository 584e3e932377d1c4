import type { EventDate } from "../domain/calendar/event-date.ts";
import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { countedDay } from "../domain/reminder/counted-day.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import type { ReminderStanding } from "../domain/reminder/reminder-standing.ts";
import type { CalendarDate, ClockTime } from "../domain/time/calendar-date.ts";
import { relationTo, wholeDate } from "./event-time.ts";
import { formatBareDate, formatDate, formatDay, formatTime } from "./format.ts";
import { texts } from "./texts.ts";

/** "tisdag 14 mars 2023 kl. 08.00" */
export function momentPhrase(day: CalendarDate, time: ClockTime, lang: Lang): string {
  return formatDate({ precision: "day", start: day, end: day, startTime: time }, lang);
}

/** "kl. 08.00" */
export function clockPhrase(time: ClockTime, lang: Lang): string {
  return formatTime({ precision: "day", start: "", end: "", startTime: time }, lang);
}

/** "3 dagar före", "dagen innan det börjar", as the event's date allows. */
export function beforePhrase(daysBefore: number, { date, event }: AnsweredEvent, lang: Lang): string {
  return texts[lang].reminders.before[countedDay(date, event.kind).of](daysBefore);
}

/** How long before, also for an event that is gone: it is told as it was known. */
export function beforeOf({ known }: Reminder, standing: ReminderStanding, lang: Lang): string {
  const { answered, daysBefore } = standing;
  if (answered !== undefined) return beforePhrase(daysBefore, answered, lang);
  const { of } = countedDay(known.date, known.day === known.date.start ? "other" : "stoppdatum");
  return texts[lang].reminders.before[of](daysBefore);
}

/** An event with its date and how long it is left. */
export function eventPhrase(answered: AnsweredEvent, lang: Lang): string {
  const title = answered.event.title.replace(/\.$/u, "");
  return texts[lang].reminders.event(title, wholeDate(answered, lang), relationTo(answered, lang));
}

/** "Händelsen har flyttats från 17 mars till 24 mars.", or "" when it has not; never a day that the document does not state. */
export function movedPhrase({ known }: Reminder, { kind, answered }: ReminderStanding, lang: Lang): string {
  if (kind !== "moved" || answered === undefined) return "";
  const [from, to] = toldApart(known.date, answered.date, lang);
  return texts[lang].reminders.moved(from, to);
}

/** The years are said only where they differ. */
function toldApart(before: EventDate, now: EventDate, lang: Lang): [string, string] {
  const style = before.start.slice(0, 4) === now.start.slice(0, 4) ? "near" : "long";
  return [formatBareDate(before, lang, style), formatBareDate(now, lang, style)];
}

/** A reminder in one line, for those who hear it. */
export function reminderLine(reminder: Reminder, standing: ReminderStanding, lang: Lang): string {
  const when = momentPhrase(standing.remindOn, reminder.time, lang);
  return texts[lang].reminders.list.row(when, reminder.known.title);
}

/** The day that a reminder was asked for. */
export function askedOn(day: CalendarDate, lang: Lang): string {
  return formatDay(day, lang, "medium");
}
