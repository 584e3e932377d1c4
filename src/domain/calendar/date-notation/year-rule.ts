import type { NotationDoubt } from "./reading.ts";
import type { Found } from "./unit.ts";
import type { NumberTerm, Term } from "./terms.ts";

export interface WrittenYear {
  readonly year: number;
  readonly doubt?: NotationDoubt;
}

/** True for a number that is written and sized like a year. */
export function isFullYear(term: Term | undefined): term is NumberTerm {
  return term?.kind === "number" && term.text.length === 4 && term.value >= 1950 && term.value < 2150;
}

/** 23 is 2023 and 98 is 1998. */
export function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

/** The year written after a date: "2023", ", 2023", "år 2023", and with two digits "-23", "'23", "/23". */
export function yearAfter(
  terms: readonly Term[],
  at: number,
  short: "short" | "long" = "short",
): Found<WrittenYear> | undefined {
  const long = longYearAt(terms, at);
  if (long !== undefined) return long;
  if (short === "long") return undefined;
  const mark = terms[at];
  const number = terms[at + 1];
  if (mark === undefined || number?.kind !== "number" || number.gap || number.ordinal) return undefined;
  if (mark.kind !== "dash" && mark.kind !== "quote" && mark.kind !== "slash") return undefined;
  if (mark.kind === "slash" && mark.gap) return undefined;
  if (goesOnAsDate(terms, at + 2)) return undefined;
  if (isFullYear(number)) return { value: { year: number.value }, next: at + 2 };
  if (number.text.length !== 2) return undefined;
  const year = fullYear(number.value);
  return { value: { year, doubt: { kind: "shortYear", written: number.text, year } }, next: at + 2 };
}

function longYearAt(terms: readonly Term[], at: number): Found<WrittenYear> | undefined {
  let next = terms[at]?.kind === "comma" ? at + 1 : at;
  if (terms[next]?.kind === "yearWord") next++;
  const number = terms[next];
  if (!isFullYear(number) || startsIsoDate(terms, next) || isGenitive(terms, next)) return undefined;
  return { value: { year: number.value }, next: next + 1 };
}

/** "2023 års budget" says nothing of when. */
export function isGenitive(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1]?.kind === "dash" ? terms[at + 2] : terms[at + 1];
  return next?.text === "års";
}

/** "2023" in "2023-01-15" and "2023-03" belongs to that date, but not in "7 augusti 2023–1 januari 2024". */
function startsIsoDate(terms: readonly Term[], at: number): boolean {
  const [dash, month, next] = terms.slice(at + 1, at + 4);
  if (dash?.kind !== "dash" || dash.gap || month?.kind !== "number" || month.gap) return false;
  if (next?.kind === "dash" && !next.gap) return month.text.length <= 2;
  return month.text.length === 2 && month.value <= 12 && !goesOnAsDate(terms, at + 3);
}

/** "23" in "31 dec 23": a year, when no hour or day can be meant and nothing goes on behind it. */
export function bareYearAfter(terms: readonly Term[], at: number): Found<WrittenYear> | undefined {
  const number = terms[at];
  if (number?.kind !== "number" || number.text.length !== 2 || number.ordinal) return undefined;
  if (number.value < 20 || number.value > 49) return undefined;
  const kind = terms[at + 1]?.kind;
  if (kind !== undefined && kind !== "comma" && kind !== "clock" && kind !== "open" && kind !== "close")
    return undefined;
  const year = fullYear(number.value);
  return { value: { year, doubt: { kind: "shortYear", written: number.text, year } }, next: at + 1 };
}

/** The second year of "november–januari 2023/2024", when the year after `first` follows. */
export function secondYearAfter(
  terms: readonly Term[],
  at: number,
  first: number,
): Found<number> | undefined {
  const number = terms[at + 1];
  const kind = terms[at]?.kind;
  if ((kind !== "slash" && kind !== "dash") || number?.kind !== "number" || goesOnAsDate(terms, at + 2))
    return undefined;
  const second = isFullYear(number) ? number.value : number.text.length === 2 ? fullYear(number.value) : 0;
  return second === first + 1 ? { value: second, next: at + 2 } : undefined;
}

/** "-6" in "31 oktober -6 november" is a day. */
export function goesOnAsDate(terms: readonly Term[], at: number): boolean {
  const next = terms[at];
  if (next?.kind === "month" || next?.kind === "slash" || next?.kind === "colon") return true;
  const after = terms[at + 1];
  // "-24" in "5/12-24–7/1-25" is a year: what follows is a date of its own.
  if (next?.kind === "dash" && !next.gap && after?.kind === "number" && !after.gap)
    return terms[at + 2]?.kind !== "slash";
  return next?.kind === "dot" && !next.gap && after?.kind === "number" && !after.gap;
}
