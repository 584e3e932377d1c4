import type { TableClient } from "@azure/data-tables";
import { hasEnded, type Delivery, type DeliveryKey } from "../domain/delivery/delivery.ts";
import type { Instant } from "../domain/time/instant.ts";
import type { DeliveryStore } from "../usecases/delivery-ports.ts";
import type { NewId } from "../usecases/ports.ts";
import { batchesOf } from "./batches.ts";
import { deliverySchema } from "./delivery-rows.ts";
import {
  hashedKey,
  instantKey,
  occurrenceKey,
  oneOfFilter,
  partitionFilter,
  partitionsFilter,
  rowFilter,
  rowsFilter,
} from "./keys.ts";
import { recordsIn, toRecord, type RecordEntity, type RecordRow, type TellCorrupt } from "./records.ts";
import { allKeys } from "./rows.ts";
import { statusOf, storageFault, type Tables } from "./tables.ts";

/** An occurrence is a partition, so that its deliveries are made by the hundred and read together. */
export function deliveriesTable(
  tables: Pick<Tables, "deliveries">,
  newId: NewId,
  tellCorrupt?: TellCorrupt,
): DeliveryStore {
  const records = recordsIn({ open: tables.deliveries, schema: deliverySchema, newId, tellCorrupt });
  return {
    insertMissing: async (deliveries) => insertMissing(await tables.deliveries(), deliveries),
    find: (key) => records.find(keysOf(key)),
    replace: (delivery, expected) => records.save(rowOf(delivery), expected),
    list: (occurrence, which) => {
      const all = partitionFilter(occurrenceKey(occurrence));
      return records.list(which === "all" ? all : `${all} and ended eq false`);
    },
    troubled: async (from, until) => {
      const rows = await records.list(
        `${dueFilter(from, until)} and (ended eq false or ${oneOfFilter("state", ["failed", "unknown"])})`,
      );
      return rows.map(({ value }) => value);
    },
    toConversation: async (conversationId, from, until) => {
      const rows = await records.list(
        `${dueFilter(from, until)} and ${rowFilter(hashedKey(conversationId))}`,
      );
      return rows.map(({ value }) => value);
    },
  };
}

/** A partition's key begins with the instant. */
const dueFilter = (from: Instant, until: Instant): string =>
  partitionsFilter(instantKey(from), instantKey(until + 1));

const keysOf = ({ occurrence, conversationId }: DeliveryKey) => ({
  partition: occurrenceKey(occurrence),
  row: hashedKey(conversationId),
});

function rowOf(delivery: Delivery): RecordRow<Delivery> {
  return {
    keys: keysOf(delivery),
    value: delivery,
    columns: { state: delivery.state.kind, ended: hasEnded(delivery) },
  };
}

async function insertMissing(table: TableClient, deliveries: readonly Delivery[]): Promise<void> {
  const rows = new Map(deliveries.map(rowOf).map((row) => [row.keys.row, toRecord(row)]));
  // By key, so that a batch is a stretch of the partition and can be looked at by itself.
  const sorted = [...rows.values()].sort((a, b) => (a.rowKey < b.rowKey ? -1 : 1));
  for (const batch of batchesOf(sorted)) await insertBatch(table, batch);
}

/** One that is there stops the whole batch: the rest is tried again, until all are there, whoever made them. */
async function insertBatch(table: TableClient, batch: readonly RecordEntity[]): Promise<void> {
  let missing = batch;
  // Each try but the last finds at least one more that is there.
  for (let tries = 0; missing.length > 0; tries += 1) {
    try {
      await table.submitTransaction(missing.map((row) => ["create", row]));
      return;
    } catch (error) {
      if (statusOf(error) !== 409 || tries > batch.length) throw storageFault(error);
      missing = await withoutPresent(table, missing);
    }
  }
}

async function withoutPresent(table: TableClient, rows: readonly RecordEntity[]): Promise<RecordEntity[]> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  // "~" sorts after every character of a key.
  const range = { from: first.rowKey, before: `${last.rowKey}~` };
  const present = await allKeys(table, rowsFilter(first.partitionKey, range));
  const keys = new Set(present.map(({ rowKey }) => rowKey));
  return rows.filter(({ rowKey }) => !keys.has(rowKey));
}
