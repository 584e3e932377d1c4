import { monthAt } from "./month-name.ts";
import { inYear, withYear } from "./with-year.ts";
import { secondYearAfter, yearAfter } from "./year-rule.ts";
import { lastDayOf } from "./unit.ts";
import type { Term } from "./terms.ts";
import type { Found, Rule, Unit } from "./unit.ts";

/** "början av mars", "mid-March", "första halvan av maj". */
export const partOfMonthRule: Rule = ({ terms }, at) => {
  const part = terms[at];
  if (part?.kind !== "part") return undefined;
  const isDouble = terms[at + 1]?.kind === "slash" && terms[at + 2]?.kind === "part";
  const lastPart = isDouble ? (terms[at + 2]?.value ?? part.value) : part.value;
  let next = isDouble ? at + 3 : at + 1;
  if (terms[next]?.kind === "dash") next++;
  while (terms[next]?.kind === "filler") next++;
  const month = monthAt(terms, next);
  if (month === undefined) return undefined;
  if (terms[next + 1]?.kind === "monthWord") next++;
  const unit = partsUnit(month.month, part.value, lastPart);
  return withYear(terms, next + 1, (year) => inYear(unit, year), month.doubt);
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

/** "mars (början)" and "juni, slutet", at the end of the text. */
export function trailingPart(terms: readonly Term[], at: number, month: number): Found<Unit> | undefined {
  const opens = terms[at]?.kind === "open" || terms[at]?.kind === "comma" ? at + 1 : at;
  const part = terms[opens];
  const end = terms[opens + 1]?.kind === "close" ? opens + 2 : opens + 1;
  if (part?.kind !== "part" || terms[end] !== undefined) return undefined;
  return { value: partUnit(month, part.value), next: end };
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

/** "mitten/slutet av mars" is days 11 to 31, without a name of its own. */
function partsUnit(month: number, first: number, last: number): Unit {
  const unit = partUnit(month, first);
  if (first === last) return unit;
  return { precision: "part-of-month", from: unit.from, to: partUnit(month, last).to };
}

/** From the late part of a month to the early part of the next. */
function turnUnit(month: number): Unit {
  const next = (month % 12) + 1;
  return { precision: "part-of-month", part: "turn", from: month * 100 + 21, to: next * 100 + 10 };
}
