import { distance } from "fastest-levenshtein";
import { bareYearAfter, fullYear, secondYearAfter, yearAfter } from "./year-rule.ts";
import { dayUnit, lastDayOf, monthsUnit } from "./unit.ts";
import type { Found, Rule, Unit } from "./unit.ts";
import type { NotationDoubt } from "./reading.ts";
import type { Term } from "./terms.ts";

const LONG_MONTHS: readonly (readonly [string, number])[] = [
  ["januari", 1],
  ["februari", 2],
  ["april", 4],
  ["augusti", 8],
  ["september", 9],
  ["oktober", 10],
  ["november", 11],
  ["december", 12],
];

/** Words that are months only when something says so: "may", a given name, a verb. */
const SHY_MONTHS: ReadonlySet<string> = new Set(["may", "mar", "jan", "march"]);

/** "6 februari", "den 3:e mars", "17th of March", "6. mars", each with a year or without. */
export const dayMonthRule: Rule = (source, at) => {
  const { terms } = source;
  const day = terms[at];
  if (day?.kind !== "number" || day.text.length > 2 || day.value < 1) return undefined;
  let next = at + 1;
  if (terms[next]?.kind === "dot" && terms[next]?.gap === false) next++;
  if (day.ordinal && terms[next]?.kind === "filler") next++;
  const month = monthAt(terms, next);
  if (month === undefined) return undefined;
  const short = source.cell ? bareYearAfter(terms, next + 1) : undefined;
  if (short !== undefined) {
    const unit = dayUnit(month.month, day.value, short.value.year);
    return { value: withDoubt(unit, month.doubt ?? short.value.doubt), next: short.next };
  }
  return withYear(terms, next + 1, (year) => dayUnit(month.month, day.value, year), month.doubt);
};

/** "Maj 24", "March 17th, 2023"; a month alone, "November månad", "mars 2023", "mars-23". */
export const monthRule: Rule = (source, at) => {
  const { terms } = source;
  const month = terms[at];
  if (month?.kind !== "month") return undefined;
  const number = terms[at + 1];
  if (isDayAfterMonth(terms, at + 1) && !(source.monthNumberIsYear && number?.ordinal === false)) {
    const day = number as Term;
    return withYear(terms, at + 2, (year) => ({
      ...dayUnit(month.value, day.value, year),
      continues: "day",
    }));
  }
  const whole = monthsUnit(month.value, month.value, "month");
  if (source.monthNumberIsYear && number?.kind === "number" && number.text.length === 2) {
    return { value: { ...whole, year: fullYear(number.value) }, next: at + 2 };
  }
  const next = terms[at + 1]?.kind === "monthWord" ? at + 2 : at + 1;
  const found = withYear(terms, next, (year) => inYear(whole, year));
  const isShy = !source.cell && SHY_MONTHS.has(month.text) && found.value.year === undefined;
  return isShy ? { ...found, value: { ...found.value, doubtful: true } } : found;
};

/** A cell that is one misspelt month: "Feburari", "okotber 2023". */
export const misspeltMonthRule: Rule = ({ terms, cell }, at) => {
  if (!cell || at > 0 || terms.length > 2) return undefined;
  const month = monthAt(terms, at);
  if (month === undefined) return undefined;
  const whole = monthsUnit(month.month, month.month, "month");
  return withYear(terms, at + 1, (year) => inYear(whole, year), month.doubt);
};

/** "början av mars", "mid-March", "första halvan av maj". */
export const partOfMonthRule: Rule = ({ terms }, at) => {
  const part = terms[at];
  if (part?.kind !== "part") return undefined;
  let next = at + 1;
  if (terms[next]?.kind === "dash") next++;
  while (terms[next]?.kind === "filler") next++;
  const month = monthAt(terms, next);
  if (month === undefined) return undefined;
  if (terms[next + 1]?.kind === "monthWord") next++;
  return withYear(terms, next + 1, (year) => inYear(partUnit(month.month, part.value), year), month.doubt);
};

