import { chainAt } from "./chain-rule.ts";
import { clockAt } from "./clock-rule.ts";
import { weekdayAt } from "./item-rule.ts";
import { isDayWithin } from "./day-or-time.ts";
import type { Link, Said } from "./chain-rule.ts";
import type { WrittenTime } from "./clock-rule.ts";
import type { Found, Source, Unit } from "./unit.ts";
import type { Term } from "./terms.ts";
import type { TermKind } from "./vocabulary.ts";

/** A date with all that is said about it in the words right before and behind it. */
export interface Phrase {
  readonly links: readonly Link[];
  readonly everyYear?: true;
  /** Words before it say that it is a date. */
  readonly introduced: boolean;
}

interface Lead {
  next: number;
  limit?: "latest" | "earliest";
  exclusive?: true;
  approximate?: true;
  everyYear?: true;
  time?: WrittenTime;
  from: boolean;
  between: boolean;
  the: boolean;
  introduced: boolean;
}

const MAX_LEAD = 10;

/** "senast kl. 10 den 12 januari", "mellan 1 maj och 15 juni", "i maj varje år", "från 2026", "preliminärt 21 januari kl. 9–12". */
export function phraseAt(source: Source, at: number): Found<Phrase> | undefined {
  const lead = leadAt(source, at);
  const chain = chainAt(source, lead.next, lead);
  if (chain === undefined) return undefined;
  const last = chain.value.at(-1)?.unit;
  const tail = tailAt(source, chain.next, lead.time, last);
  const said = saidOf(
    lead,
    tail,
    chain.value.every((link) => link.how === "and"),
  );
  return {
    value: {
      links: chain.value.map((link) => ({ ...link, said })),
      introduced: lead.introduced,
      ...((lead.everyYear ?? tail.everyYear) && { everyYear: true }),
    },
    next: tail.next,
  };
}

/** "från 15 mars" goes on; "från 15 mars till 2 april" does not. */
function saidOf(lead: Lead, tail: Tail, isSingle: boolean): Said {
  const openEnd = (lead.from && isSingle) || tail.openEnd === true;
  const limit = openEnd ? "earliest" : lead.from ? undefined : (lead.limit ?? tail.limit);
  return {
    ...(limit !== undefined && { limit }),
    ...(lead.exclusive && { exclusive: true }),
    ...((lead.approximate ?? tail.approximate) && { approximate: true }),
    ...(openEnd && { openEnd: true }),
    ...(tail.time !== undefined && { time: tail.time }),
  };
}

function leadAt(source: Source, at: number): Lead {
  const lead: Lead = { next: at, from: false, between: false, the: false, introduced: false };
  while (lead.next < at + MAX_LEAD) {
    const term = source.terms[lead.next];
    if (term === undefined) break;
    if (term.kind === "clock") {
      const time = clockAt(source.terms, lead.next, false);
      if (time === undefined) break;
      lead.time = time.value;
      lead.next = time.next;
      continue;
    }
    const isPause = term.kind === "comma" || term.kind === "colon";
    if (weekdayAt(source.terms, lead.next) !== undefined) break;
    if (!(isPause && lead.introduced) && !takeLead(lead, term.kind)) break;
    if (isPlainTo(source.terms, lead.next)) delete lead.limit;
    if (term.text === "den" || term.text === "the") lead.the = true;
    lead.introduced = true;
    lead.next++;
  }
  return lead;
}

/** "flyttat till 12 mars" is that day; "till 12 mars" and "t.o.m. 12 mars" end there. */
function isPlainTo(terms: readonly Term[], at: number): boolean {
  const term = terms[at];
  if (term?.kind !== "until" || terms[at - 1]?.kind !== "word") return false;
  const isOneWord = term.end - term.start === term.text.length;
  return isOneWord && (term.text === "till" || term.text === "to");
}

/** Notes what a word before a date says of it; false when it is no such word. */
function takeLead(lead: Lead, kind: TermKind): boolean {
  switch (kind) {
    case "latest":
    case "until":
      lead.limit = "latest";
      return true;
    case "before":
      lead.limit = "latest";
      lead.exclusive = true;
      return true;
    case "earliest":
      lead.limit = "earliest";
      return true;
    case "after":
      lead.limit = "earliest";
      lead.exclusive = true;
      return true;
    case "from":
      lead.from = true;
      return true;
    case "between":
      lead.between = true;
      return true;
    case "approximate":
      lead.approximate = true;
      return true;
    case "everyYear":
      lead.everyYear = true;
      return true;
    default:
      return kind === "filler";
  }
}

interface Tail {
  next: number;
  limit?: "latest" | "earliest";
  approximate?: true;
  openEnd?: true;
  everyYear?: true;
  time?: WrittenTime;
}

function tailAt(source: Source, at: number, time: WrittenTime | undefined, last: Unit | undefined): Tail {
  const tail: Tail = { next: at, ...(time !== undefined && { time }) };
  if (last !== undefined && isDayWithin(source, at, last)) return tail;
  for (let taken = 0; taken < 4; taken++) {
    const next = tailEnd(source, tail);
    if (next === undefined) break;
    tail.next = next;
  }
  return tail;
}

function tailEnd(source: Source, tail: Tail): number | undefined {
  const { terms } = source;
  const first = terms[tail.next]?.kind;
  const opens = first === "open" || first === "comma" ? 1 : 0;
  const at = tail.next + opens;
  switch (terms[at]?.kind) {
    case "everyYear":
      tail.everyYear = true;
      return at + 1;
    case "onwards":
      tail.openEnd = true;
      return at + 1;
    case "approximate":
      if (!endsPart(terms[at + 1]?.kind)) return undefined;
      tail.approximate = true;
      return terms[at + 1]?.kind === "close" ? at + 2 : at + 1;
    case "query":
      if (!source.cell) return undefined;
      tail.approximate = true;
      return at + 1;
    case "latest":
      if (!endsPart(terms[at + 1]?.kind)) return undefined;
      tail.limit = "latest";
      return at + 1;
    case "dash":
      if (terms[at + 1]?.kind === "approximate" && endsPart(terms[at + 2]?.kind)) {
        tail.approximate = true;
        return at + 2;
      }
      if (!source.cell || terms.length > at + 1) return timeEnd(source, tail);
      tail.openEnd = true;
      return at + 1;
    default:
      return timeEnd(source, tail);
  }
}

function endsPart(kind: TermKind | undefined): boolean {
  return kind === undefined || kind === "dot" || kind === "comma" || kind === "close";
}

function timeEnd(source: Source, tail: Tail): number | undefined {
  if (tail.time !== undefined) return undefined;
  const time = clockAt(source.terms, tail.next, true);
  if (time === undefined) return undefined;
  tail.time = time.value;
  return time.next;
}
