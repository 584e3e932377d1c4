import type { CalendarEvent, ProcessCalendar } from "../domain/calendar/calendar-event.ts";

const events = new WeakMap<ProcessCalendar, ReadonlyMap<string, CalendarEvent>>();

/** An event of one of the active calendars; undefined when the event or its calendar is no longer there. */
export function findEvent(
  calendars: readonly ProcessCalendar[],
  { calendarId, eventId }: { readonly calendarId: string; readonly eventId: string },
): CalendarEvent | undefined {
  const calendar = calendars.find(({ id }) => id === calendarId);
  return calendar && eventsOf(calendar).get(eventId);
}

/** The calendar that an event was found in. */
export function calendarWith(
  calendars: readonly ProcessCalendar[],
  event: CalendarEvent,
): ProcessCalendar | undefined {
  return calendars.find((calendar) => eventsOf(calendar).get(event.id) === event);
}

/** Asked of every reminder every minute: made once for each version of a calendar. */
function eventsOf(calendar: ProcessCalendar): ReadonlyMap<string, CalendarEvent> {
  let byId = events.get(calendar);
  if (byId === undefined) {
    byId = new Map(calendar.events.map((event) => [event.id, event]));
    events.set(calendar, byId);
  }
  return byId;
}
