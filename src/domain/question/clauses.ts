import type { Cue } from "./cues.ts";
import type { Reading } from "./reading.ts";
import { hardTerms, type Term } from "./term.ts";

/** Two things set against each other, and what is asked of them. */
export interface Comparison {
  readonly asked: "order" | "between" | "same";
  /** For "same": the day, the week or the month. */
  readonly unit?: SameUnit;
  /** Which side comes first by the question's own words: "hur många dagar efter A är B?" */
  readonly earlier?: "first" | "second";
  readonly first: readonly Term[];
  readonly second: readonly Term[];
  /** For a question answered by yes or no: what it says of the first. */
  readonly claim?: "before" | "after";
}

/** What two events may share. */
export type SameUnit = "day" | "week" | "month";

export const BEFORE = new Set(["fore", "innan", "before", "tidigare", "earlier"]);
export const AFTER = new Set(["efter", "after", "senare", "later"]);
const OR = new Set(["eller", "or", "vs", "kontra"]);
const AND = new Set(["och", "and", "till", "to", "samt"]);
const YES_OR_NO =
  /^(?:hej )?(ar|kommer|ligger|sker|hander|intraffar|infaller|ska|gar|is|does|do|will|comes|are|sammantrader|beslutar|har|blir|halls|skickas)\b/u;

/** Splits a comparing question in its two sides; undefined for any other. */
export function splitComparison(
  reading: Reading,
  terms: readonly Term[],
  cues: ReadonlySet<Cue>,
): Comparison | undefined {
  const unit = sameUnitOf(reading.plain);
  if (unit) {
    const sides = sidesAt(terms, wordIndex(reading, SAME_JOINS, 0, terms), -1);
    if (sides) return { asked: "same", unit, ...sides };
  }
  if (cues.has("between")) {
    const between = wordIndex(reading, new Set(["mellan", "between"]), 0);
    const and = wordIndex(reading, AND, between + 1, terms);
    const sides = sidesAt(terms, and, between);
    if (sides) return { asked: "between", ...sides };
  }
  if (/\b(hur (lang|manga|mycket|langt|lange)|how (long|many|much)) .*\b(fran|from)\b/u.test(reading.plain)) {
    const from = wordIndex(reading, new Set(["fran", "from"]), 0);
    const sides = sidesAt(terms, wordIndex(reading, new Set(["till", "to"]), from + 1, terms), from);
    if (sides) return { asked: "between", ...sides };
  }
  const beside = HOW_LONG_BESIDE.exec(reading.plain);
  if (beside) {
    const from = reading.starts.findIndex((start) => start >= beside.index + beside[0].lastIndexOf(" ") + 1);
    const sides = sidesAt(terms, wordIndex(reading, IS, from + 1, terms), from);
    const earlier = /(efter|after)$/u.test(beside[0]) ? "first" : "second";
    if (sides) return { asked: "between", earlier, ...sides };
  }
  return orderOf(reading, terms, cues);
}

/** "Hur många dagar efter utskicket är den strategiska dagen?" */
const HOW_LONG_BESIDE =
  /\b(?:hur (?:manga (?:dagar|veckor)|langt?|lange|lang tid)|how (?:many (?:days|weeks)|long)) (?:efter|fore|innan|after|before)\b/u;
const IS = new Set(["ar", "ligger", "kommer", "infaller", "sker", "halls", "is", "are", "comes", "var"]);

const SAME_JOINS = new Set(["och", "som", "and", "as", "samt", "with", "med"]);
const SAME = /\b(?:samma|same) (dag|datum|vecka|manad|day|date|week|month)\b/u;

/** Whether it is asked if two things are on the same day, or in the same week or month. */
export function sameUnitOf(plain: string): SameUnit | undefined {
  if (/\b(krockar|kolliderar|sammanfaller|clash\w*|coincides?)\b/u.test(plain)) return "day";
  const said = SAME.exec(plain)?.[1];
  if (said === undefined) return undefined;
  if (/^(vecka|week)$/u.test(said)) return "week";
  return /^(manad|month)$/u.test(said) ? "month" : "day";
}

function orderOf(reading: Reading, terms: readonly Term[], cues: ReadonlySet<Cue>): Comparison | undefined {
  const or = wordIndex(reading, OR, 0, terms);
  if (
    or >= 0 &&
    (cues.has("first") || /\b(forst|first|fore eller efter|before or after)\b/u.test(reading.plain))
  ) {
    const sides = sidesAt(terms, or, -1);
    if (sides) return { asked: "order", ...sides };
  }
  if (
    !YES_OR_NO.test(reading.plain) &&
    !/\b(fore eller efter|before or after|innan eller efter)\b/u.test(reading.plain)
  )
    return undefined;
  for (const [claim, words] of [
    ["before", BEFORE],
    ["after", AFTER],
  ] as const) {
    const sides = sidesAt(terms, wordIndex(reading, words, 0, terms), -1);
    if (!sides) continue;
    const open = /\b(fore|innan|before) (eller|or) (efter|after)\b/u.test(reading.plain);
    return { asked: "order", ...sides, ...(open ? {} : { claim }) };
  }
  return undefined;
}

/** Where one of the words stands with terms on both its sides (or anywhere, without terms given); -1 for nowhere. */
function wordIndex(
  reading: Reading,
  words: ReadonlySet<string>,
  from: number,
  terms?: readonly Term[],
): number {
  return reading.words.findIndex((word, at) => {
    if (at < from || !words.has(word.plain)) return false;
    if (!terms) return true;
    if (terms.some((term) => term.span.from <= at && at < term.span.to)) return false;
    return (
      hardTerms(terms).some((term) => term.span.to <= at && term.span.from >= from) &&
      hardTerms(terms).some((term) => term.span.from > at)
    );
  });
}

function sidesAt(
  terms: readonly Term[],
  at: number,
  after: number,
): { first: readonly Term[]; second: readonly Term[] } | undefined {
  if (at < 0) return undefined;
  const first = terms.filter((term) => term.span.to <= at && term.span.from > after);
  const second = terms.filter((term) => term.span.from > at);
  return hardTerms(first).length > 0 && hardTerms(second).length > 0 ? { first, second } : undefined;
}
