import type { CalendarIndex } from "./calendar-index.ts";
import { kindBit } from "./event-kinds.ts";
import { FIELD, FIELD_BITS, HEAD, PARTIAL } from "./event-words.ts";
import type { Option, Term } from "./term.ts";

/** How well an event has what the terms ask for: `coverage` is the weighted share of them (0–1). */
export interface Hit {
  readonly event: number;
  readonly coverage: number;
}

/** The head of a compound is nearly the word itself (a rambudget is a budget), another part of it says less. */
const AS_HEAD = 0.9;
const IN_COMPOUND = 0.72;
const IN_ROLE_NAME = 0.45;
/** The kind that was guessed from an event's words, where its title does not name it. */
const GUESSED_KIND = 0.8;

/** What a field's word is worth: a role counts where people take part, other words where the matter is told. */
const TOPIC_WORTH = [
  [FIELD.title, 1],
  [FIELD.purpose, 0.8],
  [FIELD.actor, 0.72],
  [FIELD.comment, 0.7],
  [FIELD.other, 0.62],
  [FIELD.section, 0.4],
] as const;
const ROLE_WORTH = [
  [FIELD.title, 1],
  [FIELD.actor, 0.9],
  [FIELD.comment, 0.62],
  [FIELD.purpose, 0.45],
  [FIELD.other, 0.35],
  [FIELD.section, 0.3],
] as const;

function worthTable(worth: readonly (readonly [number, number])[]): Float32Array {
  const table = new Float32Array(FIELD_BITS + 1);
  for (let bits = 0; bits < table.length; bits++)
    table[bits] = worth.find(([field]) => (bits & field) !== 0)?.[1] ?? 0;
  return table;
}

const TOPIC = worthTable(TOPIC_WORTH);
const ROLE = worthTable(ROLE_WORTH);

function worthOf(table: Float32Array, bits: number): number {
  // A nämndsordförande is not the nämnd.
  const inCompound = table === ROLE ? IN_ROLE_NAME : IN_COMPOUND;
  return Math.max(
    table[bits & FIELD_BITS] ?? 0,
    (table[(bits >> HEAD) & FIELD_BITS] ?? 0) * AS_HEAD,
    (table[(bits >> PARTIAL) & FIELD_BITS] ?? 0) * inCompound,
  );
}

/** Scratch for one index, kept so that a question allocates nothing of the calendar's size. */
interface Scratch {
  readonly sum: Float32Array;
  readonly best: Float32Array;
  readonly touched: number[];
  readonly seen: number[];
}
const scratches = new WeakMap<CalendarIndex, Scratch>();

function scratchOf(index: CalendarIndex): Scratch {
  let scratch = scratches.get(index);
  if (!scratch) {
    const size = index.events.length;
    scratch = { sum: new Float32Array(size), best: new Float32Array(size), touched: [], seen: [] };
    scratches.set(index, scratch);
  }
  return scratch;
}

/** No more hits than this are looked at closer. */
const HIT_LIMIT = 400;

/**
 * The events that have most of what the terms ask for, best first, within `margin` of the best one. Soft terms do not
 * count. `allows` leaves events out beforehand.
 */
export function search(
  index: CalendarIndex,
  terms: readonly Term[],
  margin: number,
  allows: (event: number) => boolean = () => true,
): Hit[] {
  const asked = terms.filter((term) => term.soft !== true);
  const weight = asked.reduce((sum, term) => sum + term.weight, 0);
  if (weight === 0) return [];
  const scratch = scratchOf(index);
  for (const term of asked) addTerm(index, term, scratch);
  let best = 0;
  for (const event of scratch.touched) {
    const coverage = (scratch.sum[event] ?? 0) / weight;
    if (coverage > best && allows(event)) best = coverage;
  }
  const hits: Hit[] = [];
  for (const event of scratch.touched) {
    const coverage = (scratch.sum[event] ?? 0) / weight;
    if (coverage >= best - margin && coverage > 0 && hits.length < HIT_LIMIT && allows(event))
      hits.push({ event, coverage });
    scratch.sum[event] = 0;
  }
  scratch.touched.length = 0;
  return hits.sort((a, b) => b.coverage - a.coverage || a.event - b.event);
}

/** How well one event has what one term asks for (0–1). */
export function matchOf(index: CalendarIndex, term: Term, event: number): number {
  let best = 0;
  for (const option of term.options) best = Math.max(best, optionWorth(index, option, term, event));
  return best;
}

function optionWorth(index: CalendarIndex, option: Option, term: Term, event: number): number {
  const facts = index.facts[event];
  if (!facts) return 0;
  switch (option.by) {
    case "decides":
      return facts.decides * option.quality;
    case "kind":
      return kindWorth(facts.titleKinds, facts.kind, kindBit(option.kind)) * option.quality;
    case "stems": {
      const table = term.sort === "role" ? ROLE : TOPIC;
      let worst = 1;
      for (const stem of option.stems) worst = Math.min(worst, worthOf(table, fieldsOf(index, stem, event)));
      return worst * option.quality;
    }
  }
}

function kindWorth(titleKinds: number, kind: number, wanted: number): number {
  if ((titleKinds & wanted) !== 0) return 1;
  return kind === wanted ? GUESSED_KIND : 0;
}

/** The fields of an event that a stem stands in, as bits. */
export function fieldsOf(index: CalendarIndex, stem: number, event: number): number {
  const { events, fields } = index.postingsOf(stem);
  let low = 0;
  let high = events.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = events[middle] ?? 0;
    if (found === event) return fields[middle] ?? 0;
    if (found < event) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

function addTerm(index: CalendarIndex, term: Term, scratch: Scratch): void {
  const { sum, best, touched, seen } = scratch;
  const offer = (event: number, worth: number): void => {
    if (worth <= 0) return;
    const before = best[event] ?? 0;
    if (before === 0) seen.push(event);
    if (worth > before) best[event] = worth;
  };
  for (const option of term.options) addOption(index, option, term, offer);
  for (const event of seen) {
    if (sum[event] === 0) touched.push(event);
    sum[event] = (sum[event] ?? 0) + (best[event] ?? 0) * term.weight;
    best[event] = 0;
  }
  seen.length = 0;
}

function addOption(
  index: CalendarIndex,
  option: Option,
  term: Term,
  offer: (event: number, worth: number) => void,
): void {
  if (option.by !== "stems") {
    for (let event = 0; event < index.events.length; event++)
      offer(event, optionWorth(index, option, term, event));
    return;
  }
  const lists = option.stems.map((stem) => index.postingsOf(stem));
  const shortest = lists.reduce((a, b) => (b.events.length < a.events.length ? b : a));
  const table = term.sort === "role" ? ROLE : TOPIC;
  const { events, fields } = shortest;
  for (let at = 0; at < events.length; at++) {
    const event = events[at] ?? 0;
    const worth =
      lists.length === 1
        ? worthOf(table, fields[at] ?? 0) * option.quality
        : optionWorth(index, option, term, event);
    offer(event, worth);
  }
}
