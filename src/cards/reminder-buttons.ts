import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { countedDay } from "../domain/reminder/counted-day.ts";
import type { CalendarDate, ClockTime } from "../domain/time/calendar-date.ts";
import { addDays, daysBetween } from "../domain/time/civil-day.ts";
import { formatDay } from "../text/format.ts";
import { beforePhrase } from "../text/reminder-text.ts";
import { texts } from "../text/texts.ts";
import { askButton, capitalized, MOST_TITLE, type PressContext, refOf } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import { shorten } from "./shorten.ts";

/** How a pressed reminder is to come; absent days mean what is usual. */
export interface ReminderChoice {
  readonly daysBefore?: number;
  readonly time?: ClockTime;
}

/** Asks for a reminder of an event. */
export function remindButton(
  title: string,
  answered: AnsweredEvent,
  press: PressContext,
  choice: ReminderChoice = {},
): CardButton {
  const { date, event } = answered;
  const day = event.date.also === undefined ? {} : { day: countedDay(date, event.kind).day };
  const data = { verb: "remind", ...press, event: refOf(answered), ...day, ...choice } as const;
  return { title: shorten(title, MOST_TITLE), data };
}

/** "Påminn mig" under an answer, while there is a day left to be reminded on. */
export function remindButtons(answered: AnsweredEvent, press: PressContext): CardButton[] {
  const { day } = countedDay(answered.date, answered.event.kind);
  const isAhead = daysBetween(answered.start, day) + answered.daysToStart > 0;
  return isAhead ? [remindButton(texts[press.lang].reminders.buttons.remind, answered, press)] : [];
}

/** One button for each day that is still possible: "3 dagar före, tisdag 14 mars". */
export function offerButtons(
  offers: readonly number[],
  answered: AnsweredEvent,
  press: PressContext,
  time: Pick<ReminderChoice, "time">,
): CardButton[] {
  const { day } = countedDay(answered.date, answered.event.kind);
  const today = addDays(answered.start, -answered.daysToStart);
  return offers.map((daysBefore) => {
    const remindOn = addDays(day, -daysBefore);
    const title = offerTitle(daysBefore, remindOn, today, answered, press.lang);
    return remindButton(title, answered, press, { daysBefore, ...time });
  });
}

function offerTitle(
  daysBefore: number,
  remindOn: CalendarDate,
  today: CalendarDate,
  answered: AnsweredEvent,
  lang: Lang,
): string {
  const t = texts[lang].reminders.buttons;
  const soon = [t.today, t.tomorrow][daysBetween(today, remindOn)];
  const what = soon ?? capitalized(beforePhrase(daysBefore, answered, lang));
  return t.offer(what, formatDay(remindOn, lang, "near"));
}

/** Shows the reminders that a person has. */
export function myRemindersButton(press: PressContext): CardButton {
  const t = texts[press.lang].reminders;
  return askButton(t.buttons.list, t.asks.list, press);
}

/** Takes a reminder back. */
export function removeButton(title: string, reminder: string, press: PressContext): CardButton {
  return { title, data: { verb: "remove-reminder", ...press, reminder } };
}
