import { createHash } from "node:crypto";
import type { OccurrenceKey } from "../domain/delivery/delivery.ts";
import type { Instant } from "../domain/time/instant.ts";
import { AppError } from "../errors.ts";

/** Table keys may be 1 KiB, counted in UTF-16. */
const MOST_CHARACTERS = 512;

/** A key of our own making, given back as it is; throws storage.badKey for `/ \ # ?`, control characters and what is empty or too long. */
export function ownKey(text: string): string {
  const refused =
    text === "" || text.length > MOST_CHARACTERS || /[/\\#?\u0000-\u001f\u007f-\u009f]/u.test(text);
  if (refused) throw new AppError("storage.badKey", "A key holds characters that a table refuses.");
  return text;
}

/** A key for somebody else's identifier, whatever it holds: 43 characters that do not tell what they stand for. */
export function hashedKey(foreignId: string): string {
  return createHash("sha256").update(foreignId).digest("base64url");
}

/** A row key for one row of a version; sorts by `index`, which is from 0 and below ten million. */
export function indexedKey(version: string, index: number): string {
  return ownKey(`${version}-${String(index).padStart(7, "0")}`);
}

/** An instant as it sorts in a key: "2023-03-13T07:00:00.000Z". */
export function instantKey(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** An occurrence in a key; sorts by when it is due. */
export function occurrenceKey({ kind, subject, due }: OccurrenceKey): string {
  return ownKey(`${instantKey(due)}-${kind}-${subject}`);
}

/** An OData filter for a whole partition. */
export function partitionFilter(partition: string): string {
  return `PartitionKey eq ${quoted(partition)}`;
}

/** An OData filter for the rows of one version in a partition. */
export function versionFilter(partition: string, version: string): string {
  // "." is the character after "-".
  return rowsFilter(partition, { from: `${version}-`, before: `${version}.` });
}

interface Range {
  readonly from: string | undefined;
  readonly before: string | undefined;
}

/** An OData filter for the rows of a partition from one key on and before another. */
export function rowsFilter(partition: string, { from, before }: Range): string {
  return [
    partitionFilter(partition),
    ...(from === undefined ? [] : [`RowKey ge ${quoted(from)}`]),
    ...(before === undefined ? [] : [`RowKey lt ${quoted(before)}`]),
  ].join(" and ");
}

/** An OData filter for every partition from one key on, and before another when there is one. */
export function partitionsFilter(from: string, before?: string): string {
  const start = `PartitionKey ge ${quoted(from)}`;
  return before === undefined ? start : `${start} and PartitionKey lt ${quoted(before)}`;
}

/** An OData filter for the rows of one key, in whatever partition. */
export function rowFilter(row: string): string {
  return `RowKey eq ${quoted(row)}`;
}

/** An OData filter for a column that holds one of some values; they hold no quotation mark. */
export function oneOfFilter(column: string, values: readonly string[]): string {
  return `(${values.map((value) => `${column} eq '${value}'`).join(" or ")})`;
}

function quoted(key: string): string {
  return `'${ownKey(key).replaceAll("'", "''")}'`;
}
