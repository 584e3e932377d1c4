import type { EventKind } from "../calendar/calendar-event.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { kindBit } from "./event-kinds.ts";
import { fieldTexts } from "./event-words.ts";
import { matchOf } from "./score.ts";
import { stemOf } from "./stem.ts";
import type { Term } from "./term.ts";
import { wordsOf } from "./words.ts";

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
const NOT_ATTENDED = kindBit("stoppdatum") | kindBit("mailing") | kindBit("report");
const PERIOD = kindBit("period");

function belongs(index: CalendarIndex, term: Term, event: number, sortTest: SortTest): boolean {
  if (term.kind) return isOfSort(index, term, term.kind, event, sortTest);
  if (
    term.sort === "role" &&
    term.options.every((option) => option.by === "stems" && option.stems.length > 1)
  )
    return matchOf(index, term, event) >= IN_LIST.role && isNamedWhole(index, term, event);
  return matchOf(index, term, event) >= IN_LIST[term.sort];
}

/** "Område ekonomi" must stand there as it is, not "område" here and "ekonomi" there. */
function isNamedWhole(index: CalendarIndex, term: Term, event: number): boolean {
  const found = index.events[event];
  if (!found) return false;
  const texts = fieldTexts(found).map(([, text]) =>
    wordsOf(text).map((word) => index.lexicon.numberOf(stemOf(word.plain))),
  );
  return term.options.some((option) => {
    if (option.by !== "stems") return false;
    const [first, ...others] = option.stems;
    return texts.some((stems) =>
      stems.some(
        (stem, at) => stem === first && others.every((other, place) => stems[at + 1 + place] === other),
      ),
    );
  });
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
  if (sortTest === "attended") {
    const oneDay = index.events[event]?.date.precision === "day";
    return (
      (facts.titleKinds & bit) !== 0 || (facts.kind & (oneDay ? NOT_ATTENDED : NOT_ATTENDED | PERIOD)) === 0
    );
  }
  // Where the titles themselves name the sort ("Utskick …"), only those are of that sort.
  if (sortTest === "named" && (index.namedKinds & bit) !== 0) return (facts.titleKinds & bit) !== 0;
  return facts.kind === bit || matchOf(index, { ...term, sort: "topic" }, event) >= IN_LIST.topic;
}

/** The events that the rarest of the terms leads to, or all. */
function candidatesOf(index: CalendarIndex, terms: readonly Term[]): Iterable<number> {
  let fewest: number[] | undefined;
  for (const term of terms) {
    if (term.options.length === 0 && !term.kind) return [];
    if (term.kind || term.options.some((option) => option.by !== "stems")) continue;
    const events = new Set<number>();
    for (const option of term.options)
      if (option.by === "stems" && option.stems[0] !== undefined)
        for (const event of index.postingsOf(option.stems[0]).events) events.add(event);
    if (!fewest || events.size < fewest.length) fewest = [...events];
  }
  return fewest ? fewest.sort((a, b) => a - b) : index.events.keys();
}
