import type { CalendarEvent, ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import type { EventDate } from "../../src/domain/calendar/event-date.ts";

/** A day, as the documents state most dates. */
export function onDay(day: string): EventDate {
  return { precision: "day", start: day, end: day };
}

export function anEvent(event: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: "forslag",
    title: "Stoppdatum för förslag",
    kind: "stoppdatum",
    date: onDay("2023-03-17"),
    source: { document: "tidsplan.csv", row: 1, dateText: "17 mars 2023" },
    ...event,
  };
}

export function aCalendar(calendar: Partial<ProcessCalendar> = {}): ProcessCalendar {
  return {
    id: "tidsplan",
    name: "Tidsplan",
    yearly: false,
    events: [anEvent()],
    undated: [],
    ...calendar,
  };
}

/** Many short rows, for what depends on how many there are. */
export function manyEvents(count: number): CalendarEvent[] {
  return Array.from({ length: count }, (_, index) =>
    anEvent({
      id: `rad-${index}`,
      title: `Händelse ${index}`,
      source: { document: "lång.csv", row: index + 1, dateText: "17 mars 2023" },
    }),
  );
}
