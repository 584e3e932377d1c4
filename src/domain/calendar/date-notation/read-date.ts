import { combine } from "./combine.ts";
import { piecesOf } from "./pieces.ts";
import { termsOf } from "./terms.ts";
import type { Piece } from "./pieces.ts";
import type { DateReading, NotationDoubt } from "./reading.ts";

/** The whole cell of a date column, read. */
export type CellReading =
  | (DateReading & {
      readonly kind: "read";
      /** What the cell says beside its date: "i Sessionssalen", "Kommunstyrelsen", "sportlov". */
      readonly rest: string;
    })
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: UnreadableReason };

/** `empty`: nothing is written. `noDate`: no date is recognised. `noSuchDay`: "31 april", or an end before its start. */
export type UnreadableReason = "empty" | "noDate" | "noSuchDay";

export interface ReadOptions {
  /** In this column "mars 23" means March 2023, not 23 March. */
  readonly monthNumberIsYear?: boolean;
}

const MAX_LENGTH = 1000;
const MAX_TOKENS = 300;

/** Reads a date cell in any notation that the grammar knows; at most 1 000 characters of it. Never throws; a cell without a date is `unreadable`. */
export function readDate(text: string, options: ReadOptions = {}): CellReading {
  const read = text.slice(0, MAX_LENGTH);
  const terms = termsOf(read, MAX_TOKENS);
  if (terms.length === 0) return { kind: "unreadable", text, reason: "empty" };
  const source = { text: read, terms, cell: true, monthNumberIsYear: options.monthNumberIsYear ?? false };
  const pieces = piecesOf(source);
  const combined = combine(source, pieces);
  if (combined.kind !== "read") return { kind: "unreadable", text, reason: combined.kind };
  const beside = numberBeside(read, pieces);
  const doubts = beside === undefined ? combined.doubts : [...combined.doubts, beside];
  return { ...combined, doubts, rest: restOf(read, pieces) };
}

/** "10 dagar före 5 mars" and "veckan efter 5 mars" are other days than the one that is written. */
const OFFSET =
  /(\p{L}+|\d+)?\s*(dag|dagen|arbetsdagar|dagar|vecka|veckan|veckor|månad|månaden|månader|days?|weeks?|months?)\s*$/iu;
const ORDER = /^(före|innan|efter|before|after)(?!\p{L})/iu;

function numberBeside(text: string, pieces: readonly Piece[]): NotationDoubt | undefined {
  for (const [i, piece] of pieces.entries()) {
    if (piece.kind !== "date") continue;
    const lead = text.slice(pieces[i - 1]?.end ?? 0, piece.start);
    const before =
      /\d+[\s\p{P}]*$/u.exec(lead) ?? (ORDER.test(text.slice(piece.start)) ? OFFSET.exec(lead) : null);
    const after = /^[\s\p{P}]*\d+/u.exec(text.slice(piece.end, pieces[i + 1]?.start));
    const written = before?.[0] ?? after?.[0];
    if (written !== undefined) return { kind: "numberBeside", written: written.trim() };
  }
  return undefined;
}

function restOf(text: string, pieces: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of pieces) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  const tidy = (rest + text.slice(at))
    .replace(/\(\s*\)/g, " ")
    .replace(/[\s\u200b-\u200f\u2060]+/g, " ")
    .replace(/^[\s,.;:&*()/–-]+|[\s,.;:&*(/–-]+$/g, "")
    .replace(/ ([,.;:])/g, "$1");
  return tidy.includes("(") ? tidy : tidy.replaceAll(")", "").trim();
}
