import { createHash } from "node:crypto";
import type { EventRef } from "../cards/submits.ts";
import { choiceMessage, confirmedMessage, notFoundMessage, refusedMessage } from "../cards/reminder-cards.ts";
import type { PersonalMessage } from "../cards/personal-message.ts";
import type { ReminderChoice } from "../cards/reminder-buttons.ts";
import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { countedDay } from "../domain/reminder/counted-day.ts";
import { daysBeforeOf, type ReminderWhen } from "../domain/reminder/offset.ts";
import { readReminder } from "../domain/reminder/read-reminder.ts";
import type { ReminderWish } from "../domain/reminder/reminder-request.ts";
import { mentionsReminder } from "../domain/reminder/reminder-words.ts";
import type { ClockTime } from "../domain/time/calendar-date.ts";
import { texts } from "../text/texts.ts";
import { reminderAt } from "../usecases/list-reminders.ts";
import { recallReminded } from "../usecases/recall-reminded.ts";
import { remind } from "../usecases/remind.ts";
import { wishedEvents, type WishedEvents } from "../usecases/wished-events.ts";
import type { BotDeps } from "./deps.ts";
import { ask, onAskButton, onQuestion } from "./on-question.ts";
import { showReminders } from "./on-reminders.ts";
import { sendText } from "./send.ts";
import { tellHere, tellPersonally } from "./tell-personally.ts";
import type { Turn } from "./turn.ts";

/** True for a message, typed or asked by a button, that may be about reminders. */
export function mayWantReminder(turn: Turn): boolean {
  return turn.isAddressed && mentionsReminder(wordsOf(turn).text);
}

/** What a person wants of reminders in her own words. */
export async function onRemind(turn: Turn, deps: BotDeps): Promise<void> {
  const { text, about } = wordsOf(turn);
  const request = readReminder(text, deps.clock.today());
  switch (request?.kind) {
    case undefined:
      return turn.submit === undefined ? onQuestion(turn, deps) : onAskButton(turn, deps);
    case "list":
      return showReminders(turn, deps, request);
    case "others":
      return sendText(turn.context, texts[request.lang].reminders.others);
    case "question":
      return ask(turn, deps, request.question, about);
    case "wish":
      return onWish(turn, deps, request, about);
  }
}

/** The press of "Påminn mig", and of a day that was offered. */
export async function onRemindButton(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "remind") return;
  const { event, day, daysBefore, time, lang } = turn.submit;
  const answered = recallReminded(await deps.calendars.active(), event, day, deps.clock.today());
  if (answered === undefined) return tellHere(turn, texts[lang].card.expired);
  const when: ReminderWhen =
    daysBefore === undefined ? { kind: "usual" } : { kind: "before", count: daysBefore, unit: "day" };
  await tellPersonally(turn, deps, lang, ({ aadObjectId }) =>
    remindOf(deps, aadObjectId, { answered, when, lang, ...timeOf(time) }),
  );
}

interface Wanted {
  readonly answered: AnsweredEvent;
  readonly when: ReminderWhen;
  readonly lang: Lang;
  readonly time?: ClockTime;
}

async function onWish(
  turn: Turn,
  deps: BotDeps,
  wish: ReminderWish,
  about: readonly EventRef[],
): Promise<void> {
  const { lang } = wish;
  const calendars = await deps.calendars.active();
  if (calendars.length === 0) return sendText(turn.context, texts[lang].calendars.noneStored);
  const { clock } = deps;
  const { conversationId, personId } = turn;
  const asking = { conversationId, personId, about, calendars, today: clock.today(), millis: clock.millis() };
  const wished = wishedEvents(wish, (text) => deps.ask({ ...asking, text }));
  await tellPersonally(turn, deps, lang, async ({ aadObjectId }) => {
    const sure = onlyOne(wished);
    return sure === undefined
      ? choiceOf(wished, wish)
      : remindOf(deps, aadObjectId, { answered: sure.answered, when: sure.when, lang, ...timeOf(wish.time) });
  });
}

/** The one event that is meant; of several none is so late that the day that was said would come after it. */
function onlyOne(wished: WishedEvents): { answered: AnsweredEvent; when: ReminderWhen } | undefined {
  if (wished.kind !== "found") return undefined;
  const { events, when } = wished;
  const [first, ...others] = events;
  const isTold = others.length === 0 || !events.some((answered) => isPossible(answered, when));
  return isTold ? { answered: first, when } : undefined;
}

function choiceOf(wished: WishedEvents, { lang, when: said, time }: ReminderWish): PersonalMessage {
  if (wished.kind === "unnamed") return notFoundMessage({ isUnnamed: true, unknownWords: [] }, lang);
  const when = wished.kind === "found" ? wished.when : said;
  const events = wished.events.filter((answered) => isPossible(answered, when));
  const near = wished.kind === "near" ? { nearTo: { unknownWords: wished.unknownWords } } : {};
  if (events.length === 0)
    return notFoundMessage({ isUnnamed: false, unknownWords: near.nearTo?.unknownWords ?? [] }, lang);
  const shown = { events, ...near, choiceOf: (each: AnsweredEvent) => choiceFor(each, when, time) };
  return choiceMessage(shown, lang);
}

function choiceFor(
  answered: AnsweredEvent,
  when: ReminderWhen,
  time: ClockTime | undefined,
): ReminderChoice | undefined {
  if (when.kind === "unclear") return undefined;
  return when.kind === "usual"
    ? timeOf(time)
    : { daysBefore: daysBeforeOf(when, dayOf(answered)), ...timeOf(time) };
}

function isPossible(answered: AnsweredEvent, when: ReminderWhen): boolean {
  return when.kind !== "on" || daysBeforeOf(when, dayOf(answered)) >= 0;
}

function dayOf({ date, event }: AnsweredEvent): string {
  return countedDay(date, event.kind).day;
}

async function remindOf(deps: BotDeps, aadObjectId: string, wanted: Wanted): Promise<PersonalMessage> {
  const { answered, lang } = wanted;
  const calendars = await deps.calendars.active();
  const now = deps.clock.millis();
  // A time that is the event's own says which event is meant, and not when to be reminded.
  const time = wanted.time === answered.date.startTime ? undefined : wanted.time;
  const input = { aadObjectId, lang, calendars, answered, when: wanted.when, ...timeOf(time), now };
  const outcome = await remind({ reminders: deps.reminders, idOf }, input);
  if (!("reminder" in outcome)) return refusedMessage({ refusal: outcome, answered, ...timeOf(time) }, lang);
  const { standing } = reminderAt(outcome.reminder, calendars, now);
  const { kind, reminder } = outcome;
  return confirmedMessage({ kind, reminder, standing: { ...standing, answered } }, lang);
}

/** The words of a message, or those that a pressed button asks with and the events that they are about. */
function wordsOf({ submit, text }: Turn): { readonly text: string; readonly about: readonly EventRef[] } {
  return submit?.verb === "ask" ? { text: submit.question, about: submit.about } : { text, about: [] };
}

function idOf(parts: readonly (string | number)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

function timeOf(time: ClockTime | undefined): { readonly time?: ClockTime } {
  return time === undefined ? {} : { time };
}
