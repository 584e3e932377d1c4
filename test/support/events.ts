import type { CalendarEvent, ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import type { EventDate } from "../../src/domain/calendar/event-date.ts";
import { dateInYear } from "../../src/domain/calendar/occurrences.ts";
import type { AnsweredEvent } from "../../src/domain/question/answer.ts";
import { daysBetween } from "../../src/domain/time/civil-day.ts";

export function day(date: string): EventDate {
  return { precision: "day", start: date, end: date };
}

export function range(start: string, end: string): EventDate {
  return { precision: "range", start, end };
}

/** A month of a year, "2023-12", or of every year, "--12". */
export function month(name: string, last: string): EventDate {
  return { precision: "month", start: `${name}-01`, end: `${name}-${last}` };
}

export function anEvent(
  row: number,
  title: string,
  date: EventDate,
  rest: Partial<CalendarEvent> = {},
): CalendarEvent {
  const source = { document: "tidsplan-2024.csv", row, dateText: date.start };
  return { id: `tidsplan-2024-${row}`, title, kind: "other", date, source, ...rest };
}

/** An event as it stands on a day; a yearly one in the year of that day. */
export function standing(event: CalendarEvent, today: string): AnsweredEvent {
  const date = dateInYear(event.date, Number(today.slice(0, 4)));
  const { start, end } = date;
  const now = start === end ? "today" : "ongoing";
  return {
    event,
    date,
    start,
    end,
    standing: end < today ? "passed" : start > today ? "upcoming" : now,
    daysToStart: daysBetween(today, start),
    daysToEnd: daysBetween(today, end),
  };
}

export function aCalendar(
  events: readonly CalendarEvent[],
  rest: Partial<ProcessCalendar> = {},
): ProcessCalendar {
  return {
    id: "tidsplan-2024",
    name: "Tidsplan för Mål och budget 2024",
    yearly: false,
    events,
    undated: [],
    ...rest,
  };
}
