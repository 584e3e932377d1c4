import type { TableClient } from "@azure/data-tables";
import { z } from "zod";
import { EVENT_KINDS } from "../domain/calendar/calendar-event.ts";
import type { SnapshotEvent } from "../domain/digest/calendar-snapshot.ts";
import { AppError } from "../errors.ts";
import type { NewId } from "../usecases/ports.ts";
import type { SnapshotStore } from "../usecases/reminder-ports.ts";
import { eventDate } from "./calendar-rows.ts";
import { toJson } from "./entity.ts";
import { hashedKey } from "./keys.ts";
import { readLongText, removeLongText, writeLongText } from "./long-text.ts";
import type { Tables } from "./tables.ts";
import { readRow, writeVersioned } from "./versioned-row.ts";

const SNAPSHOT_SCHEMA = 1;
/** Sorts after the rows of the text, and is no id. */
const HEAD = "head";

const headRow = z.object({
  schema: z.literal(SNAPSHOT_SCHEMA),
  version: z.string(),
  rowCount: z.int().nonnegative(),
});

const eventShape = {
  id: z.string(),
  title: z.string(),
  kind: z.enum(EVENT_KINDS),
  date: eventDate,
} satisfies Record<keyof SnapshotEvent, z.ZodType>;
const events = z.array(z.object(eventShape));

/**
 * A snapshot is a partition: the rows of its text, of any number, and then the head row that says whose rows are the
 * snapshot. Without a head nothing is there, so that nobody reads half of one.
 */
export function snapshotsTable(tables: Pick<Tables, "snapshots">, newId: NewId): SnapshotStore {
  return {
    find: async (calendarId, version) => {
      const table = await tables.snapshots();
      const text = await readText(table, partitionOf(calendarId, version));
      return text === undefined ? undefined : { calendarId, version, events: parseEvents(text) };
    },

    keep: async ({ calendarId, version, events }) => {
      const table = await tables.snapshots();
      const partition = partitionOf(calendarId, version);
      if ((await readRow(table, { partition, row: HEAD })) !== undefined) return;
      await writeText(table, partition, toJson(events), newId());
    },
  };
}

const partitionOf = (calendarId: string, version: string): string =>
  hashedKey(JSON.stringify([calendarId, version]));

async function readText(table: TableClient, partition: string): Promise<string | undefined> {
  const head = await readRow(table, { partition, row: HEAD });
  if (head === undefined) return undefined;
  const read = headRow.safeParse(head);
  if (!read.success) throw corrupt(read.error);
  const { version: writer, rowCount } = read.data;
  return readLongText(table, { partition, writer, rowCount });
}

async function writeText(table: TableClient, partition: string, text: string, writer: string): Promise<void> {
  const written = await writeLongText(table, { partition, writer, text });
  const head = { schema: SNAPSHOT_SCHEMA, rowCount: written.rowCount };
  const first = await writeVersioned(table, { partition, row: HEAD }, head, writer, undefined);
  if (!first) await removeLongText(table, written);
}

function parseEvents(text: string): readonly SnapshotEvent[] {
  try {
    return events.parse(JSON.parse(text));
  } catch (cause) {
    throw corrupt(cause);
  }
}

function corrupt(cause: unknown): AppError {
  return new AppError("storage.corrupt", "A stored snapshot cannot be read.", { cause });
}
