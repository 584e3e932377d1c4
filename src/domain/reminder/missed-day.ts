import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import type { ReminderStanding } from "./reminder-standing.ts";
import type { Reminder } from "./reminder.ts";

/**
 * The day that a reminder which comes on `today` should have come; undefined when it is not late. An event that has been
 * moved nearer makes nothing late: before the move its reminder was to come on the day that was asked for.
 */
export function missedDay(
  { known, daysBefore }: Pick<Reminder, "known" | "daysBefore">,
  { kind, remindOn }: Pick<ReminderStanding, "kind" | "remindOn">,
  today: CalendarDate,
): CalendarDate | undefined {
  const asked = addDays(known.day, -daysBefore);
  const day = kind === "moved" && asked > remindOn ? asked : remindOn;
  return day < today ? day : undefined;
}
