import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { countedDay } from "../domain/reminder/counted-day.ts";
import { missedDay } from "../domain/reminder/missed-day.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import type { ReminderStanding } from "../domain/reminder/reminder-standing.ts";
import type { CalendarDate, ClockTime } from "../domain/time/calendar-date.ts";
import { daysBetween } from "../domain/time/civil-day.ts";
import { dateWithoutTime, relationTo, wholeDate } from "../text/event-time.ts";
import { formatBareDate, formatDay, formatTime } from "../text/format.ts";
import {
  askedOn,
  beforePhrase,
  clockPhrase,
  eventPhrase,
  momentPhrase,
  movedPhrase,
} from "../text/reminder-text.ts";
import { texts } from "../text/texts.ts";
import { capitalized, type PressContext, readyButton } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import type { EventCardData, MessageCardData } from "./contracts.ts";
import { toneOf } from "./event-rows.ts";
import type { CardFrame } from "./frame.ts";
import { asMarkdown, escapeMarkdown } from "./markdown.ts";
import { toMessage } from "./message-card.ts";
import { myRemindersButton, remindButton, removeButton } from "./reminder-buttons.ts";
import { shorten } from "./shorten.ts";

const MOST_TITLE = 400;

/** A reminder that stands from now on, or stood already. */
export interface ConfirmedShown {
  readonly kind: "reminded" | "exists";
  readonly reminder: Reminder;
  readonly standing: ReminderStanding & { readonly answered: AnsweredEvent };
}

/** A reminder that comes now. */
export interface DeliveredShown {
  readonly reminder: Reminder;
  readonly standing: ReminderStanding;
  /** The day that it was asked for, and the day that it comes. */
  readonly askedOn: CalendarDate;
  readonly today: CalendarDate;
  /** The next one of the same event. */
  readonly next?: { readonly day: CalendarDate; readonly time: ClockTime };
}

/** When it comes, and of what, in a sentence. */
export function confirmedText({ kind, reminder, standing }: ConfirmedShown, lang: Lang): string {
  const t = texts[lang].reminders.confirm;
  const { remindOn, daysBefore, answered } = standing;
  const when = momentPhrase(remindOn, reminder.time, lang);
  const say = kind === "exists" ? t.existsPlain : t.plain;
  return say(when, beforePhrase(daysBefore, answered, lang), eventPhrase(answered, lang));
}

/** The exact day is large: a reminder that was misunderstood is seen at once. */
export function toConfirmedCard(shown: ConfirmedShown, lang: Lang, frame: CardFrame): EventCardData {
  const t = texts[lang].reminders;
  const { reminder, standing } = shown;
  const { answered, remindOn } = standing;
  const { of } = countedDay(answered.date, answered.event.kind);
  const before = beforePhrase(standing.daysBefore, answered, lang);
  const isKept = shown.kind === "exists" && movedPhrase(reminder, standing, lang) !== "";
  return {
    ...toFrame(frame),
    kicker: asMarkdown(shown.kind === "exists" ? t.confirm.exists : t.confirm.kicker),
    headline: escapeMarkdown(capitalized(formatDay(remindOn, lang))),
    headlineSize: "ExtraLarge",
    relation: escapeMarkdown(`${clockPhrase(reminder.time, lang)}, ${before}`),
    tone: "Default",
    title: escapeMarkdown(shorten(answered.event.title, MOST_TITLE)),
    when: escapeMarkdown(capitalized(whenOf(answered, lang))),
    text: asMarkdown(isKept ? movedPhrase(reminder, standing, lang) : ""),
    notes: [...(of === "begins" ? [t.confirm.noDay] : []), t.confirm.follows].map(asMarkdown),
    buttons: [removeButton(t.buttons.remove, reminder.id, frame.press), myRemindersButton(frame.press)],
  };
}

/** The reminder itself, in a few sentences. */
export function deliveredText(shown: DeliveredShown, lang: Lang): string {
  const t = texts[lang].reminders;
  const { standing } = shown;
  if (standing.answered === undefined) return [`${t.gone.headline}.`, ...goneLines(shown, lang)].join(" ");
  return [t.delivered.plain(eventPhrase(standing.answered, lang)), ...notesOf(shown, lang)].join(" ");
}

