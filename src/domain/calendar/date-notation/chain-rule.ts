import { itemAt } from "./item-rule.ts";
import { monthDayAfter } from "./numeric-rules.ts";
import { weekUnit } from "./week-rule.ts";
import { numberedPart } from "./year-part-rules.ts";
import { yearAfter } from "./year-rule.ts";
import { dayUnit } from "./unit.ts";
import type { Found, Source, Unit } from "./unit.ts";
import type { Term } from "./terms.ts";
import type { WrittenTime } from "./clock-rule.ts";

/** A unit and how it hangs on the one before: `to` makes a range of them, `and` a list. */
export interface Link {
  readonly how: "to" | "and";
  readonly unit: Unit;
  /** What the words around it say of it. */
  readonly said?: Said;
  /** Found elsewhere in the cell: not one stretch with what is before it, even when it is the next day. */
  readonly apart?: true;
}

export interface Said {
  readonly limit?: "latest" | "earliest";
  readonly exclusive?: true;
  readonly approximate?: true;
  readonly openEnd?: true;
  readonly time?: WrittenTime;
}

const MAX_LINKS = 14;
const MAX_WORDS_BETWEEN = 7;

/** Units joined by dashes, "till", "och" and commas, every bare number completed by its neighbour: "1, 8 och 15 mars", "v. 6–8", "från november fram till beslutet i juni". */
export function chainAt(
  source: Source,
  at: number,
  context: { readonly between: boolean; readonly from: boolean; readonly the: boolean },
): Found<readonly Link[]> | undefined {
  const first = itemAt(source, at);
  if (first === undefined) return undefined;
  const found: (Found<Link> & { readonly comma: boolean })[] = [
    { value: { how: "and", unit: first.value }, next: first.next, comma: false },
  ];
  while (found.length < MAX_LINKS) {
    const last = found.at(-1);
    const next = last && nextLink(source, last.value.unit, last.next, context);
    if (next === undefined) break;
    found.push(next);
  }
  // "punkt 5, 12 mars" is one day; in a cell "5, 12 mars" are two.
  const isLoose = !context.the && (!source.cell || source.terms[at - 1]?.kind === "word");
  return completed(found, isLoose);
}

function nextLink(
  source: Source,
  last: Unit,
  at: number,
  context: { readonly between: boolean; readonly from: boolean },
): (Found<Link> & { readonly comma: boolean }) | undefined {
  const joint = jointAt(source.terms, at, context.between, last);
  if (joint === undefined) return undefined;
  const isDoubleDash = source.terms[at]?.kind === "dash" && source.terms[at + 1]?.kind === "dash";
  const item =
    (isDoubleDash && last.year !== undefined ? monthDayAfter(source.terms, joint.next) : undefined) ??
    itemAt(source, joint.next) ??
    (context.from && joint.words ? itemBeyondWords(source, joint.next) : undefined);
  if (item === undefined) return undefined;
  if (item.value.bare === undefined) {
    if (!fits(last, item.value, joint)) return undefined;
    return { value: { how: joint.how, unit: item.value }, next: item.next, comma: joint.comma };
  }
  if (joint.newLine || leadsToDay(source, joint.next, last)) return undefined;
  const unit = continued(last, item.value.bare, joint.how);
  if (unit === undefined || !fits(last, unit, joint)) return undefined;
  const year = last.continues === undefined ? undefined : yearAfter(source.terms, item.next, "long");
  const dated = year === undefined ? unit : { ...unit, year: year.value.year };
  return { value: { how: joint.how, unit: dated }, next: year?.next ?? item.next, comma: joint.comma };
}

/** "15" in "v. 3, 15–19 jan" begins a stretch of days: it is no second week. */
function leadsToDay(source: Source, at: number, last: Unit): boolean {
  if (last.continues === undefined || last.continues === "day") return false;
  return chainAt(source, at, { between: false, from: false, the: true }) !== undefined;
}

interface Joint {
  readonly how: "to" | "and";
  readonly next: number;
  readonly comma: boolean;
  /** Joined by a word ("fram till"), which may have other words behind it. */
  readonly words: boolean;
  readonly newLine?: true;
}

