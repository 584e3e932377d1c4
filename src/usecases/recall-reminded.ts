import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { answeredAt } from "../domain/question/answered-at.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import { occurrenceNear } from "../domain/reminder/reminder-standing.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { recallEvents, type NamedEvent } from "./recall-events.ts";

/** The event that a card asks for a reminder of, as the calendars have it now; `day` tells which of a row's several dates. */
export function recallReminded(
  calendars: readonly ProcessCalendar[],
  named: NamedEvent,
  day: CalendarDate | undefined,
  today: CalendarDate,
): AnsweredEvent | undefined {
  const [last] = recallEvents(calendars, [named], today);
  if (last === undefined || day === undefined) return last;
  const occurrence = occurrenceNear(last.event, day, named.year);
  return occurrence === undefined ? last : answeredAt(last.event, occurrence, today);
}
