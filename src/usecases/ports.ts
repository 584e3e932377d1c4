import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { Grid } from "../domain/calendar/import/grid.ts";
import type { DocumentRefusal } from "../domain/calendar/import/refusal.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { RealInstant } from "../domain/time/instant.ts";

/** The one clock; made in compose.ts, and movable for development and replays. */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z, as the bot's clock shows it. */
  millis(): number;
  /** The day as the municipality's own clocks show it (Europe/Stockholm). */
  today(): CalendarDate;
  /** Real time, never moved: for leases and pace, which the storage service counts too. */
  real(): RealInstant;
}

/** Makes identifiers that nothing else has: ASCII letters, digits and hyphens. */
export type NewId = () => string;

/** Opaque and changed by every save; compared, never read. */
export type Version = string;

/** A stored calendar without its rows. */
export interface CalendarSummary {
  readonly id: string;
  readonly name: string;
  readonly eventCount: number;
  readonly version: Version;
}

/** A calendar as it was saved, with the version that the next save must name. */
export interface StoredCalendar {
  readonly calendar: ProcessCalendar;
  readonly version: Version;
}

export type SaveCalendarOutcome =
  | { readonly kind: "saved"; readonly version: Version }
  /** Somebody else saved it first: read it again and decide again. */
  | { readonly kind: "conflict" };

export interface CalendarStore {
  /** Every stored calendar, by id. */
  list(): Promise<readonly CalendarSummary[]>;
  /** The whole calendar, never half of one; undefined when there is none. */
  load(id: string): Promise<StoredCalendar | undefined>;
  /** Saves all rows at once. `expected` is the version that was loaded; undefined says that it must not exist yet. */
  save(calendar: ProcessCalendar, expected: Version | undefined): Promise<SaveCalendarOutcome>;
}

/** Which calendars the municipality sees, in the order they are shown. */
export interface ActiveCalendars {
  readonly ids: readonly string[];
  /** Undefined until somebody has chosen. */
  readonly version: Version | undefined;
}

export interface SettingsStore {
  activeCalendars(): Promise<ActiveCalendars>;
  /** Refused with false when somebody else chose after `expected` was read. */
  setActiveCalendars(ids: readonly string[], expected: Version | undefined): Promise<boolean>;
}

export interface WelcomeStore {
  /** True for the first one who claims a conversation, on any instance; false for everybody after. */
  claim(conversationId: string): Promise<boolean>;
  /** Gives a claim back, so that a welcome that could not be sent is tried at the next occasion. */
  release(conversationId: string): Promise<void>;
}

/** The active calendars, held in memory: the same objects until a calendar or the choice changes. */
export interface CalendarReader {
  active(): Promise<readonly ProcessCalendar[]>;
  /** The same with their versions. */
  stored(): Promise<readonly StoredCalendar[]>;
}

/** A file as somebody hands it in; its name is only a claim of what it is. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file's tables as text, or says why the file is not to be trusted. Never throws for what a file holds. */
export type DocumentReader = (
  file: DocumentFile,
) => Promise<{ readonly kind: "grids"; readonly grids: readonly Grid[] } | DocumentRefusal>;
