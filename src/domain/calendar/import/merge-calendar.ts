import type { CalendarEvent, ProcessCalendar } from "../calendar-event.ts";
import { deriveEventId } from "./event-id.ts";
import { matchRows, type RowChoices } from "./match-rows.ts";
import { changedFields, type ChangedField } from "./row-likeness.ts";
import { isSameDate } from "./same-date.ts";

/** A row that could be one of several stored events, and must be settled by a person before anything is saved. */
export interface OpenRow {
  /** The incoming event, with the id it would have as a new one. */
  readonly event: CalendarEvent;
  readonly candidates: readonly CalendarEvent[];
}

/** What an import would do to the stored calendar. */
export interface CalendarChanges {
  readonly added: readonly CalendarEvent[];
  readonly changed: readonly {
    readonly before: CalendarEvent;
    readonly after: CalendarEvent;
    readonly fields: readonly ChangedField[];
  }[];
  /** Events whose date is another; one of them may be among `changed` too. */
  readonly moved: readonly { readonly before: CalendarEvent; readonly after: CalendarEvent }[];
  readonly removed: readonly CalendarEvent[];
  readonly unchanged: number;
}

export interface MergedCalendar {
  readonly calendar: ProcessCalendar;
  readonly changes: CalendarChanges;
  readonly open: readonly OpenRow[];
}

/**
 * Lays a freshly read calendar over the stored one: events that are the same keep their ids, the rest is added or
 * removed. `choices` settles rows by their index among the incoming events.
 */
export function mergeCalendar(
  stored: ProcessCalendar | undefined,
  incoming: ProcessCalendar,
  choices: RowChoices = new Map(),
): MergedCalendar {
  const before = stored?.events ?? [];
  const matches = matchRows(before, incoming.events, choices);
  const events = withLastingIds(incoming.events, matches.stored, before);
  return {
    calendar: { ...incoming, events },
    changes: changesOf(before, events, matches.stored),
    open: matches.questions.flatMap(({ row, candidates }) => {
      const event = events[row];
      return event ? [{ event, candidates }] : [];
    }),
  };
}

/** A new event never takes the id of a stored one, not even of one that is removed by the same import. */
function withLastingIds(
  incoming: readonly CalendarEvent[],
  matched: readonly (CalendarEvent | undefined)[],
  stored: readonly CalendarEvent[],
): CalendarEvent[] {
  const taken = new Set(stored.map((event) => event.id));
  return incoming.map((event, row) => {
    const same = matched[row];
    if (same) return { ...event, id: same.id };
    const { section, dateText } = event.source;
    const id = deriveEventId(
      { title: event.title, dateText, ...(section === undefined ? {} : { section }) },
      taken,
    );
    taken.add(id);
    return { ...event, id };
  });
}

function changesOf(
  before: readonly CalendarEvent[],
  events: readonly CalendarEvent[],
  matched: readonly (CalendarEvent | undefined)[],
): CalendarChanges {
  const pairs = events.flatMap((after, row) => {
    const old = matched[row];
    return old ? [{ before: old, after, fields: changedFields(old, after) }] : [];
  });
  const kept = new Set(matched);
  const changed = pairs.filter(({ fields }) => fields.length > 0);
  const moved = pairs.filter((pair) => !isSameDate(pair.before.date, pair.after.date));
  return {
    added: events.filter((_, row) => !matched[row]),
    changed,
    moved: moved.map((pair) => ({ before: pair.before, after: pair.after })),
    removed: before.filter((event) => !kept.has(event)),
    unchanged:
      pairs.length - new Set([...changed.map(({ after }) => after), ...moved.map(({ after }) => after)]).size,
  };
}
