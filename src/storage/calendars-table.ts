import type { TableClient } from "@azure/data-tables";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { AppError } from "../errors.ts";
import type {
  CalendarStore,
  CalendarSummary,
  NewId,
  SaveCalendarOutcome,
  StoredCalendar,
  Version,
} from "../usecases/ports.ts";
import { parseRows, parseVersionRow, toRows, toVersionRow, type VersionRow } from "./calendar-rows.ts";
import { batchesOf } from "./batches.ts";
import { indexedKey, ownKey, partitionFilter, versionFilter } from "./keys.ts";
import { allKeys, allRows, removeRows, submit, type Keys } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { readRow, writeVersioned } from "./versioned-row.ts";

/** The version rows of all calendars stand together, since they are polled together. */
const VERSIONS = "calendar";
const READ_TRIES = 4;

/**
 * Calendars in two tables. A save writes all rows under a new version and then turns the calendar's version row to it,
 * so that a reader meets the old calendar or the new one, never half of one.
 */
export function calendarsTable(
  tables: Pick<Tables, "calendars" | "calendarEvents">,
  newId: NewId,
): CalendarStore {
  return {
    list: async () => listVersions(await tables.calendars()),

    load: async (id) => {
      const [versions, events] = await Promise.all([tables.calendars(), tables.calendarEvents()]);
      return load(versions, events, id);
    },

    save: async (calendar, expected) => {
      const [versions, events] = await Promise.all([tables.calendars(), tables.calendarEvents()]);
      return save(versions, events, calendar, { expected, version: newId() });
    },
  };
}

async function listVersions(versions: TableClient): Promise<readonly CalendarSummary[]> {
  const rows = await allRows(versions, partitionFilter(VERSIONS));
  return rows
    .map((row) => parseVersionRow(row))
    .map(({ head, version, eventCount }) => ({ id: head.id, name: head.name, eventCount, version }));
}

async function load(
  versions: TableClient,
  events: TableClient,
  id: string,
): Promise<StoredCalendar | undefined> {
  for (let tries = 0; tries < READ_TRIES; tries += 1) {
    const present = await readVersion(versions, id);
    if (present === undefined) return undefined;
    const rows = await allRows(events, versionFilter(id, present.version));
    // A save that came between has taken the rows away: the new version is there to be read.
    if (rows.length !== present.rowCount) continue;
    return { calendar: parseRows(present.head, rows), version: present.version };
  }
  throw new AppError("storage.corrupt", "A stored calendar lacks rows.");
}

async function readVersion(versions: TableClient, id: string): Promise<VersionRow | undefined> {
  const row = await readRow(versions, { partition: VERSIONS, row: ownKey(id) });
  return row === undefined ? undefined : parseVersionRow(row);
}

async function save(
  versions: TableClient,
  events: TableClient,
  calendar: ProcessCalendar,
  { expected, version }: { expected: Version | undefined; version: Version },
): Promise<SaveCalendarOutcome> {
  const keys = { partition: VERSIONS, row: ownKey(calendar.id) };
  // Read before the turn: rows that are written after it belong to a save that may still win.
  const older = await allKeys(events, partitionFilter(calendar.id));
  const rows = toRows(calendar).map((properties, index) => ({
    partitionKey: calendar.id,
    rowKey: indexedKey(version, index),
    ...properties,
  }));
  for (const batch of batchesOf(rows))
    await submit(
      events,
      batch.map((row) => ["upsert", row, "Replace"]),
    );

  const won = await writeVersioned(versions, keys, toVersionRow(calendar), version, expected);

  await remove(events, won ? older : rows);
  return won ? { kind: "saved", version } : { kind: "conflict" };
}

/** Tidying: what is left behind harms no reader, and the next save takes it. */
async function remove(events: TableClient, rows: readonly Keys[]): Promise<void> {
  const keys = rows.map(({ partitionKey, rowKey }) => ({ partitionKey, rowKey }));
  try {
    await removeRows(events, keys);
  } catch {
    return;
  }
}
