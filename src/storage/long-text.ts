import type { TableClient } from "@azure/data-tables";
import { AppError } from "../errors.ts";
import { checkedSize, joinText, splitText } from "./entity.ts";
import { indexedKey, versionFilter } from "./keys.ts";
import { allRows, removeRows, submit } from "./rows.ts";

/** Of the pieces that `splitText` makes: a row of them stays below 1 MiB. */
const PIECES_A_ROW = 14;

/** Where a text stands that no row can hold: in rows of one partition, under the token of who wrote it. */
export interface LongText {
  readonly partition: string;
  readonly writer: string;
  readonly rowCount: number;
}

/**
 * Writes a text of any length. Nobody reads it until some other row, which is made last and by one alone, says where it
 * stands: so nobody reads half of one, and who was second takes its own away again.
 */
export async function writeLongText(
  table: TableClient,
  { partition, writer, text }: { partition: string; writer: string; text: string },
): Promise<LongText> {
  const rows = rowsOf(text);
  for (const [index, properties] of rows.entries()) {
    const row = { partitionKey: partition, rowKey: indexedKey(writer, index), ...properties };
    checkedSize(row);
    await submit(table, [["upsert", row, "Replace"]]);
  }
  return { partition, writer, rowCount: rows.length };
}

/** The whole text; throws storage.corrupt when rows are missing. */
export async function readLongText(
  table: TableClient,
  { partition, writer, rowCount }: LongText,
): Promise<string> {
  const rows = await allRows(table, versionFilter(partition, writer));
  if (rows.length !== rowCount)
    throw new AppError("storage.corrupt", "Rows of a stored text are missing.", { facts: { partition } });
  return rows.map((row) => joinText("data", row) ?? "").join("");
}

export async function removeLongText(
  table: TableClient,
  { partition, writer, rowCount }: LongText,
): Promise<void> {
  const indexes = Array.from({ length: rowCount }, (_, index) => index);
  await removeRows(
    table,
    indexes.map((index) => ({ partitionKey: partition, rowKey: indexedKey(writer, index) })),
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
