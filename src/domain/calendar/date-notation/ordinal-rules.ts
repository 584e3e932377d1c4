import { monthAt } from "./month-name.ts";
import { inYear, withYear } from "./with-year.ts";
import { dayUnit, lastDayOf } from "./unit.ts";
import type { Rule, Unit } from "./unit.ts";
import type { Term } from "./terms.ts";
import type { Weekday } from "../../time/weekday.ts";

/** "första maj", "per sista mars", "sista dagen i augusti", "tredje veckan i september", "första måndagen i mars". */
export const ordinalRule: Rule = (source, at) => {
  const { terms } = source;
  const nth = nthOf(terms[at]);
  if (nth === undefined) return undefined;
  const counted = terms[at + 1];
  let next = isCounted(counted) ? at + 2 : at + 1;
  while (terms[next]?.kind === "filler") next++;
  const month = monthAt(terms, next);
  if (month === undefined) return undefined;
  if (terms[next + 1]?.kind === "monthWord") next++;
  const wording = source.text.slice(terms[at]?.start, terms[next]?.end);
  const unit = unitOf(counted, nth, month.month, wording);
  if (unit === undefined) return undefined;
  return withYear(terms, next + 1, (year) => resolveLast(inYear(unit, year)), month.doubt);
};

/** The n of "tredje" or of "3:e"; the last is -1. A plain number counts nothing. */
export function nthOf(term: Term | undefined): number | undefined {
  if (term?.kind === "nth") return term.value;
  return term?.kind === "number" && term.ordinal ? term.value : undefined;
}

function isCounted(term: Term | undefined): boolean {
  return term?.kind === "week" || term?.kind === "weekday" || term?.kind === "dayWord";
}

function unitOf(counted: Term | undefined, nth: number, month: number, wording: string): Unit | undefined {
  if (counted?.kind === "week") return weekOfMonth(nth, month);
  if (counted?.kind !== "weekday") return nth === -1 ? lastDayUnit(month) : dayUnit(month, nth);
  const week = weekOfMonth(nth, month);
  if (week === undefined) return undefined;
  const weekday = counted.value as Weekday;
  return { ...week, pin: { kind: "month", month, nth, weekday }, wording };
}

/** The last day of February waits for its year: 29 February stands for it until then. */
function lastDayUnit(month: number): Unit {
  return { ...dayUnit(month, month === 2 ? 29 : lastDayOf(month) % 100), lastOfMonth: true };
}

function resolveLast(unit: Unit): Unit {
  if (unit.lastOfMonth === undefined || unit.from !== 229 || unit.year === undefined) return unit;
  const leap = dayUnit(2, 29, unit.year);
  return leap.impossible ? dayUnit(2, 28, unit.year) : leap;
}

/** Days 1–7, 8–14, 15–21 and 22–28, and the last seven. */
function weekOfMonth(nth: number, month: number): Unit | undefined {
  const precision = "part-of-month";
  if (nth === -1) {
    const last = lastDayOf(month);
    return { precision, weekOfMonth: "last", from: last - 6, to: last };
  }
  if (nth < 1 || nth > 4) return undefined;
  const week = nth as 1 | 2 | 3 | 4;
  return { precision, weekOfMonth: week, from: month * 100 + week * 7 - 6, to: month * 100 + week * 7 };
}
