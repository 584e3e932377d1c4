import { checkedSize, type Properties } from "./entity.ts";

const MOST_ROWS = 100;
/** A transaction may weigh 4 MiB on the wire, where a character of JSON can take more room than in the table. */
const MOST_BYTES = 1_500_000;

/** Rows as the tables take them in one transaction: at most 100, and not too heavy. */
export function batchesOf<T extends Properties>(rows: readonly T[]): T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = checkedSize(row);
    if (batch.length === MOST_ROWS || (batch.length > 0 && bytes + size > MOST_BYTES)) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(row);
    bytes += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
