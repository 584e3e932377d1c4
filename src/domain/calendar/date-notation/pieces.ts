import { clockAt } from "./clock-rule.ts";
import { weekdayAt } from "./item-rule.ts";
import { phraseAt } from "./phrase-rule.ts";
import { recurrenceEnd } from "./recurrence-rule.ts";
import type { Weekday } from "../../time/weekday.ts";
import type { WrittenTime } from "./clock-rule.ts";
import type { Phrase } from "./phrase-rule.ts";
import type { Source } from "./unit.ts";
import type { TermKind } from "./vocabulary.ts";

/** Where in the text a piece stands. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** What a text holds of dates and times, in order; all between is other words. */
export type Piece =
  | (Place & { readonly kind: "date"; readonly phrase: Phrase })
  | (Place & { readonly kind: "time"; readonly time: WrittenTime })
  | (Place & { readonly kind: "weekday"; readonly weekday: Weekday })
  | (Place & { readonly kind: "recurrence"; readonly wording: string });

type PieceBody =
  | { readonly kind: "date"; readonly phrase: Phrase; readonly next: number }
  | { readonly kind: "time"; readonly time: WrittenTime; readonly next: number }
  | { readonly kind: "weekday"; readonly weekday: Weekday; readonly next: number }
  | { readonly kind: "recurrence"; readonly wording: string; readonly next: number };

const NEVER_FIRST: ReadonlySet<TermKind> = new Set<TermKind>([
  "mark",
  "dot",
  "comma",
  "dash",
  "slash",
  "colon",
  "open",
  "close",
  "quote",
  "query",
  "and",
  "dayWord",
  "monthWord",
  "finish",
  "am",
  "pm",
  "onwards",
]);

/** Finds the pieces of a text from left to right; each begins where the one before ended, or later. */
export function piecesOf(source: Source): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < source.terms.length) {
    const first = source.terms[at];
    if (first === undefined) break;
    const isIdle = first.kind === "word" ? at > 0 : NEVER_FIRST.has(first.kind);
    const piece = isIdle ? undefined : pieceAt(source, at, pieces.length > 0);
    if (piece === undefined) {
      at++;
      continue;
    }
    const { next, ...body } = piece;
    pieces.push({ ...body, start: first.start, end: source.terms[next - 1]?.end ?? first.end });
    at = next;
  }
  return pieces;
}

function pieceAt(source: Source, at: number, besideOthers: boolean): PieceBody | undefined {
  const { terms, cell, text } = source;
  const repeated = cell ? recurrenceEnd(terms, terms[at]?.kind === "filler" ? at + 1 : at) : undefined;
  if (repeated !== undefined) {
    const wording = text.slice(terms[at]?.start, terms[repeated - 1]?.end);
    return { kind: "recurrence", wording, next: repeated };
  }
  const time = clockAt(terms, at, false);
  // "senast kl. 10 den 12 januari" is one date; its time is in the phrase.
  if (time !== undefined && terms[at]?.kind === "clock" && !dateFollows(source, time.next)) {
    return { kind: "time", time: time.value, next: time.next };
  }
  const phrase = phraseAt(source, at);
  if (phrase !== undefined) return { kind: "date", phrase: phrase.value, next: phrase.next };
  const looseTime = time ?? (besideOthers && cell ? clockAt(terms, at, true) : undefined);
  if (looseTime !== undefined) return { kind: "time", time: looseTime.value, next: looseTime.next };
  const weekday = weekdayAt(terms, at);
  return weekday === undefined ? undefined : { kind: "weekday", weekday, next: at + 1 };
}

function dateFollows(source: Source, at: number): boolean {
  return phraseAt(source, at) !== undefined;
}
