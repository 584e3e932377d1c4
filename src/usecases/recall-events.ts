import type { CalendarEvent, ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { occurrencesIn } from "../domain/calendar/occurrences.ts";
import { answeredAt } from "../domain/question/answered-at.ts";
import type { AnsweredEvent } from "../domain/question/answer.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";

/** An event as a card names it: by its id, and a yearly one by the year that the card showed. */
export interface NamedEvent {
  readonly id: string;
  readonly year?: number;
}

/** The events that a card named, as the calendars have them now, by first day; those that are gone are left out. */
export function recallEvents(
  calendars: readonly ProcessCalendar[],
  named: readonly NamedEvent[],
  today: CalendarDate,
): AnsweredEvent[] {
  if (named.length === 0) return [];
  const times = new Map<string, { name: NamedEvent; count: number }>();
  for (const name of named) {
    const key = `${name.id}@${name.year ?? ""}`;
    times.set(key, { name, count: (times.get(key)?.count ?? 0) + 1 });
  }
  const ids = new Set(named.map(({ id }) => id));
  const wanted = calendars.flatMap(({ events }) => events.filter(({ id }) => ids.has(id)));
  const byId = new Map(wanted.map((event) => [event.id, event]));
  return [...times.values()]
    .flatMap(({ name, count }) => {
      const event = byId.get(name.id);
      return event === undefined ? [] : occurrencesOf(event, name, count, today);
    })
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** A row with several dates is named once for each that is left, and those are its last. */
function occurrencesOf(
  event: CalendarEvent,
  { year }: NamedEvent,
  count: number,
  today: CalendarDate,
): AnsweredEvent[] {
  const [from, to] = year === undefined ? ["0001-01-01", "9999-12-31"] : [`${year}-01-01`, `${year}-12-31`];
  const all = occurrencesIn(event.date, from, to);
  const begun = year === undefined ? all : all.filter(({ start }) => start >= from);
  return begun.slice(-count).map((occurrence) => answeredAt(event, occurrence, today));
}
