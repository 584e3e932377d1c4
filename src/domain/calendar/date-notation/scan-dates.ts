import { readingOf } from "./phrase-reading.ts";
import { piecesOf } from "./pieces.ts";
import { termsOf } from "./terms.ts";
import type { DateMatch } from "./reading.ts";
import type { Phrase } from "./phrase-rule.ts";

export interface ScanOptions {
  /** How many characters are read; the rest of the text is ignored. 2 000 unless told. */
  readonly maxLength?: number;
}

const MAX_LENGTH = 2000;
/** Of ordinary text; only of mere digits and marks is less read than `maxLength`. */
const CHARACTERS_A_TOKEN = 3;

/**
 * Every date expression in a free text, in order and without overlap: "mellan 1 maj och 15 juni", "v. 6–8", "March 17th".
 * Relative ones ("i morgon", "nästa vecka") are not its business, and a day that does not exist ("31 april") is no match.
 */
export function scanDates(text: string, options: ScanOptions = {}): readonly DateMatch[] {
  const maxLength = options.maxLength ?? MAX_LENGTH;
  const read = text.slice(0, maxLength);
  const terms = termsOf(read, Math.ceil(maxLength / CHARACTERS_A_TOKEN));
  const source = { text: read, terms, cell: false, monthNumberIsYear: false };
  const matches: DateMatch[] = [];
  for (const piece of piecesOf(source)) {
    if (piece.kind !== "date") continue;
    const reading = readingOf(piece.phrase.links, piece.phrase.everyYear === true);
    if (reading === undefined) continue;
    matches.push({
      ...reading,
      index: piece.start,
      length: piece.end - piece.start,
      text: read.slice(piece.start, piece.end),
      ...(isDoubtful(piece.phrase) && { doubtful: true }),
    });
  }
  return matches;
}

/** What only looks like a date is one when a word before it, a weekday or a second date says so. */
function isDoubtful({ links, introduced }: Phrase): boolean {
  const unit = links[0]?.unit;
  if (links.length !== 1 || unit?.doubtful !== true) return false;
  if (unit.precision === "season") return true;
  return !introduced && unit.weekday === undefined;
}
