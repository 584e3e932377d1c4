import type { Link, Said } from "./chain-rule.ts";
import type { Phrase } from "./phrase-rule.ts";
import type { DatePrecision } from "../event-date.ts";
import type { DayOfYear, Unit } from "./unit.ts";

/** The dates of one cell so far. */
export interface Merged {
  readonly phrase: Phrase;
  readonly weeks?: { readonly first: number; readonly last: number };
  /** Dates with other words between them: which is meant cannot be told. */
  readonly several: boolean;
}

/** What stands between two dates of a cell: other words, marks alone, or a single dash. */
export type Between = "words" | "marks" | "dash";

/** How much is stated: a finer one beside a coarser one of the same time is the date. */
const FINENESS: Readonly<Record<DatePrecision, number>> = {
  day: 0,
  range: 0,
  week: 1,
  "week-range": 1,
  "part-of-month": 2,
  month: 3,
  "month-range": 4,
  season: 5,
  year: 6,
  "open-end": 6,
};

/** Adds the next date of a cell to those before it. `leads`: nothing but marks stands before the first. */
export function widenWith(merged: Merged, next: Phrase, between: Between, leads: boolean): Merged {
  const { phrase } = merged;
  const isBeside = between !== "words";
  if (isLoneYear(next)) return isBeside ? { ...merged, phrase: withYear(phrase, yearOf(next)) } : merged;
  if (isLoneYear(phrase)) {
    return { ...merged, phrase: isBeside && leads ? withYear(next, yearOf(phrase)) : next };
  }
  if (isWeeks(phrase) && isDays(next))
    return { ...merged, phrase: refine(phrase, next), weeks: weeksOf(phrase) };
  if (isDays(phrase) && isWeeks(next))
    return { ...merged, phrase: refine(next, phrase), weeks: weeksOf(next) };
  if (contains(phrase, next)) return { ...merged, phrase: refine(phrase, next) };
  if (contains(next, phrase)) return { ...merged, phrase: refine(next, phrase) };
  const range = asRange(phrase, next, between);
  if (range !== undefined) return { ...merged, phrase: range };
  const isList = isBeside && isDays(phrase) === isDays(next) && isWeeks(phrase) === isWeeks(next);
  const links = next.links.map((link) => ({ ...link, apart: true as const }));
  return {
    ...merged,
    phrase: { ...phrase, links: [...phrase.links, ...links] },
    several: merged.several || !isList,
  };
}

/** "15 jan kl. 13.00 – 16 jan kl. 12.00", and "tidigast 1 mars, senast 15 mars". */
function asRange(phrase: Phrase, next: Phrase, between: Between): Phrase | undefined {
  const [first, ...more] = phrase.links;
  const [last, ...others] = next.links;
  if (first === undefined || last === undefined || more.length + others.length > 0) return undefined;
  if (!isDays(phrase) || !isDays(next)) return undefined;
  const isWindow = first.said?.limit === "earliest" && last.said?.limit === "latest";
  if (!isWindow && (between !== "dash" || first.said?.time === undefined)) return undefined;
  const said = saidOfRange(first.said, last.said);
  return {
    ...phrase,
    links: [
      { ...first, said },
      { ...last, how: "to", said },
    ],
  };
}

function saidOfRange(first: Said | undefined, last: Said | undefined): Said {
  const start = first?.time?.startTime;
  const end = last?.time?.startTime;
  if (start === undefined) return {};
  return { time: { startTime: start, ...(end !== undefined && { endTime: end }) } };
}

/** The finer date, with the year and the words that stand at the coarser one. */
function refine(coarse: Phrase, fine: Phrase): Phrase {
  const said = coarse.links[0]?.said;
  const dated = withYear(fine, yearOf(coarse));
  return { ...dated, links: dated.links.map((link) => ({ ...link, said: { ...said, ...link.said } })) };
}

function withYear(phrase: Phrase, year: number | undefined): Phrase {
  const isStated = phrase.links.some((link) => link.unit.year !== undefined);
  const [first, ...others] = phrase.links;
  if (year === undefined || isStated || first === undefined) return phrase;
  return { ...phrase, links: [{ ...first, unit: { ...first.unit, year } }, ...others] };
}

function isLoneYear({ links }: Phrase): boolean {
  const unit = links[0]?.unit;
  return links.length === 1 && unit !== undefined && isWholeYear(unit);
}

function isWholeYear(unit: Unit): boolean {
  return unit.precision === "year" && unit.part === undefined && unit.openEnd === undefined;
}

function isWeeks({ links }: Phrase): boolean {
  return links.every((link) => link.unit.precision === "week");
}

function isDays({ links }: Phrase): boolean {
  return links.every((link) => link.unit.precision === "day");
}

function yearOf({ links }: Phrase): number | undefined {
  return links.find((link) => link.unit.year !== undefined)?.unit.year;
}

function weeksOf({ links }: Phrase): { first: number; last: number } {
  return { first: links[0]?.unit.weeks?.first ?? 1, last: links.at(-1)?.unit.weeks?.last ?? 53 };
}

/** True when the fine date lies in the coarse one, or is the same again: "Kvartal 1 (januari–mars)", "Mars: tis 14/3". */
function contains(coarse: Phrase, fine: Phrase): boolean {
  const years = [yearOf(coarse), yearOf(fine)];
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) return false;
  if (fineness(coarse.links) < fineness(fine.links) || isList(coarse)) return false;
  const [from, to] = spanOf(coarse);
  const [first, last] = spanOf(fine);
  // Where a week lies is known to a few days only while its year is open.
  if (isWeeks(fine)) return isWithin(first, from, to) || isWithin(last, from, to);
  return isWithin(first, from, to) && isWithin(last, from, to);
}

function isList({ links }: Phrase): boolean {
  return links.some((link, i) => i > 0 && link.how === "and");
}

function isWithin(day: DayOfYear, from: DayOfYear, to: DayOfYear): boolean {
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

function spanOf({ links }: Phrase): readonly [DayOfYear, DayOfYear] {
  return [links[0]?.unit.from ?? 0, links.at(-1)?.unit.to ?? 0];
}

function fineness(links: readonly Link[]): number {
  return Math.max(...links.map((link) => FINENESS[link.unit.precision]));
}
