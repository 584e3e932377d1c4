import type { Instant } from "../time/instant.ts";
import type { ReminderStanding } from "./reminder-standing.ts";
import type { Reminder } from "./reminder.ts";

/** A reminder as it stands with the calendars now. */
export interface StandingReminder {
  readonly reminder: Reminder;
  readonly standing: ReminderStanding;
  readonly due: Instant;
}

type OfEvent = Pick<Reminder, "calendarId" | "eventId" | "year">;

/** True for two that are about the same event. */
export function isOfSameEvent(a: OfEvent, b: OfEvent): boolean {
  return a.calendarId === b.calendarId && a.eventId === b.eventId && a.year === b.year;
}

/**
 * Of the reminders that are due, the last one of each person, event and day: given at the same time they all say the same.
 * They come together when their event moves, or when none could be given for a while.
 */
export function lastOfEach(due: readonly StandingReminder[]): readonly StandingReminder[] {
  const last = new Map<string, StandingReminder>();
  for (const one of due) {
    const key = keyOf(one);
    const other = last.get(key);
    if (other === undefined || isBefore(other, one)) last.set(key, one);
  }
  return [...last.values()];
}

/** True when a person who has been given `given` need not be given `other` any more. */
export function isToldBy(other: StandingReminder, given: StandingReminder): boolean {
  return keyOf(other) === keyOf(given) && other.due <= given.due && other.reminder.id !== given.reminder.id;
}

function keyOf({ reminder, standing }: StandingReminder): string {
  const { aadObjectId, calendarId, eventId, year } = reminder;
  return JSON.stringify([aadObjectId, calendarId, eventId, year, standing.day]);
}

/** The same on every instance, also of two that are due at once. */
function isBefore(a: StandingReminder, b: StandingReminder): boolean {
  return a.due === b.due ? a.reminder.id < b.reminder.id : a.due < b.due;
}
