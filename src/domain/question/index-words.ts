import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { isCommonWord } from "./common-words.ts";
import { COMMON_PARTS, headOf, splitCompound } from "./compounds.ts";
import { decidesHow, kindBit, kindsInTitle } from "./event-kinds.ts";
import { eventWords, HEAD, PARTIAL, type EventWord } from "./event-words.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** The events that a stem occurs in, by number, and in which fields of each (`FIELD`, shifted by HEAD and PARTIAL inside compounds). */
export interface Postings {
  readonly events: Int32Array;
  readonly fields: Int32Array;
}

/** What is known of an event without reading it again. */
export interface EventFacts {
  /** Sorts of event that the title itself names, as bits. */
  readonly titleKinds: number;
  readonly kind: number;
  /** How surely something is decided there (0–1). */
  readonly decides: number;
  /** The title's own words as stem numbers, in order. */
  readonly title: readonly number[];
}

export interface IndexedWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly postings: readonly Postings[];
  readonly facts: readonly EventFacts[];
  /** Initials of the calendar's own compounds, with the stems they may stand for: "klk", kommunledningskontoret. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
  /** Stems that stand among those who take part, decide or are responsible. */
  readonly actors: ReadonlySet<number>;
  readonly isPart: (stem: string) => boolean;
  readonly stem: (word: string) => string;
}

const MEMO_LIMIT = 20_000;

/** Numbers every stem of the events and lists where it occurs, whole and as a part of compounds. */
export function indexWords(events: readonly CalendarEvent[]): IndexedWords {
  const stem = memo(stemOf);
  const wordLists = events.map(eventWords);
  const isPart = knownParts(wordLists, stem);
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const readWord = memo((plain: string) => ({
    whole: numberOf(stem(plain)),
    parts: partsOf(plain, isPart, stem).map(numberOf),
  }));
  const lists: { events: number[]; fields: number[] }[] = [];
  const actors = new Set<number>();
  wordLists.forEach((words, event) => {
    for (const [number, bits] of fieldsByStem(words, readWord)) {
      lists[number] ??= { events: [], fields: [] };
      lists[number].events.push(event);
      lists[number].fields.push(bits);
    }
    for (const { plain, actor } of words)
      if (actor && !isCommonWord(plain)) actors.add(readWord(plain).whole);
  });
  const postings = Array.from({ length: numbers.size }, (_, number) => toPostings(lists[number]));
  const facts = events.map((event) => factsOf(event, (plain) => readWord(plain).whole));
  return {
    numbers,
    postings,
    facts,
    actors,
    isPart,
    stem,
    initials: initialsOf(wordLists, isPart, stem, numbers),
  };
}

function partsOf(
  plain: string,
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
): readonly string[] {
  const parts = splitCompound(plain, isPart, stem);
  if (parts) return parts;
  const head = headOf(plain, stem);
  return head === undefined ? [] : [head];
}

function fieldsByStem(
  words: readonly EventWord[],
  readWord: (plain: string) => { readonly whole: number; readonly parts: readonly number[] },
): ReadonlyMap<number, number> {
  const fields = new Map<number, number>();
  for (const { plain, field } of words) {
    const { whole, parts } = readWord(plain);
    fields.set(whole, (fields.get(whole) ?? 0) | field);
    parts.forEach((part, at) => {
      const place = at === parts.length - 1 ? HEAD : PARTIAL;
      fields.set(part, (fields.get(part) ?? 0) | (field << place));
    });
  }
  return fields;
}

function toPostings(list: { events: number[]; fields: number[] } | undefined): Postings {
  return { events: Int32Array.from(list?.events ?? []), fields: Int32Array.from(list?.fields ?? []) };
}

function initialsOf(
  wordLists: readonly (readonly EventWord[])[],
  isPart: (stem: string) => boolean,
  stem: (word: string) => string,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const initials = new Map<string, number[]>();
  for (const plain of new Set(wordLists.flatMap((words) => words.map((word) => word.plain)))) {
    const parts = plain.length >= 10 ? splitCompound(plain, isPart, stem) : undefined;
    const number = numbers.get(stem(plain));
    if (!parts || number === undefined) continue;
    const short = parts.map((part) => part.charAt(0)).join("");
    const known = initials.get(short) ?? [];
    if (!known.includes(number)) initials.set(short, [...known, number]);
  }
  return initials;
}

function knownParts(
  wordLists: readonly (readonly EventWord[])[],
  stem: (word: string) => string,
): (part: string) => boolean {
  const parts = new Set(COMMON_PARTS.map(stem));
  for (const words of wordLists)
    for (const { plain } of words) if (plain.length >= 4 && !isCommonWord(plain)) parts.add(stem(plain));
  return (part) => parts.has(part);
}

function factsOf(event: CalendarEvent, numberOf: (plain: string) => number): EventFacts {
  const title = wordsOf(event.title)
    .filter((word) => !isCommonWord(word.plain) && !/^\d+$/u.test(word.plain))
    .map((word) => numberOf(word.plain));
  return {
    titleKinds: kindsInTitle(event.title),
    kind: kindBit(event.kind),
    decides: decidesHow(event),
    title,
  };
}

/** Stemming and splitting are the slow part, and the same words come again and again. */
function memo<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MEMO_LIMIT) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}
