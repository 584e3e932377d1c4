import type { TableClient } from "@azure/data-tables";
import type { Version } from "../usecases/ports.ts";
import { checkedSize, type Properties } from "./entity.ts";
import { ownKey } from "./keys.ts";
import type { Row } from "./rows.ts";
import { statusOf, storageFault } from "./tables.ts";

export interface RowKeys {
  readonly partition: string;
  readonly row: string;
}

/** One row by its keys; undefined when there is none. */
export async function readRow(table: TableClient, keys: RowKeys): Promise<Row | undefined> {
  try {
    return await table.getEntity(keys.partition, keys.row);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw storageFault(error);
  }
}

/**
 * Writes a row that many may want to write: made only where there is none (`expected` undefined), else replaced only
 * while it is still of version `expected`. False when somebody else was first. `version` is this save's own token: the
 * client repeats a call whose answer was lost, and then meets its own row.
 */
export async function writeVersioned(
  table: TableClient,
  keys: RowKeys,
  properties: Properties,
  version: Version,
  expected: Version | undefined,
): Promise<boolean> {
  const entity = { partitionKey: ownKey(keys.partition), rowKey: ownKey(keys.row), ...properties, version };
  checkedSize(entity);
  try {
    if (expected === undefined) {
      await table.createEntity(entity);
      return true;
    }
    const present = await readRow(table, keys);
    if (present?.["version"] !== expected) return false;
    await table.updateEntity(entity, "Replace", { etag: present.etag });
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (status !== 409 && status !== 412 && status !== 404) throw storageFault(error);
    const winner = await readRow(table, keys);
    return winner?.["version"] === version;
  }
}
