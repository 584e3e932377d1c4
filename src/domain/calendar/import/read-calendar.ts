import type { CalendarEvent, ProcessCalendar, UndatedRow } from "../calendar-event.ts";
import type { EventDate } from "../event-date.ts";
import { conditionOf } from "./condition.ts";
import { deriveEventId } from "./event-id.ts";
import { eventKindOf } from "./event-kind.ts";
import type { Grid } from "./grid.ts";
import type { DocumentRefusal } from "./refusal.ts";
import { readDates, type DateReading } from "./read-dates.ts";
import { readPrintedRows, type PrintedRow } from "./printed-rows.ts";

/** How a document is to be read: what it is called, and the year of its first row (null: it states no years). */
export interface CalendarSetup {
  readonly id: string;
  readonly name: string;
  /** As sources name it: the file's name. */
  readonly document: string;
  readonly firstYear: number | null;
}

/** One printed row as it was read; `event` is absent when the date or the title cannot be read. */
export interface ReadRow {
  readonly printed: PrintedRow;
  readonly reading: DateReading;
  readonly event?: CalendarEvent;
}

export interface ReadCalendar {
  readonly calendar: ProcessCalendar;
  readonly rows: readonly ReadRow[];
}

export type ReadCalendarOutcome = ({ readonly kind: "read" } & ReadCalendar) | DocumentRefusal;

/** Reads a document's tables into a calendar; every printed row comes back in its place, unreadable ones too. */
export function readCalendar(grids: readonly Grid[], setup: CalendarSetup): ReadCalendarOutcome {
  const printed = readPrintedRows(grids);
  if (printed.kind !== "rows") return printed;
  const readings = readDates(
    printed.rows.map((row) => row.dateToRead),
    setup.firstYear,
  );
  const taken = new Set<string>();
  const rows = printed.rows.map((row, index): ReadRow => {
    const reading = readings[index] ?? { warnings: [] };
    if (!reading.date || row.title === "") return { printed: row, reading };
    const event = toEvent(row, reading.date, setup.document, taken);
    taken.add(event.id);
    return { printed: row, reading, event };
  });
  return { kind: "read", rows, calendar: toCalendar(rows, setup) };
}

function toCalendar(rows: readonly ReadRow[], setup: CalendarSetup): ProcessCalendar {
  return {
    id: setup.id,
    name: setup.name,
    yearly: setup.firstYear === null,
    events: rows.flatMap((row) => row.event ?? []),
    undated: rows.flatMap((row) => (row.event ? [] : toUndated(row.printed))),
  };
}

function toUndated({ row, title, dateText }: PrintedRow): UndatedRow {
  return { row, title, dateText };
}

function toEvent(
  row: PrintedRow,
  date: EventDate,
  document: string,
  taken: ReadonlySet<string>,
): CalendarEvent {
  const condition = conditionOf(row.title);
  return {
    id: deriveEventId(row, taken),
    title: row.title,
    kind: eventKindOf(row.title, date.start !== date.end),
    date,
    source: {
      document,
      row: row.row,
      dateText: row.dateText,
      ...(row.section === undefined ? {} : { section: row.section }),
    },
    ...row.fields,
    ...(condition === undefined ? {} : { condition }),
    ...(Object.keys(row.extra).length > 0 ? { extra: row.extra } : {}),
  };
}