function jointAt(terms: readonly Term[], at: number, between: boolean, last: Unit): Joint | undefined {
  const kind = terms[at]?.kind;
  const after = terms[at + 1]?.kind;
  if (kind === "dash" || kind === "until") {
    const next = after === "dash" || after === "until" ? at + 2 : at + 1;
    return { how: "to", next, comma: false, words: kind === "until" };
  }
  if (kind === "slash") {
    // "1 maj / 9 maj" are two days, "2024-01-01/2024-03-31" is an interval.
    const isInterval = last.year !== undefined && terms[at]?.gap === false;
    const isList = last.precision === "day" && last.bare === undefined && !isInterval;
    return { how: isList ? "and" : "to", next: at + 1, comma: false, words: false };
  }
  if (kind === "and") {
    if (after === "until") return { how: "to", next: at + 2, comma: false, words: true };
    return { how: between ? "to" : "and", next: at + 1, comma: false, words: false };
  }
  if (kind !== "comma" || after === "open") return undefined;
  const newLine = terms[at]?.text === "\n" ? { newLine: true as const } : {};
  return {
    how: "and",
    next: after === "and" ? at + 2 : at + 1,
    comma: after !== "and",
    words: false,
    ...newLine,
  };
}

/** "från november fram till kommunfullmäktiges beslut i juni" */
function itemBeyondWords(source: Source, at: number): Found<Unit> | undefined {
  for (let next = at; next < at + MAX_WORDS_BETWEEN; next++) {
    const kind = source.terms[next]?.kind;
    if (kind !== "word" && kind !== "filler" && kind !== "colon") return undefined;
    const item = itemAt(source, next + 1);
    if (item !== undefined && item.value.bare === undefined) return item;
  }
  return undefined;
}

/** A bare number after "mars 6–", "v. 6–" or "kvartal 1–" is one more of those; after another bare number it waits. */
function continued(last: Unit, number: number, how: "to" | "and"): Unit | undefined {
  if (last.continues === undefined) {
    return how === "to" && last.bare === undefined
      ? undefined
      : { precision: "day", from: 0, to: 0, bare: number };
  }
  if (last.continues === "day") {
    if (how === "to" && number <= last.from % 100) return undefined;
    return { ...dayUnit(Math.floor(last.from / 100), number, last.year), continues: "day" };
  }
  if (last.continues === "week") return number > 53 ? undefined : weekUnit(number);
  return number > 4 ? undefined : numberedPart(last.continues, number);
}

/** A list holds things of one sort. A range may go from a day to a month, but a week or month with a dash before one of its days is a heading. */
function fits(last: Unit, unit: Unit, joint: Joint): boolean {
  if (last.bare !== undefined || unit.bare !== undefined) {
    return last.precision === "day" && unit.precision === "day";
  }
  if (joint.how === "and" || last.precision === "year" || unit.precision === "year") {
    return family(last) === family(unit);
  }
  if (joint.words || family(last) === family(unit)) return true;
  if (last.precision === "week" || unit.precision === "week") return false;
  return unit.from < last.from || unit.from > last.to;
}

function family(unit: Unit): string {
  if (unit.precision === "day" || unit.precision === "week" || unit.precision === "year")
    return unit.precision;
  return "months";
}

/** Gives each leading bare number the month of the day after it, and cuts the chain where a number stays bare. */
function completed(
  found: readonly (Found<Link> & { readonly comma: boolean })[],
  isLoose: boolean,
): Found<readonly Link[]> | undefined {
  const lastWhole = found.findLastIndex((each) => each.value.unit.bare === undefined);
  if (lastWhole < 0) return undefined;
  const whole = found.slice(0, lastWhole + 1);
  const afterComma = whole.some((each, i) => each.comma && whole[i - 1]?.value.unit.bare !== undefined);
  if (isLoose && afterComma) return undefined;
  const links: Link[] = [];
  for (let i = lastWhole; i >= 0; i--) {
    const { how, unit } = (whole[i] as Found<Link>).value;
    links.unshift({ how, unit: withMonth(unit, links[0]) });
  }
  return { value: links, next: (whole.at(-1) as Found<Link>).next };
}

/** "28–2 mars" begins in February. */
function withMonth(unit: Unit, after: Link | undefined): Unit {
  if (unit.bare === undefined || after === undefined) return unit;
  const month = Math.floor(after.unit.from / 100);
  const isEarlier = after.how === "to" && unit.bare > after.unit.from % 100 && month > 1;
  const day = dayUnit(isEarlier ? month - 1 : month, unit.bare, after.unit.year);
  const written = String(unit.bare);
  return {
    ...day,
    ...(unit.weekday !== undefined && { weekday: unit.weekday }),
    ...(unit.lastWeekday !== undefined && { lastWeekday: unit.lastWeekday }),
    ...(isEarlier && { doubt: { kind: "earlierMonth", written } }),
  };
}
