import type { Intent } from "./answer.ts";
import type { Cue } from "./cues.ts";
import type { Reading } from "./reading.ts";
import type { Term } from "./term.ts";

/** Two things set against each other, and what is asked of them. */
export interface Comparison {
  readonly asked: "order" | "between" | "same";
  /** For "same": the day, the week or the month. */
  readonly unit?: SameUnit;
  readonly first: readonly Term[];
  readonly second: readonly Term[];
  /** For a question answered by yes or no: what it says of the first. */
  readonly claim?: "before" | "after";
}

/** What two events may share. */
export type SameUnit = "day" | "week" | "month";

/** An event that time is counted from: "efter budgetdagen", "innan remissrundan". */
export interface Anchor {
  readonly side: "after" | "before";
  readonly terms: readonly Term[];
  /** The terms that say what is wanted there. */
  readonly rest: readonly Term[];
}

const BEFORE = new Set(["fore", "innan", "before", "tidigare", "earlier"]);
const AFTER = new Set(["efter", "after", "senare", "later"]);
const OR = new Set(["eller", "or", "vs", "kontra"]);
const AND = new Set(["och", "and", "till", "to", "samt"]);
const YES_OR_NO =
  /^(?:hej )?(ar|kommer|ligger|sker|hander|intraffar|infaller|ska|hinner|hinns|gar|is|does|do|will|comes|are|sammantrader|beslutar|har|blir|halls|skickas)\b/u;

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
  return orderOf(reading, terms, cues);
}

const SAME_JOINS = new Set(["och", "som", "and", "as", "samt", "with", "med"]);
const SAME = /\b(?:samma|same) (dag|datum|vecka|manad|day|date|week|month)\b/u;

/** Whether it is asked if two things are on the same day, or in the same week or month. */
export function sameUnitOf(plain: string): SameUnit | undefined {
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
      hard(terms).some((term) => term.span.to <= at && term.span.from >= from) &&
      hard(terms).some((term) => term.span.from > at)
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
  return hard(first).length > 0 && hard(second).length > 0 ? { first, second } : undefined;
}

function hard(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term) => term.soft !== true);
}

/** What is told to be over: "nu är KS klart", "när KF tagit mål och budget". */
const DONE =
  /(?:^(?:hej )?nu (?:ar|har|nar)|^(?:vi|de|ks|kf|kso)? ?(?:ar klara|har haft)|(?<=\w )(?:nar|efter att|sedan|sen|once|when|now that|after)) (?:[a-z0-9]+ ){0,6}(?:klar\w*|fardig\w*|tagit|beslutat|beslutats|gjort|gjord|skickat|skickats|varit|over|haft|avslutad\w*|lamnat|antagit|done|finished|decided|over)(?: (?!vad|what)[a-z0-9]+){0,4}/u;

/** "Vad händer efter budgetdagen?": only where something else than that event is asked for. */
export function splitAnchor(reading: Reading, terms: readonly Term[], intent: Intent): Anchor | undefined {
  if (intent !== "what-next" && intent !== "list-period" && intent !== "list-role" && intent !== "count")
    return undefined;
  const done = DONE.exec(reading.plain);
  if (done) {
    const from = reading.starts.findIndex((start) => start >= done.index);
    const to = from + done[0].trim().split(" ").length;
    const anchored = terms.filter((term) => term.span.from >= from && term.span.to <= to);
    if (hard(anchored).length > 0)
      return { side: "after", terms: anchored, rest: terms.filter((term) => !anchored.includes(term)) };
  }
  for (const [side, words] of [
    ["after", AFTER],
    ["before", BEFORE],
  ] as const) {
    const at = reading.words.findIndex((word) => words.has(word.plain));
    if (at < 0) continue;
    const anchored = terms.filter((term) => term.span.from > at);
    if (hard(anchored).length === 0) continue;
    return { side, terms: anchored, rest: terms.filter((term) => term.span.to <= at) };
  }
  return undefined;
}
