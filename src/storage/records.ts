import type { TableClient } from "@azure/data-tables";
import { z } from "zod";
import { AppError } from "../errors.ts";
import type { Stored } from "../usecases/delivery-ports.ts";
import type { NewId, Version } from "../usecases/ports.ts";
import { checkedSize, joinText, splitText, toJson, type Properties } from "./entity.ts";
import { ownKey } from "./keys.ts";
import { allRows, firstRow, type Keys, type Row } from "./rows.ts";
import { statusOf, storageFault, type OpenTable } from "./tables.ts";
import { readRow, type RowKeys } from "./versioned-row.ts";

/** Raised when what is stored changes its shape; a row of another number is not read. */
const RECORD_SCHEMA = 1;
const rowShape = z.object({ schema: z.literal(RECORD_SCHEMA), etag: z.string() });

/**
 * Hears of a row that cannot be read and that a list therefore leaves out, so that one broken row does not stop everybody
 * else's post. Who gives none gets the fault instead: no row is passed over in silence.
 */
export type TellCorrupt = (fault: AppError) => void;

/** What goes into one row. */
export interface RecordRow<T> {
  readonly keys: RowKeys;
  readonly value: T;
  /** What filters read, beside the value. */
  readonly columns?: Properties;
}

/**
 * Values that are kept whole, each in a row whose version is the row's own ETag: a save is one round trip. The client
 * repeats a call whose answer was lost and then meets its own row; a save that is refused looks whose it is.
 */
export interface Records<T> {
  find(keys: RowKeys): Promise<Stored<T> | undefined>;
  /** The first that a filter lets through, by its keys; one that cannot be read is a fault. */
  first(filter: string): Promise<Stored<T> | undefined>;
  list(filter: string): Promise<Stored<T>[]>;
  /** Makes the row (`expected` undefined) or replaces the one of that version. Undefined when another was first. */
  save(row: RecordRow<T>, expected: Version | undefined): Promise<Version | undefined>;
}

interface RecordsOptions<T> {
  readonly open: OpenTable;
  readonly schema: z.ZodType<T>;
  readonly newId: NewId;
  readonly tellCorrupt: TellCorrupt | undefined;
}

export function recordsIn<T>({ open, schema, newId, tellCorrupt }: RecordsOptions<T>): Records<T> {
  return {
    find: async (keys) => {
      const row = await readRow(await open(), keys);
      return row === undefined ? undefined : parseRecord(row, schema);
    },

    first: async (filter) => {
      const row = await firstRow(await open(), filter);
      return row === undefined ? undefined : parseRecord(row, schema);
    },

    list: async (filter) => {
      const rows = await allRows(await open(), filter);
      return rows.flatMap((row) => {
        try {
          return parseRecord(row, schema);
        } catch (error) {
          if (tellCorrupt === undefined || !(error instanceof AppError)) throw error;
          tellCorrupt(error);
          return [];
        }
      });
    },

    save: async (row, expected) => saveRecord(await open(), toRecord(row), newId(), expected),
  };
}

/** A row as it is sent. */
export type RecordEntity = Properties & Keys;

/** What is sent of a value, without the token of its writer. */
export function toRecord<T>({ keys, value, columns = {} }: RecordRow<T>): RecordEntity {
  return {
    partitionKey: ownKey(keys.partition),
    rowKey: ownKey(keys.row),
    schema: RECORD_SCHEMA,
    ...columns,
    ...splitText("data", toJson(value)),
  };
}

function parseRecord<T>(row: Row, schema: z.ZodType<T>): Stored<T> {
  try {
    const { etag } = rowShape.parse(row);
    return { value: schema.parse(JSON.parse(joinText("data", row) ?? "")), version: etag };
  } catch (cause) {
    const facts = { partition: row.partitionKey ?? "", row: row.rowKey ?? "" };
    throw new AppError("storage.corrupt", "A stored row cannot be read.", { cause, facts });
  }
}

async function saveRecord(
  table: TableClient,
  record: RecordEntity,
  writer: string,
  expected: Version | undefined,
): Promise<Version | undefined> {
  const entity = { ...record, writer };
  checkedSize(entity);
  try {
    const saved =
      expected === undefined
        ? await table.createEntity(entity)
        : await table.updateEntity(entity, "Replace", { etag: expected });
    return saved.etag;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 409 && status !== 412 && status !== 404) throw storageFault(error);
    const present = await readRow(table, { partition: record.partitionKey, row: record.rowKey });
    return present?.["writer"] === writer ? present.etag : undefined;
  }
}
