import type { CalendarEvent } from "../calendar/calendar-event.ts";
import type { Occurrence } from "../calendar/occurrences.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { daysBetween } from "../time/civil-day.ts";
import type { AnsweredEvent, Standing } from "./answer.ts";

/** An event at one of its times, as it stands on a calendar day: passed, today, ongoing or upcoming, with the days to it. */
export function answeredAt(event: CalendarEvent, occurrence: Occurrence, today: CalendarDate): AnsweredEvent {
  const { date, start, end } = occurrence;
  return {
    event,
    date,
    start,
    end,
    standing: standingOf(start, end, today),
    daysToStart: daysBetween(today, start),
    daysToEnd: daysBetween(today, end),
  };
}

function standingOf(start: CalendarDate, end: CalendarDate, today: CalendarDate): Standing {
  if (end < today) return "passed";
  if (start > today) return "upcoming";
  return start === end ? "today" : "ongoing";
}
