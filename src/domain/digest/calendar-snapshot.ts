import type { EventKind } from "../calendar/calendar-event.ts";
import type { EventDate } from "../calendar/event-date.ts";

/** What a digest needs of an event that may be moved or gone by the next one. */
export interface SnapshotEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly date: EventDate;
}

/** A calendar at one version, as a digest told of it. Never changed once it is stored. */
export interface CalendarSnapshot {
  readonly calendarId: string;
  readonly version: string;
  readonly events: readonly SnapshotEvent[];
}
