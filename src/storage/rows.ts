import type { TableClient, TableEntityResult, TransactionAction } from "@azure/data-tables";
import { batchesOf } from "./batches.ts";
import { checkedSize, type Properties } from "./entity.ts";
import { statusOf, storageFault } from "./tables.ts";

export type Row = TableEntityResult<Record<string, unknown>>;

/** A row's keys as the tables name them. */
export type Keys = Readonly<Record<"partitionKey" | "rowKey", string>>;

/** Every row that a filter lets through, however many pages it takes; without `select`, with all that it holds. */
export async function allRows(table: TableClient, filter: string, select?: string[]): Promise<Row[]> {
  try {
    const rows: Row[] = [];
    const queryOptions = select === undefined ? { filter } : { filter, select };
    for await (const row of table.listEntities({ queryOptions })) rows.push(row);
    return rows;
  } catch (error) {
    throw storageFault(error);
  }
}

/** The first row that a filter lets through, by its keys; undefined when there is none. */
export async function firstRow(table: TableClient, filter: string): Promise<Row | undefined> {
  try {
    const pages = table.listEntities({ queryOptions: { filter } }).byPage({ maxPageSize: 1 });
    // A page may be empty though another follows.
    for await (const [row] of pages) if (row !== undefined) return row;
    return undefined;
  } catch (error) {
    throw storageFault(error);
  }
}

/** The keys alone of every row that a filter lets through. */
export async function allKeys(table: TableClient, filter: string): Promise<Keys[]> {
  const rows = await allRows(table, filter, ["PartitionKey", "RowKey"]);
  return rows.map(({ partitionKey = "", rowKey = "" }) => ({ partitionKey, rowKey }));
}

/** All of it or nothing; at most 100 rows of one partition. */
export async function submit(table: TableClient, actions: TransactionAction[]): Promise<void> {
  try {
    await table.submitTransaction(actions);
  } catch (error) {
    throw storageFault(error);
  }
}

/** Takes rows away, of any number of partitions; one that is not there any longer is well. */
export async function removeRows(table: TableClient, keys: readonly Keys[]): Promise<void> {
  const partitions = new Map<string, Keys[]>();
  for (const row of keys) {
    const partition = partitions.get(row.partitionKey);
    if (partition === undefined) partitions.set(row.partitionKey, [row]);
    else partition.push(row);
  }
  for (const partition of partitions.values())
    for (const batch of batchesOf(partition)) await removeBatch(table, batch);
}

async function removeBatch(table: TableClient, batch: readonly Keys[]): Promise<void> {
  try {
    await table.submitTransaction(
      batch.map(({ partitionKey, rowKey }) => ["delete", { partitionKey, rowKey }]),
    );
  } catch (error) {
    if (statusOf(error) !== 404) throw storageFault(error);
    // One that is gone stops the whole batch: somebody else takes them away too.
    for (const keys of batch) await removeRow(table, keys);
  }
}

/** Makes a row or replaces the one that is there, whoever wrote it: the last one holds. */
export async function upsertRow(table: TableClient, row: Properties & Keys): Promise<void> {
  checkedSize(row);
  try {
    await table.upsertEntity(row, "Replace");
  } catch (error) {
    throw storageFault(error);
  }
}

/** False when it was not there any longer. */
export async function removeRow(table: TableClient, { partitionKey, rowKey }: Keys): Promise<boolean> {
  try {
    await table.deleteEntity(partitionKey, rowKey);
    return true;
  } catch (error) {
    if (statusOf(error) !== 404) throw storageFault(error);
    return false;
  }
}
