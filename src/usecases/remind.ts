import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { isYearly } from "../domain/calendar/event-date.ts";
import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { countedDay } from "../domain/reminder/counted-day.ts";
import type { ReminderWhen } from "../domain/reminder/offset.ts";
import { planReminder, type ReminderPlan, type ReminderTime } from "../domain/reminder/plan-reminder.ts";
import { dueOf, standingOf } from "../domain/reminder/reminder-standing.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import type { ClockTime } from "../domain/time/calendar-date.ts";
import { yearOf } from "../domain/time/civil-day.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { AppError } from "../errors.ts";
import { calendarWith, findEvent } from "./find-event.ts";
import type { ReminderStore } from "./reminder-ports.ts";

export interface RemindDeps {
  readonly reminders: ReminderStore;
  /** The same id for the same parts, in key characters: what is asked for twice at once is stored once. */
  readonly idOf: (parts: readonly (string | number)[]) => string;
}

/** A person's wish about one event. */
export interface RemindInput {
  readonly aadObjectId: string;
  readonly lang: Lang;
  readonly calendars: readonly ProcessCalendar[];
  readonly answered: AnsweredEvent;
  readonly when: ReminderWhen;
  readonly time?: ClockTime;
  readonly now: Instant;
}

export type RemindOutcome =
  | { readonly kind: "reminded" | "exists"; readonly reminder: Reminder }
  | { readonly kind: "full"; readonly most: number }
  | Exclude<ReminderPlan, { kind: "planned" }>;

/** More than this nobody keeps an eye on. */
const MOST_REMINDERS = 50;

/** Stores a reminder of one event, or says why there can be none. */
export async function remind({ reminders, idOf }: RemindDeps, input: RemindInput): Promise<RemindOutcome> {
  const plan = planReminder(input, input.answered, input.now);
  if (plan.kind !== "planned") return plan;
  const reminder = reminderOf(input, plan, idOf);
  const present = await reminders.ofPerson(input.aadObjectId);
  const same = present.find((other) => isSame(other, reminder, plan.due, input));
  if (same !== undefined) return { kind: "exists", reminder: same };
  if (present.length >= MOST_REMINDERS) return { kind: "full", most: MOST_REMINDERS };
  const isFirst = await reminders.insert(reminder);
  return { kind: isFirst ? "reminded" : "exists", reminder };
}

function reminderOf(input: RemindInput, plan: ReminderTime, idOf: RemindDeps["idOf"]): Reminder {
  const { aadObjectId, lang, calendars, answered, now } = input;
  const { event, date, start } = answered;
  const calendar = calendarWith(calendars, event);
  if (calendar === undefined) throw new AppError("internal", "An event was answered that no calendar has.");
  const { daysBefore, usual, time } = plan;
  const { day } = countedDay(date, event.kind);
  return {
    id: idOf([aadObjectId, calendar.id, event.id, day, daysBefore, time]),
    aadObjectId,
    calendarId: calendar.id,
    eventId: event.id,
    ...(isYearly(event.date) ? { year: yearOf(start) } : {}),
    daysBefore,
    ...(usual === true ? { usual } : {}),
    time,
    lang,
    createdAt: now,
    known: { title: event.title, day, date },
  };
}

/** The same event, at the same moment as the calendar is now. */
function isSame(
  other: Reminder,
  { calendarId, eventId, year }: Reminder,
  due: Instant,
  { calendars, now }: RemindInput,
): boolean {
  if (other.calendarId !== calendarId || other.eventId !== eventId || other.year !== year) return false;
  const standing = standingOf(other, findEvent(calendars, other), stockholmDateAt(now));
  return dueOf(other, standing) === due;
}
