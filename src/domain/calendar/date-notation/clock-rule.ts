import type { ClockTime } from "../../time/calendar-date.ts";
import { clockTime, hoursAt, isHalfOfDay, sameHalf } from "./hours-rule.ts";
import type { Found } from "./unit.ts";
import type { Hours } from "./hours-rule.ts";
import type { NotationDoubt } from "./reading.ts";
import type { Term } from "./terms.ts";

/** Clock times as written: "kl. 13.00–16.00", "09.30 - slut", "före kl 18". */
export interface WrittenTime {
  readonly startTime: ClockTime;
  readonly endTime?: ClockTime;
  /** "09.30 - slut" */
  readonly openEnd?: true;
  readonly limit?: "latest" | "earliest";
  readonly doubt?: NotationDoubt;
  /** "00:00:00", as spreadsheets write a day without a time. */
  readonly blank?: true;
}

/** The clock time at a term. Beside a date "13.00" and "9–12" are times; elsewhere a word or a colon must say so. */
export function clockAt(
  terms: readonly Term[],
  at: number,
  besideDate: boolean,
): Found<WrittenTime> | undefined {
  const lead = clockLead(terms, at, besideDate);
  const written = hoursAt(terms, lead.next, lead.named);
  if (written === undefined) return undefined;
  const range = endAfter(terms, written.next, written.value, lead.between);
  const first = { ...written, value: sameHalf(written.value, range?.value) };
  const hasColon = first.value.exact && terms[lead.next + 1]?.kind === "colon";
  const isSure =
    lead.named || hasColon || isNoDay(first.value) || isHalfOfDay(terms[(range?.next ?? first.next) - 1]);
  if (!isSure && !(besideDate && (first.value.exact || isBareRange(first.value, range?.value))))
    return undefined;
  if (!isSure && !first.value.exact && goesOnAsDate(terms, range?.next ?? first.next)) return undefined;
  const doubt: NotationDoubt = {
    kind: "bareHours",
    written: `${first.value.hour}–${range?.value?.hour ?? ""}`,
  };
  return {
    value: {
      startTime: clockTime(first.value),
      ...(range?.value !== undefined && { endTime: clockTime(range.value) }),
      ...(range !== undefined && range.value === undefined && { openEnd: true as const }),
      ...(lead.limit !== undefined && { limit: lead.limit }),
      ...(!lead.named && range === undefined && isMidnight(first.value) && { blank: true as const }),
      ...(!isSure && !first.value.exact && { doubt }),
    },
    next: range?.next ?? first.next,
  };
}

/** "13.00" and "09.30" cannot be days of a month; "10.10" can. */
function isNoDay({ minute, exact }: Hours): boolean {
  return exact && (minute === 0 || minute > 12);
}

function isMidnight({ hour, minute }: Hours): boolean {
  return hour === 0 && minute === 0;
}

function clockLead(
  terms: readonly Term[],
  at: number,
  besideDate: boolean,
): { next: number; named: boolean; between: boolean; limit?: "latest" | "earliest" } {
  let next = at;
  let between = terms[at - 1]?.kind === "between";
  let limit: "latest" | "earliest" | undefined;
  const isMark = (term: Term | undefined) => term?.kind === "comma" || term?.kind === "open" || isIsoT(term);
  if (besideDate && isMark(terms[next])) next++;
  for (; next < at + 4; next++) {
    const kind = terms[next]?.kind;
    if (kind === "before" || kind === "latest" || kind === "until") limit = "latest";
    else if (kind === "after" || kind === "earliest" || kind === "from") limit = "earliest";
    else if (kind === "between") between = true;
    else if (kind !== "filler" && kind !== "approximate") break;
  }
  const named = terms[next]?.kind === "clock";
  if (named) next++;
  while (named && (terms[next]?.kind === "approximate" || terms[next]?.kind === "colon")) next++;
  return { next, named, between, ...(limit !== undefined && { limit }) };
}

/** "T" in "2023-03-12T13:00". */
function isIsoT(term: Term | undefined): boolean {
  return term?.text === "t" && !term.gap;
}

/** The end of a time, or undefined as its value when it is open ("– slut"). "14.00 och 16.00" are two times, "mellan 14 och 16" is one. */
function endAfter(
  terms: readonly Term[],
  at: number,
  first: Hours,
  between: boolean,
): Found<Hours | undefined> | undefined {
  const joint = terms[at]?.kind;
  if (joint !== "dash" && joint !== "until" && !(joint === "and" && between)) return undefined;
  let next = at + 1;
  while (isSmallWord(terms[next])) next++;
  if (terms[next]?.kind === "finish") return { value: undefined, next: next + 1 };
  const last = hoursAt(terms, next, false);
  if (last === undefined) return undefined;
  const isLater = last.value.hour * 60 + last.value.minute > first.hour * 60 + first.minute;
  const isDate = terms[last.next]?.kind === "month" || terms[last.next]?.kind === "slash";
  return isLater && !isDate ? last : undefined;
}

function isSmallWord(term: Term | undefined): boolean {
  return term?.kind === "clock" || term?.kind === "approximate" || term?.kind === "filler";
}

/** "9–12" beside a date, within a working day. */
function isBareRange(first: Hours, last: Hours | undefined): boolean {
  return last !== undefined && first.hour >= 6 && last.hour <= 23;
}

/** "12–14" in "12 mars, 12–14 april" are days. */
function goesOnAsDate(terms: readonly Term[], at: number): boolean {
  const next = terms[at];
  return next?.kind === "month" || next?.kind === "slash" || (next?.kind === "dot" && !next.gap);
}
