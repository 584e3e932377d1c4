import type { EventKind } from "../calendar/calendar-event.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { kindBit } from "./event-kinds.ts";
import { matchOf, search } from "./score.ts";
import { stemOf } from "./stem.ts";
import type { Reading } from "./reading.ts";
import type { Term } from "./terms.ts";
import { wordsOf } from "./words.ts";

/** The events that a question's terms lead to, best first, and whether that is sure enough to answer with. */
export interface Choice {
  /** Those that fit equally well. */
  readonly events: readonly number[];
  readonly sure: boolean;
  /** Near in words, for an offer when it is not sure. */
  readonly nearest: readonly number[];
  readonly unknownWords: readonly string[];
}

const NOTHING: Choice = { events: [], sure: false, nearest: [], unknownWords: [] };
const MARGIN = 0.25;
/** Events within this of the best one fit as well as it does. */
const AS_GOOD = 0.055;
const TITLE_BONUS = 0.18;
const FIRST_WORD_BONUS = 0.05;
const SOFT_BONUS = 0.06;
/** What happens only if need be is not what is asked for while something else is. */
const CONDITIONAL = 0.1;
const HOLDS_IT_BONUS = 0.13;
const SIDE_BY_SIDE_BONUS = 0.06;
const RUN_BONUS = 0.025;
/** Looking at words in a row costs more than counting them, and only matters among the best. */
const LOOKED_AT = 24;
const SURE = 0.6;
/** Every word is one of the calendar's own. */
const SURE_OF_KNOWN = 0.52;
const SURE_OF_TITLE = 0.44;
const SURE_OF_FEW = 0.3;

/** Chooses the events that the terms name. `allows` leaves events out (those of another period). */
export function choose(
  index: CalendarIndex,
  terms: readonly Term[],
  reading: Reading,
  allows?: (event: number) => boolean,
  /** The period leaves few events, so less of a likeness is enough. */
  few = false,
): Choice {
  const asked = terms.filter((term) => term.soft !== true);
  const unknown = asked.filter((term) => term.options.length === 0);
  const unknownWords = unknown.map((term) => term.written);
  const hits = search(index, terms, MARGIN, allows);
  if (hits.length === 0) return { ...NOTHING, unknownWords };
  const soft = terms.filter((term) => term.soft === true);
  const ranked = hits
    .map((hit) => ({ ...hit, title: titleShare(index, terms, hit.event), rank: 0 }))
    .map((hit) => ({
      ...hit,
      rank:
        hit.coverage +
        TITLE_BONUS * hit.title +
        firstWordBonus(index, asked, hit.event) +
        holdsItBonus(index, asked, reading, hit.event) +
        softBonus(index, soft, hit.event) -
        (index.events[hit.event]?.condition === undefined ? 0 : CONDITIONAL),
    }))
    .sort((a, b) => b.rank - a.rank || a.event - b.event);
  const looked = ranked
    .slice(0, LOOKED_AT)
    .map((hit) => ({ ...hit, rank: hit.rank + runBonus(index, reading, hit.event) }))
    .sort((a, b) => b.rank - a.rank || a.event - b.event);
  const [best] = looked;
  if (!best) return { ...NOTHING, unknownWords };
  const tied = ranked.length > LOOKED_AT ? ranked.filter((hit) => hit.rank >= best.rank - AS_GOOD) : [];
  const kept = looked.filter((hit) => hit.rank >= best.rank - AS_GOOD);
  const events = tied.length > kept.length ? tied : kept;
  return {
    events: events.map((hit) => hit.event),
    sure: isSure(asked, unknown, best, few),
    nearest: looked
      .filter((hit) => hit.coverage >= 0.3)
      .slice(0, 3)
      .map((hit) => hit.event),
    unknownWords,
  };
}

function isSure(
  asked: readonly Term[],
  unknown: readonly Term[],
  best: { readonly coverage: number; readonly title: number },
  few: boolean,
): boolean {
  if (unknown.some((term) => term.foreign === true)) return false;
  // Only who and what sort is known, and not the thing itself: "vad tjänar ekonomidirektören".
  const known = asked.filter((term) => term.options.length > 0);
  if (unknown.length > 0 && !known.some((term) => term.sort === "topic")) return false;
  if (best.coverage >= (unknown.length === 0 ? SURE_OF_KNOWN : SURE)) return true;
  if (few && unknown.length === 0) return best.coverage >= SURE_OF_FEW;
  return (
    unknown.length <= 1 &&
    best.title >= 0.75 &&
    best.coverage >= SURE_OF_TITLE &&
    known.length > unknown.length
  );
}

/** How much of an event's title the question says: the whole of a short title is more than a word of a long one. */
function titleShare(index: CalendarIndex, terms: readonly Term[], event: number): number {
  const title = index.facts[event]?.title ?? [];
  if (title.length === 0) return 0;
  const said = title.filter((stem) =>
    terms.some((term) => term.options.some((option) => option.by === "stems" && option.stems.includes(stem))),
  );
  return said.length / title.length;
}

/** Verbs help to choose: by the kind of event they tell, and by standing there themselves. */
function softBonus(index: CalendarIndex, soft: readonly Term[], event: number): number {
  let sum = 0;
  for (const term of soft) {
    const words = term.options.filter((option) => option.by === "stems");
    const kinds = term.options.filter((option) => option.by !== "stems");
    sum +=
      matchOf(index, { ...term, options: words }, event) + matchOf(index, { ...term, options: kinds }, event);
  }
  return sum * SOFT_BONUS;
}

function says(term: Term, stem: number | undefined): boolean {
  return (
    stem !== undefined && term.options.some((option) => option.by === "stems" && option.stems.includes(stem))
  );
}

