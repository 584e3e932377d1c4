import type { TableClient } from "@azure/data-tables";
import { z } from "zod";
import { EVENT_KINDS } from "../domain/calendar/calendar-event.ts";
import type { SnapshotEvent } from "../domain/digest/calendar-snapshot.ts";
import { AppError } from "../errors.ts";
import type { NewId } from "../usecases/ports.ts";
import type { SnapshotStore } from "../usecases/reminder-ports.ts";
import { eventDate } from "./calendar-rows.ts";
import { checkedSize, joinText, splitText } from "./entity.ts";
import { hashedKey, indexedKey, versionFilter } from "./keys.ts";
import { allRows, removeRows, submit } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { readRow, writeVersioned } from "./versioned-row.ts";

const SNAPSHOT_SCHEMA = 1;
/** Sorts after the rows of the text, and is no id. */
const HEAD = "head";
/** Of the pieces that `splitText` makes: a row of them stays below 1 MiB. */
const PIECES_A_ROW = 14;

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
      await writeText(table, partition, JSON.stringify(events), newId());
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
  const rows = await allRows(table, versionFilter(partition, read.data.version));
  if (rows.length !== read.data.rowCount) throw corrupt(undefined);
  return rows.map((row) => joinText("data", row) ?? "").join("");
}

async function writeText(table: TableClient, partition: string, text: string, writer: string): Promise<void> {
  const rows = rowsOf(text).map((properties, index) => ({
    partitionKey: partition,
    rowKey: indexedKey(writer, index),
    ...properties,
  }));
  for (const row of rows) {
    checkedSize(row);
    await submit(table, [["upsert", row, "Replace"]]);
  }
  const head = { schema: SNAPSHOT_SCHEMA, rowCount: rows.length };
  const first = await writeVersioned(table, { partition, row: HEAD }, head, writer, undefined);
  if (!first)
    await removeRows(
      table,
      rows.map(({ partitionKey, rowKey }) => ({ partitionKey, rowKey })),
    );
}

function rowsOf(text: string): Record<string, string>[] {
  const pieces = Object.values(splitText("data", text));
  const rows: Record<string, string>[] = [];
  for (let from = 0; from < pieces.length; from += PIECES_A_ROW) {
    const own = pieces.slice(from, from + PIECES_A_ROW);
    rows.push(Object.fromEntries(own.map((piece, index) => [`data${index}`, piece])));
  }
  return rows;
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
