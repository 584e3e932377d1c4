import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { isYearly, type EventDate } from "../calendar/event-date.ts";
import { occurrencesIn, type Occurrence } from "../calendar/occurrences.ts";
import { answeredAt } from "../question/answered-at.ts";
import type { AnsweredEvent } from "../question/answer.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, daysBetween, yearOf } from "../time/civil-day.ts";
import type { Instant } from "../time/instant.ts";
import { instantInStockholm } from "../time/stockholm.ts";
import { countedDay } from "./counted-day.ts";
import { usualDaysBefore } from "./offset.ts";
import type { Reminder } from "./reminder.ts";

/** Where a reminder stands with the calendar as it is now. */
export interface ReminderStanding {
  /** `gone`: the event, or its calendar, is no longer there; its last known day counts. */
  readonly kind: "kept" | "moved" | "gone";
  readonly day: CalendarDate;
  readonly daysBefore: number;
  /** The day that it comes. */
  readonly remindOn: CalendarDate;
  /** The event's last day: after it there is nothing to remind of. */
  readonly lastDay: CalendarDate;
  /** The event as it stands on the day that was asked for; absent when it is gone. */
  readonly answered?: AnsweredEvent;
}

/** How a reminder stands on a day, by the event as its calendar has it now: undefined when it is not there any longer. */
export function standingOf(
  reminder: Reminder,
  event: CalendarEvent | undefined,
  today: CalendarDate,
): ReminderStanding {
  const { known, daysBefore } = reminder;
  const occurrence = event && occurrenceNear(event, known.day, reminder.year);
  if (event === undefined || occurrence === undefined) {
    const remindOn = addDays(known.day, -daysBefore);
    return { kind: "gone", day: known.day, daysBefore, remindOn, lastDay: known.day };
  }
  const { day } = countedDay(occurrence.date, event.kind);
  const before = day !== known.day && reminder.usual === true ? usualDaysBefore(day) : daysBefore;
  return {
    kind: isSameTime(occurrence.date, known.date) ? "kept" : "moved",
    day,
    daysBefore: before,
    remindOn: addDays(day, -before),
    lastDay: occurrence.end,
    answered: answeredAt(event, occurrence, today),
  };
}

/** The instant that a reminder comes. */
export function dueOf({ time }: Reminder, { remindOn }: ReminderStanding): Instant {
  return instantInStockholm(remindOn, time);
}

/**
 * The time of an event that is nearest to a day: of a row with several dates one that is moved a little stays itself. A
 * yearly event has one in each year.
 */
export function occurrenceNear(
  event: CalendarEvent,
  day: CalendarDate,
  year: number = yearOf(day),
): Occurrence | undefined {
  const inYear = String(year).padStart(4, "0");
  const [from, to] = isYearly(event.date)
    ? [`${inYear}-01-01`, `${inYear}-12-31`]
    : ["0001-01-01", "9999-12-31"];
  const distance = ({ date }: Occurrence): number =>
    Math.abs(daysBetween(countedDay(date, event.kind).day, day));
  return occurrencesIn(event.date, from, to)
    .filter(({ start }) => start >= from)
    .reduce<Occurrence | undefined>(
      (best, each) => (best === undefined || distance(each) < distance(best) ? each : best),
      undefined,
    );
}

function isSameTime(now: EventDate, known: EventDate): boolean {
  return now.precision === known.precision && now.start === known.start && now.end === known.end;
}