/** A title that begins with what is asked for is about it: "Remissrunda …" and not "Förslag … från remissrundan". */
function firstWordBonus(index: CalendarIndex, asked: readonly Term[], event: number): number {
  const [first] = index.facts[event]?.title ?? [];
  return asked.some((term) => term.sort === "topic" && says(term, first)) ? FIRST_WORD_BONUS : 0;
}

const HELD_BY = new Set(["pa", "i", "hos", "at", "in", "till", "med", "with"]);

/** "… på FFU": the meeting that bears the body's name. */
function holdsItBonus(index: CalendarIndex, asked: readonly Term[], reading: Reading, event: number): number {
  const title = index.facts[event]?.title ?? [];
  const held = asked.some(
    (term) =>
      term.sort === "role" &&
      HELD_BY.has(reading.words[term.span.from - 1]?.plain ?? "") &&
      title.some((stem) => says(term, stem)),
  );
  return held ? HOLDS_IT_BONUS : 0;
}

/** Words that stand in the same order in question and event: "lämna in förslag". */
function runBonus(index: CalendarIndex, reading: Reading, event: number): number {
  const found = index.events[event];
  if (!found) return 0;
  const asked = reading.words.map((word) => stemOf(word.plain));
  const best = Math.max(
    longestRun(asked, stemsOf(found.title)),
    longestRun(asked, stemsOf((found.purpose ?? "").slice(0, 600))),
    longestRun(asked, stemsOf((found.comment ?? "").slice(0, 300))),
  );
  const run = best < 3 ? 0 : Math.min(best, 5) * RUN_BONUS;
  return run + sideBySide(asked, stemsOf(found.title)) * SIDE_BY_SIDE_BONUS;
}

/** How many neighbours of the question are neighbours in a title, in any order: "klg-dagen" and "dag KLG". */
function sideBySide(asked: readonly string[], title: readonly string[]): number {
  let pairs = 0;
  asked.slice(1).forEach((second, at) => {
    const first = asked[at] ?? "";
    if (first.length < 2 || second.length < 2 || first === second) return;
    if (
      title.some(
        (stem, place) =>
          (stem === first && title[place + 1] === second) || (stem === second && title[place + 1] === first),
      )
    )
      pairs++;
  });
  return Math.min(pairs, 3);
}

function stemsOf(text: string): readonly string[] {
  return text === "" ? [] : wordsOf(text).map((word) => stemOf(word.plain));
}

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before: number[] = [];
  for (const stem of a) {
    const row: number[] = [];
    b.forEach((other, at) => {
      const run = other === stem ? (before[at - 1] ?? 0) + 1 : 0;
      row.push(run);
      if (run > longest) longest = run;
    });
    before = row;
  }
  return longest;
}

/** What a term must at least be worth in an event for the event to belong in a list. */
const IN_LIST = { role: 0.5, topic: 0.4, kind: 0.5, verb: 0.5 };

/** How an event is told to be of a sort: its title names it; its words or its place among people's days suggest it. */
export type SortTest = "named" | "guessed" | "attended";

/** Every event that has all that the terms ask for; in document order. */
export function allWith(
  index: CalendarIndex,
  terms: readonly Term[],
  allows: (event: number) => boolean = () => true,
  sortTest: SortTest = "named",
): number[] {
  const asked = terms.filter((term) => term.soft !== true);
  const found: number[] = [];
  for (const event of candidatesOf(index, asked))
    if (allows(event) && asked.every((term) => belongs(index, term, event, sortTest))) found.push(event);
  return found;
}

/** True for an event that has all that the terms ask for. */
export function hasAll(index: CalendarIndex, terms: readonly Term[], event: number): boolean {
  return terms.every((term) => term.soft === true || belongs(index, term, event, "guessed"));
}

/** What nobody goes to. */
const NOT_ATTENDED = kindBit("stoppdatum") | kindBit("mailing") | kindBit("period") | kindBit("report");

function belongs(index: CalendarIndex, term: Term, event: number, sortTest: SortTest): boolean {
  if (term.kind) return isOfSort(index, term, term.kind, event, sortTest);
  return matchOf(index, term, event) >= IN_LIST[term.sort];
}

function isOfSort(
  index: CalendarIndex,
  term: Term,
  kind: EventKind,
  event: number,
  sortTest: SortTest,
): boolean {
  const facts = index.facts[event];
  if (!facts) return false;
  if (kind === "decision") return facts.decides > 0;
  const bit = kindBit(kind);
  if (sortTest === "attended") return (facts.titleKinds & bit) !== 0 || (facts.kind & NOT_ATTENDED) === 0;
  // Where the titles themselves name the sort ("Utskick …"), only those are of that sort.
  if (sortTest === "named" && (index.namedKinds & bit) !== 0) return (facts.titleKinds & bit) !== 0;
  return facts.kind === bit || matchOf(index, { ...term, sort: "topic" }, event) >= IN_LIST.topic;
}

/** The events that the rarest of the terms leads to, or all. */
function candidatesOf(index: CalendarIndex, terms: readonly Term[]): Iterable<number> {
  let fewest: number[] | undefined;
  for (const term of terms) {
    if (term.options.length === 0) return [];
    if (term.kind || term.options.some((option) => option.by !== "stems")) continue;
    const events = new Set<number>();
    for (const option of term.options)
      if (option.by === "stems" && option.stems[0] !== undefined)
        for (const event of index.postingsOf(option.stems[0]).events) events.add(event);
    if (!fewest || events.size < fewest.length) fewest = [...events];
  }
  return fewest ? fewest.sort((a, b) => a - b) : index.events.keys();
}
