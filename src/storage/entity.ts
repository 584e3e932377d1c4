import { AppError } from "../errors.ts";

/** What a table row holds beside its keys. */
export type Properties = Readonly<Record<string, string | number | boolean>>;

/** A property holds 64 KiB of UTF-16; some room is left for a pair that must not be parted. */
const PIECE = 32_000;
const MOST_PROPERTIES = 252;
const MOST_BYTES = 1_048_576;

/** Spreads a long text over `name0`, `name1` … of below 64 KiB each; `joinText` puts it together again. */
export function splitText(name: string, text: string): Record<string, string> {
  const pieces: Record<string, string> = {};
  let from = 0;
  let count = 0;
  do {
    const to = endOfPiece(text, from);
    pieces[`${name}${count}`] = text.slice(from, to);
    from = to;
    count += 1;
  } while (from < text.length);
  return pieces;
}

function endOfPiece(text: string, from: number): number {
  const end = Math.min(from + PIECE, text.length);
  const last = text.charCodeAt(end - 1);
  const partsPair = end < text.length && last >= 0xd800 && last <= 0xdbff;
  return partsPair ? end - 1 : end;
}

/**
 * A value as JSON in one line. The emulator ends a row of a transaction where a line ends, and to it two characters do that
 * JSON leaves as they are; what is read is the same.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

/** The text that `splitText` spread; undefined when it is not there. */
export function joinText(name: string, row: Readonly<Record<string, unknown>>): string | undefined {
  const pieces: string[] = [];
  for (let index = 0; ; index += 1) {
    const piece = row[`${name}${index}`];
    if (typeof piece !== "string") break;
    pieces.push(piece);
  }
  return pieces.length === 0 ? undefined : pieces.join("");
}

/** Bytes that a row takes in the table; throws storage.tooLarge over 1 MiB or 252 properties, which the emulator would accept. */
export function checkedSize(properties: Properties): number {
  const names = Object.entries(properties);
  const bytes = names.reduce((sum, [name, value]) => sum + 8 + name.length * 2 + sizeOf(value), 2_100);
  if (names.length > MOST_PROPERTIES || bytes > MOST_BYTES)
    throw new AppError("storage.tooLarge", "A row is too large for a table.", {
      facts: { properties: names.length, bytes },
    });
  return bytes;
}

function sizeOf(value: string | number | boolean): number {
  return typeof value === "string" ? value.length * 2 + 4 : 8;
}
