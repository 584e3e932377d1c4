import { inYear, withYear } from "./with-year.ts";
import { nthOf } from "./ordinal-rules.ts";
import { fullYear, isFullYear, isGenitive } from "./year-rule.ts";
import { monthsUnit } from "./unit.ts";
import type { Found, Rule, Unit } from "./unit.ts";
import type { Term } from "./terms.ts";

const MONTHS_IN = { quarter: 3, tertial: 4, half: 6 } as const;
type NumberedKind = keyof typeof MONTHS_IN;

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "kvartal 1", "Q1", "T2 2023", "tertial II", "H1", "första kvartalet", "andra halvåret 2023". */
export const numberedPartRule: Rule = ({ terms }, at) => {
  const kind = numberedKind(terms[at]);
  if (kind !== undefined) {
    const number = partNumber(terms[at], terms[at + 1]);
    if (number === undefined || number > 12 / MONTHS_IN[kind]) return undefined;
    return withYear(terms, at + 2, (year) => inYear(numberedPart(kind, number), year));
  }
  const nth = nthOf(terms[at]);
  const counted = numberedKind(terms[at + 1]);
  if (nth === undefined || counted === undefined || terms[at + 1]?.text.length === 1) return undefined;
  const last = 12 / MONTHS_IN[counted];
  const number = nth === -1 ? last : nth;
  if (number < 1 || number > last) return undefined;
  let next = at + 2;
  while (terms[next]?.kind === "filler") next++;
  return withYear(terms, next, (year) => inYear(numberedPart(counted, number), year));
};

/** A quarter, tertial or half of a year by its number. */
export function numberedPart(kind: NumberedKind, number: number): Unit {
  const months = MONTHS_IN[kind];
  const first = (number - 1) * months + 1;
  return { ...monthsUnit(first, first + months - 1, "month-range"), continues: kind };
}

/** "2023", "år 2023", "2026-", "2023/2024", "åren 2023–2025". */
export const yearRule: Rule = (source, at) => {
  const { terms } = source;
  const first = terms[at]?.kind === "yearWord" ? at + 1 : at;
  const number = terms[first];
  if (!isFullYear(number) || isGenitive(terms, first)) return undefined;
  const named = first > at;
  const unit: Unit = {
    precision: "year",
    from: 101,
    to: 1231,
    year: number.value,
    ...(!named && !source.cell && { doubtful: true }),
  };
  return yearSpan(terms, first + 1, unit, number.value) ?? { value: unit, next: first + 1 };
};

/** "början av året", "slutet av 2023", "mitten av hösten". */
export const partOfYearRule: Rule = ({ terms, cell }, at) => {
  const part = terms[at];
  if (part?.kind !== "part" || part.value > 2) return undefined;
  let next = at + 1;
  while (terms[next]?.kind === "filler") next++;
  const whole = terms[next];
  if (isFullYear(whole)) return { value: { ...partOfYear(part.value), year: whole.value }, next: next + 1 };
  if (whole?.kind === "yearWord") {
    return withYear(terms, next + 1, (year) =>
      inYear({ ...partOfYear(part.value), ...(!cell && year === undefined && { doubtful: true }) }, year),
    );
  }
  return undefined;
};

const PARTS = ["early", "mid", "late"] as const;

function partOfYear(part: number): Unit {
  const [first, last] = (
    [
      [1, 3],
      [5, 8],
      [10, 12],
    ] as const
  )[part] ?? [1, 12];
  return { ...monthsUnit(first, last, "year"), part: PARTS[part] ?? "mid" };
}

/** The second year of "2023/24" and "2023–2025", or the dash of "2026-". */
function yearSpan(terms: readonly Term[], at: number, unit: Unit, first: number): Found<Unit> | undefined {
  const mark = terms[at];
  if (mark?.kind !== "dash" && mark?.kind !== "slash") return undefined;
  const second = terms[at + 1];
  if (second?.kind === "number") {
    const last = lastYearOf(second, first);
    if (last === undefined || (mark.kind === "slash" && last !== first + 1)) return undefined;
    return { value: { ...unit, lastYear: last }, next: at + 2 };
  }
  const isOpen = mark.kind === "dash" && !mark.gap && (second === undefined || second.gap);
  return isOpen ? { value: { ...unit, openEnd: true }, next: at + 1 } : undefined;
}

function lastYearOf(term: Term, first: number): number | undefined {
  const last = isFullYear(term) ? term.value : term.text.length === 2 ? fullYear(term.value) : undefined;
  return last !== undefined && last > first ? last : undefined;
}

function numberedKind(term: Term | undefined): NumberedKind | undefined {
  const kind = term?.kind;
  return kind === "quarter" || kind === "tertial" || kind === "half" ? kind : undefined;
}

/** "q", "t" and "h" are letters of much else: only "Q1" is a quarter, "q 1" is not. */
function partNumber(kind: Term | undefined, number: Term | undefined): number | undefined {
  if (kind?.text.length === 1 && number?.gap !== false) return undefined;
  if (number?.kind === "number")
    return number.value >= 1 && number.text.length === 1 ? number.value : undefined;
  return number?.gap === true ? ROMAN[number.text] : undefined;
}
