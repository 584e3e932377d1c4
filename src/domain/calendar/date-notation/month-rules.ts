import { monthAt } from "./month-name.ts";
import { trailingPart } from "./part-rules.ts";
import { inYear, withDoubt, withYear } from "./with-year.ts";
import { bareYearAfter, fullYear, yearAfter } from "./year-rule.ts";
import { dayUnit, monthsUnit } from "./unit.ts";
import type { Term } from "./terms.ts";
import type { TermKind } from "./vocabulary.ts";
import type { Rule } from "./unit.ts";

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
    // The dash of "Jan 15–17" leads to a day, not to a year.
    const year = yearAfter(terms, at + 2, "long");
    const unit = dayUnit(month.value, day.value, year?.value.year);
    return { value: { ...unit, continues: "day" }, next: year?.next ?? at + 2 };
  }
  if (month.text === "jul" && isChristmas(terms, at)) return undefined;
  const whole = monthsUnit(month.value, month.value, "month");
  if (source.monthNumberIsYear && number?.kind === "number" && number.text.length === 2) {
    return { value: { ...whole, year: fullYear(number.value) }, next: at + 2 };
  }
  const next = terms[at + 1]?.kind === "monthWord" ? at + 2 : at + 1;
  const found =
    trailingPart(terms, next, month.value) ?? withYear(terms, next, (year) => inYear(whole, year));
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

/** "jul" is July beside a year or another month, or alone; else it is Christmas. */
function isChristmas(terms: readonly Term[], at: number): boolean {
  const links: ReadonlySet<TermKind | undefined> = new Set<TermKind>([
    "dash",
    "slash",
    "until",
    "comma",
    "and",
  ]);
  const isAfter = links.has(terms[at - 1]?.kind) && terms[at - 2]?.kind === "month";
  const isBefore = links.has(terms[at + 1]?.kind) && terms[at + 2]?.kind === "month";
  return terms.length > 1 && !isAfter && !isBefore && yearAfter(terms, at + 1) === undefined;
}

/** "24" in "Maj 24", but not the hour in "maj 13.00" or the day of the next month in "april 5 maj". */
function isDayAfterMonth(terms: readonly Term[], at: number): boolean {
  const number = terms[at];
  if (number?.kind !== "number" || number.text.length > 2 || number.value < 1 || number.value > 31)
    return false;
  const next = terms[at + 1];
  const after = terms[at + 2];
  if (next?.kind === "month" || next?.kind === "slash") return false;
  // "november 1 511" is a sum of money.
  if (next?.kind === "number" && next.text.length === 3) return false;
  return !((next?.kind === "colon" || next?.kind === "dot") && after?.kind === "number" && !after.gap);
}
