import { occurrencesIn } from "../domain/calendar/occurrences.ts";
import type { AnsweredEvent, Standing } from "../domain/question/answer.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { daysBetween } from "../domain/time/civil-day.ts";

/** Each time that an event happens within some days, as it stands today. */
export function standingsIn(
  event: AnsweredEvent["event"],
  from: CalendarDate,
  to: CalendarDate,
  today: CalendarDate,
): AnsweredEvent[] {
  return occurrencesIn(event.date, from, to).map(({ date, start, end }) => ({
    event,
    date,
    start,
    end,
    standing: standingOf(start, end, today),
    daysToStart: daysBetween(today, start),
    daysToEnd: daysBetween(today, end),
  }));
}

function standingOf(start: CalendarDate, end: CalendarDate, today: CalendarDate): Standing {
  if (end < today) return "passed";
  if (start > today) return "upcoming";
  return start === end ? "today" : "ongoing";
}
