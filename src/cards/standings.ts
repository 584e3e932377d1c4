import { occurrencesIn } from "../domain/calendar/occurrences.ts";
import { answeredAt } from "../domain/question/answered-at.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";

/** Each time that an event happens within some days, as it stands today. */
export function standingsIn(
  event: AnsweredEvent["event"],
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): AnsweredEvent[] {
  return occurrencesIn(event.date, from, to).map((occurrence) => answeredAt(event, occurrence, today));
}
