import type { TableClient, TransactionAction } from "@azure/data-tables";
import { AppError } from "../errors.ts";
import type { Version } from "../usecases/ports.ts";
import { checkedSize } from "./entity.ts";
import type { RecordEntity } from "./records.ts";
import { statusOf, storageFault } from "./tables.ts";
import { readRow } from "./versioned-row.ts";

/** What a table takes in one transaction. */
const MOST_ROWS = 100;
const MOST_BYTES = 4 * 1_048_576;
/** Of a row on the wire, beside what it holds. */
const ROW_BYTES = 1_024;

/** A row to be made (`expected` undefined), or to replace the one of that version. */
export interface WantedRow {
  readonly entity: RecordEntity;
  readonly expected: Version | undefined;
}

export type WriteOutcome =
  /** All of it; `version` is the first row's. */
  | { readonly kind: "written"; readonly version: Version }
  /** Nothing: another has changed the first row. */
  | { readonly kind: "overtaken" }
  /** Nothing: the first row stands as expected, another one does not. */
  | { readonly kind: "blocked" };

/**
 * Writes rows of one partition, all of them or none. There is no half of it to mend after a crash: until the service has
 * taken the transaction nothing is there, and from then on everything is. The client repeats a call whose answer was lost and
 * then meets its own rows: `writer` is this write's own token, kept in each row, and the first one tells whose they are.
 */
export async function writeTogether(
  table: TableClient,
  first: WantedRow,
  rest: readonly WantedRow[],
  writer: string,
): Promise<WriteOutcome> {
  const actions = checkedTransaction([first, ...rest], writer);
  try {
    const { subResponses } = await table.submitTransaction(actions);
    const version = subResponses[0]?.etag;
    if (version === undefined) throw new Error("The answer names no version.");
    return { kind: "written", version };
  } catch (error) {
    const status = statusOf(error);
    if (status !== 409 && status !== 412 && status !== 404) throw storageFault(error);
    return whoseIs(table, first, writer);
  }
}

/** Asks the storage and not the error's text, which row it was that stood in the way. */
async function whoseIs(
  table: TableClient,
  { entity, expected }: WantedRow,
  writer: string,
): Promise<WriteOutcome> {
  const present = await readRow(table, { partition: entity.partitionKey, row: entity.rowKey });
  if (present?.["writer"] === writer) return { kind: "written", version: present.etag };
  return { kind: present?.etag === expected ? "blocked" : "overtaken" };
}

/** Throws storage.tooLarge for what a table would refuse, and the emulator would take. */
function checkedTransaction(rows: readonly WantedRow[], writer: string): TransactionAction[] {
  const entities = rows.map(({ entity }) => ({ ...entity, writer }));
  const bytes = entities.reduce((sum, entity) => {
    checkedSize(entity);
    return sum + ROW_BYTES + Buffer.byteLength(JSON.stringify(entity));
  }, 0);
  if (rows.length > MOST_ROWS || bytes > MOST_BYTES)
    throw new AppError("storage.tooLarge", "A transaction is too large for a table.", {
      facts: { rows: rows.length, bytes },
    });
  return entities.map((entity, at) => {
    const expected = rows[at]?.expected;
    return expected === undefined ? ["create", entity] : ["update", entity, "Replace", { etag: expected }];
  });
}
