import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { ReminderFate } from "../domain/reminder/reminder-fate.ts";
import { dueOf, standingOf } from "../domain/reminder/reminder-standing.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import { isToldBy, lastOfEach, type StandingReminder } from "../domain/reminder/told-together.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { findEvent } from "./find-event.ts";
import type { ReminderStore } from "./reminder-ports.ts";
import { reminderFate, type ReminderPostsDeps } from "./reminder-posts.ts";

interface Deps {
  readonly reminders: ReminderStore;
}

/** A person's reminders, the next one first; those whose event is over are left out. */
export async function listReminders(
  { reminders }: Deps,
  aadObjectId: string,
  calendars: readonly ProcessCalendar[],
  now: Instant,
): Promise<readonly StandingReminder[]> {
  const today = stockholmDateAt(now);
  return (await reminders.ofPerson(aadObjectId))
    .map((reminder) => reminderAt(reminder, calendars, now))
    .filter(({ standing }) => standing.lastDay >= today)
    .sort((a, b) => a.due - b.due);
}

/** A reminder with what became of it when its time came; absent when that has not come. */
export interface FatedReminder extends StandingReminder {
  readonly fate?: ReminderFate["kind"];
}

/** The same as a person sees them: with their fates, and without those that have been given and are about to go. */
export async function listFatedReminders(
  deps: Deps & ReminderPostsDeps,
  aadObjectId: string,
  calendars: readonly ProcessCalendar[],
  now: Instant,
): Promise<readonly FatedReminder[]> {
  const all = await listReminders(deps, aadObjectId, calendars, now);
  const due = all.filter((one) => one.due <= now);
  const last = lastOfEach(due);
  const fates = await Promise.all(due.map((one) => reminderFate(deps, one.reminder.id, one.due)));
  const fateOf = (one: StandingReminder): ReminderFate["kind"] | undefined => fates[due.indexOf(one)]?.kind;
  return all
    .map((one): FatedReminder => {
      const own = fateOf(one);
      // What is told by another is never made itself.
      const teller = own === "unmade" ? last.find((other) => isToldBy(one, other)) : undefined;
      const fate = teller === undefined ? own : fateOf(teller);
      return fate === undefined ? one : { ...one, fate };
    })
    .filter(({ fate }) => fate !== "given");
}

/** A reminder as it stands with the calendars at a moment. */
export function reminderAt(
  reminder: Reminder,
  calendars: readonly ProcessCalendar[],
  now: Instant,
): StandingReminder {
  const standing = standingOf(reminder, findEvent(calendars, reminder), stockholmDateAt(now));
  return { reminder, standing, due: dueOf(reminder, standing) };
}

/** Takes a reminder back; undefined when the person has none of that id, whoever else may have it. */
export async function removeReminder(
  { reminders }: Deps,
  aadObjectId: string,
  id: string,
): Promise<Reminder | undefined> {
  const reminder = await reminders.find(id);
  if (reminder?.aadObjectId !== aadObjectId) return undefined;
  return (await reminders.remove(id)) ? reminder : undefined;
}