/** "månadsskiftet maj/juni", "årsskiftet 2023/24", "halvårsskiftet". */
export const turnRule: Rule = ({ terms }, at) => {
  const turn = terms[at];
  if (turn?.kind !== "turn") return undefined;
  if (turn.value === 2) return withYear(terms, at + 1, (year) => inYear(turnUnit(6), year));
  if (turn.value === 1) {
    return turnOfYear(terms, at + 1);
  }
  const [first, link, second] = terms.slice(at + 1, at + 4);
  if (first?.kind !== "month" || second?.kind !== "month") return undefined;
  if (link?.kind !== "slash" && link?.kind !== "dash" && link?.kind !== "and") return undefined;
  if (second.value !== (first.value % 12) + 1) return undefined;
  return withYear(terms, at + 4, (year) => inYear(turnUnit(first.value), year));
};

/** "årsskiftet 2023/24" begins in the first year, and so, by choice, does "årsskiftet 2023". */
function turnOfYear(terms: readonly Term[], at: number): Found<Unit> {
  const year = yearAfter(terms, at);
  if (year === undefined) return { value: turnUnit(12), next: at };
  const second = secondYearAfter(terms, year.next, year.value.year);
  return { value: inYear(turnUnit(12), year.value.year), next: second?.next ?? year.next };
}

/** The month a term names, over one slip of the pen in a long name. */
export function monthAt(
  terms: readonly Term[],
  at: number,
): { readonly month: number; readonly doubt?: NotationDoubt } | undefined {
  const term = terms[at];
  if (term?.kind === "month") return { month: term.value };
  if (term?.kind !== "word" || term.text.length < 5 || term.text.length > 10) return undefined;
  for (const [name, month] of LONG_MONTHS) {
    if (term.text.charAt(0) !== name.charAt(0) || Math.abs(name.length - term.text.length) > 1) continue;
    if (distance(term.text, name) <= (name.length > 5 ? 2 : 1)) {
      return { month, doubt: { kind: "misspelt", written: term.text, readAs: name } };
    }
  }
  return undefined;
}

/** Takes the year that follows, when one does, and makes the unit with it. Of "2023/2024" the second holds, for what the unit ends. */
export function withYear(
  terms: readonly Term[],
  at: number,
  make: (year: number | undefined) => Unit,
  doubt?: NotationDoubt,
): Found<Unit> {
  const year = yearAfter(terms, at);
  if (year === undefined) return { value: withDoubt(make(undefined), doubt), next: at };
  const second = secondYearAfter(terms, year.next, year.value.year);
  const unit = make(second?.value ?? year.value.year);
  return { value: withDoubt(unit, doubt ?? year.value.doubt), next: second?.next ?? year.next };
}

function withDoubt(unit: Unit, doubt: NotationDoubt | undefined): Unit {
  return doubt === undefined ? unit : { ...unit, doubt };
}

/** The unit with a year, when there is one. */
export function inYear(unit: Unit, year: number | undefined): Unit {
  return year === undefined ? unit : { ...unit, year };
}

/** "24" in "Maj 24", but not the hour in "maj 13.00" or the day of the next month in "april 5 maj". */
function isDayAfterMonth(terms: readonly Term[], at: number): boolean {
  const number = terms[at];
  if (number?.kind !== "number" || number.text.length > 2 || number.value < 1 || number.value > 31)
    return false;
  const next = terms[at + 1];
  const after = terms[at + 2];
  if (next?.kind === "month" || next?.kind === "slash") return false;
  return !((next?.kind === "colon" || next?.kind === "dot") && after?.kind === "number" && !after.gap);
}

function partUnit(month: number, part: number): Unit {
  const bounds = [
    { part: "early", from: 1, to: 10 },
    { part: "mid", from: 11, to: 20 },
    { part: "late", from: 21, to: 31 },
    { part: "first-half", from: 1, to: 15 },
    { part: "second-half", from: 16, to: 31 },
  ] as const;
  const { part: name, from, to } = bounds[part] ?? bounds[0];
  const last = to === 31 ? lastDayOf(month) : month * 100 + to;
  return { precision: "part-of-month", part: name, from: month * 100 + from, to: last };
}

/** From the late part of a month to the early part of the next. */
function turnUnit(month: number): Unit {
  const next = (month % 12) + 1;
  return { precision: "part-of-month", part: "turn", from: month * 100 + 21, to: next * 100 + 10 };
}