/** The event with its date large, why it comes, and what has changed since it was asked for. */
export function toDeliveredCard(
  shown: DeliveredShown,
  answered: AnsweredEvent,
  lang: Lang,
  frame: CardFrame,
): EventCardData {
  const headline = dateWithoutTime(answered, lang);
  const time = formatTime(answered.date, lang);
  return {
    ...toFrame(frame),
    kicker: asMarkdown(texts[lang].reminders.delivered.kicker),
    headline: escapeMarkdown(capitalized(headline)),
    headlineSize: headline.length <= 26 ? "ExtraLarge" : "Large",
    relation: escapeMarkdown([time, relationTo(answered, lang)].filter(Boolean).join(", ")),
    tone: toneOf(answered),
    title: escapeMarkdown(shorten(answered.event.title, MOST_TITLE)),
    when: asMarkdown(""),
    text: asMarkdown(""),
    notes: notesOf(shown, lang).map(escapeMarkdown),
    buttons: [
      readyButton("who", frame.press, [answered]),
      ...(answered.event.purpose === undefined ? [] : [readyButton("purpose", frame.press, [answered])]),
      ...againButtons(shown, answered, frame.press),
      myRemindersButton(frame.press),
    ],
  };
}

/** What was to be reminded of is no longer in the calendar. */
export function toGoneCard(shown: DeliveredShown, lang: Lang, frame: CardFrame): MessageCardData {
  const [text = "", ...notes] = goneLines(shown, lang);
  const buttons = [readyButton("next", frame.press), myRemindersButton(frame.press)];
  const { headline } = texts[lang].reminders.gone;
  return { ...toMessage({ headline, text, buttons }, frame), notes: notes.map(asMarkdown) };
}

function goneLines(shown: DeliveredShown, lang: Lang): string[] {
  const t = texts[lang].reminders.gone;
  const { title, date } = shown.reminder.known;
  const what = t.text(shorten(title, MOST_TITLE), formatBareDate(date, lang));
  return [what, latePhrase(shown, lang), t.next].filter((line) => line !== "");
}

function notesOf(shown: DeliveredShown, lang: Lang): string[] {
  const t = texts[lang].reminders.delivered;
  const { reminder, standing, next } = shown;
  return [
    movedPhrase(reminder, standing, lang),
    latePhrase(shown, lang),
    t.why(askedOn(shown.askedOn, lang)),
    next === undefined ? "" : t.next(momentPhrase(next.day, next.time, lang)),
  ].filter((note) => note !== "");
}

/** That it should have come on an earlier day, or "". */
function latePhrase({ reminder, standing, today }: DeliveredShown, lang: Lang): string {
  const day = missedDay(reminder, standing, today);
  return day === undefined ? "" : texts[lang].reminders.delivered.late(formatDay(day, lang));
}

/** Once more, nearer: the day before, and last the day itself. */
function againButtons(
  { reminder, standing, today, next }: DeliveredShown,
  answered: AnsweredEvent,
  press: PressContext,
): CardButton[] {
  const left = daysBetween(today, standing.day);
  if (next !== undefined || left < 1) return [];
  const daysBefore = left > 1 ? 1 : 0;
  const t = texts[press.lang].reminders.buttons;
  const title = t.again(beforePhrase(daysBefore, answered, press.lang));
  return [remindButton(title, answered, press, { daysBefore, time: reminder.time })];
}

function whenOf(answered: AnsweredEvent, lang: Lang): string {
  const relation = relationTo(answered, lang);
  return relation === "" ? wholeDate(answered, lang) : `${wholeDate(answered, lang)} (${relation})`;
}

function toFrame({ plain, clock }: CardFrame): Pick<EventCardData, "plain" | "clock" | "facts" | "source"> {
  return { plain, clock, facts: [], source: asMarkdown("") };
}
