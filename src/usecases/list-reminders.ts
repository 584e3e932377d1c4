import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { dueOf, standingOf, type ReminderStanding } from "../domain/reminder/reminder-standing.ts";
import type { Reminder } from "../domain/reminder/reminder.ts";
import type { Instant } from "../domain/time/instant.ts";
import { stockholmDateAt } from "../domain/time/stockholm.ts";
import { findEvent } from "./find-event.ts";
import type { ReminderStore } from "./reminder-ports.ts";

/** A reminder as it stands with the calendars now. */
export interface StandingReminder {
  readonly reminder: Reminder;
  readonly standing: ReminderStanding;
  readonly due: Instant;
}

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
