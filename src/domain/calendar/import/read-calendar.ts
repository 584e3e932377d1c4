import type { CalendarEvent, ProcessCalendar, UndatedRow } from "../calendar-event.ts";
import { isYearly, type DatePrecision, type EventDate } from "../event-date.ts";
import { readDateColumn, type ColumnRow } from "../read-date-column.ts";
import { conditionOf } from "./condition.ts";
import { deriveEventId } from "./event-id.ts";
import { eventKindOf } from "./event-kind.ts";
import type { Grid } from "./grid.ts";
import type { DocumentRefusal } from "./refusal.ts";
import { readPrintedRows, type PrintedRow } from "./printed-rows.ts";

/** Times that go on, and are not only stated roughly as a month is. */
const LONG: ReadonlySet<DatePrecision> = new Set([
  "range",
  "week-range",
  "month-range",
  "season",
  "year",
  "open-end",
]);

/** How a document is to be read, and what the calendar is called. */
export interface CalendarSetup {
  readonly id: string;
  /** As people call it; undefined takes the line above the table, or else the file's name. */
  readonly name?: string | undefined;
  /** As sources name it: the file's name. */
  readonly document: string;
  /** The year of the first row; null when the document states no years; undefined to tell from its rows. */
  readonly firstYear?: number | null | undefined;
}

/** One printed row as it was read; `event` is absent when the date or the title cannot be read. */
export interface ReadRow {
  readonly printed: PrintedRow;
  readonly date: ColumnRow;
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
  const firstYear = setup.firstYear === undefined ? printed.headingYear : setup.firstYear;
  const dates = readDateColumn(
    printed.rows.map((row) => row.dateToRead),
    { firstYear },
  );
  const taken = new Set<string>();
  const rows = printed.rows.map((row, index): ReadRow => {
    const date = dates[index] ?? { kind: "unreadable", text: row.dateToRead, reason: "empty" };
    if (date.kind === "unreadable" || row.title === "") return { printed: row, date };
    const event = toEvent(row, date, setup.document, taken);
    taken.add(event.id);
    return { printed: row, date, event };
  });
  const name = setup.name ?? printed.caption ?? nameOfFile(setup.document);
  return { kind: "read", rows, calendar: toCalendar(rows, { ...setup, name, firstYear }) };
}

/** "tidsplan_2024.csv" is called "Tidsplan 2024". */
function nameOfFile(document: string): string {
  const words = document
    .replace(/\.\w+$/u, "")
    .replace(/[-_ ]+/gu, " ")
    .trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function toCalendar(
  rows: readonly ReadRow[],
  setup: CalendarSetup & { readonly name: string },
): ProcessCalendar {
  const events = rows.flatMap((row) => row.event ?? []);
  const comesBack = setup.firstYear === undefined && events.every((event) => isYearly(event.date));
  return {
    id: setup.id,
    name: setup.name,
    yearly: setup.firstYear === null || comesBack,
    events,
    undated: rows.flatMap((row) => (row.event ? [] : toUndated(row.printed))),
  };
}

function toUndated({ row, title, dateText }: PrintedRow): UndatedRow {
  return { row, title, dateText };
}

function toEvent(
  row: PrintedRow,
  { date, rest }: { readonly date: EventDate; readonly rest: string },
  document: string,
  taken: ReadonlySet<string>,
): CalendarEvent {
  const condition = conditionOf(row.title);
  return {
    id: deriveEventId(row, taken),
    title: row.title,
    kind: eventKindOf(row.title, LONG.has(date.precision)),
    date,
    source: {
      document,
      row: row.row,
      dateText: row.dateText,
      ...(row.section === undefined ? {} : { section: row.section }),
    },
    ...placeBeside(rest),
    ...row.fields,
    ...(condition === undefined ? {} : { condition }),
    ...(Object.keys(row.extra).length > 0 ? { extra: row.extra } : {}),
  };
}

/** "tisdag 7 februari kl. 13.00 i Sessionssalen": what follows the date is the place, when no column has one. */
function placeBeside(rest: string): { readonly place?: string } {
  const [, place] = /^(?:i|på|plats:?|lokal:?)\s+(.{3,})$/iu.exec(rest) ?? [];
  return place === undefined ? {} : { place };
}
