import type { EventDate } from "./event-date.ts";

/** What sort of thing an event is, told from its words. `other` when nothing tells. */
export const EVENT_KINDS = [
  "stoppdatum",
  "meeting",
  "mailing",
  "decision",
  "workday",
  "period",
  "report",
  "other",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Where an event is written: the document, the printed row (from 1), and the verbatim text of its date. */
export interface EventSource {
  readonly document: string;
  readonly row: number;
  readonly dateText: string;
  /** The table or section inside the document, when it has several. */
  readonly section?: string;
}

/**
 * One row of a planning calendar. Every text field holds what the document says, untouched; an absent field means that
 * the document has no such column or leaves the cell empty.
 */
export interface CalendarEvent {
  /** Lasting: the same across imports even when the date or the title changes. */
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly date: EventDate;
  readonly source: EventSource;
  readonly purpose?: string;
  readonly politicians?: string;
  readonly officials?: string;
  readonly responsible?: string;
  readonly decisionBody?: string;
  readonly comment?: string;
  readonly inflow?: string;
  readonly result?: string;
  readonly place?: string;
  /** The condition under which it happens at all: "endast vid behov". */
  readonly condition?: string;
  /** Columns that the reader has no name for, by their heading. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A row whose date cannot be read: kept, shown to the importer, and findable, but without a date. */
export interface UndatedRow {
  readonly row: number;
  readonly title: string;
  readonly dateText: string;
}

/** A planning calendar: one document's rows. */
export interface ProcessCalendar {
  /** ASCII, from the file name: "tidsplan-2024". */
  readonly id: string;
  /** As people call it: "Tidsplan för Mål och budget 2024". */
  readonly name: string;
  /** True when the document states no years: its rows come back every year. */
  readonly yearly: boolean;
  readonly events: readonly CalendarEvent[];
  readonly undated: readonly UndatedRow[];
}
