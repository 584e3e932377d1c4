import type { ClockTime } from "../../time/calendar-date.ts";
import type { Found } from "./unit.ts";
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
}

interface Hours {
  readonly hour: number;
  readonly minute: number;
  /** The minutes are written, so it cannot be a day. */
  readonly exact: boolean;
}

/** The clock time at a term. Beside a date "13.00" and "9–12" are times; elsewhere a word or a colon must say so. */
export function clockAt(
  terms: readonly Term[],
  at: number,
  besideDate: boolean,
): Found<WrittenTime> | undefined {
  const lead = clockLead(terms, at, besideDate);
  const first = hoursAt(terms, lead.next, lead.named);
  if (first === undefined) return undefined;
  const hasColon = first.value.exact && terms[lead.next + 1]?.kind === "colon";
  const isSure = lead.named || hasColon || isHalfOfDay(terms[first.next - 1]);
  const range = endAfter(terms, first.next, first.value);
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
      ...(!isSure && !first.value.exact && { doubt }),
    },
    next: range?.next ?? first.next,
  };
}

function clockLead(
  terms: readonly Term[],
  at: number,
  besideDate: boolean,
): { next: number; named: boolean; limit?: "latest" | "earliest" } {
  let next = at;
  let limit: "latest" | "earliest" | undefined;
  const isMark = (term: Term | undefined) => term?.kind === "comma" || term?.kind === "open" || isIsoT(term);
  if (besideDate && isMark(terms[next])) next++;
  for (; next < at + 4; next++) {
    const kind = terms[next]?.kind;
    if (kind === "before" || kind === "latest" || kind === "until") limit = "latest";
    else if (kind === "after" || kind === "earliest" || kind === "from") limit = "earliest";
    else if (kind !== "filler" && kind !== "approximate" && kind !== "between") break;
  }
  const named = terms[next]?.kind === "clock";
  if (named) next++;
  while (named && (terms[next]?.kind === "approximate" || terms[next]?.kind === "colon")) next++;
  return { next, named, ...(limit !== undefined && { limit }) };
}

/** "T" in "2023-03-12T13:00". */
function isIsoT(term: Term | undefined): boolean {
  return term?.text === "t" && !term.gap;
}

/** "13", "13.00", "13:00", "2 pm", and after "kl" also "1330". */
function hoursAt(terms: readonly Term[], at: number, named: boolean): Found<Hours> | undefined {
  const number = terms[at];
  if (number?.kind !== "number" || number.ordinal) return undefined;
  if (number.text.length === 4 && named)
    return hours(Math.floor(number.value / 100), number.value % 100, true, at + 1);
  if (number.text.length > 2) return undefined;
  const mark = terms[at + 1];
  const minutes = terms[at + 2];
  const hasMinutes =
    (mark?.kind === "dot" || mark?.kind === "colon") &&
    minutes?.kind === "number" &&
    !minutes.gap &&
    minutes.text.length === 2;
  const next = hasMinutes ? at + 3 : at + 1;
  const half = terms[next];
  const shift =
    half?.kind === "pm" && number.value < 12 ? 12 : half?.kind === "am" && number.value === 12 ? -12 : 0;
  const isHalf = isHalfOfDay(half);
  return hours(
    number.value + shift,
    hasMinutes ? minutes.value : 0,
    hasMinutes || isHalf,
    isHalf ? next + 1 : next,
  );
}

function isHalfOfDay(term: Term | undefined): boolean {
  return term?.kind === "am" || term?.kind === "pm";
}

function hours(hour: number, minute: number, exact: boolean, next: number): Found<Hours> | undefined {
  const isClock = minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
  return isClock ? { value: { hour, minute, exact }, next } : undefined;
}

/** The end of a time, or undefined as its value when it is open ("– slut"). */
function endAfter(terms: readonly Term[], at: number, first: Hours): Found<Hours | undefined> | undefined {
  const joint = terms[at]?.kind;
  if (joint !== "dash" && joint !== "until" && joint !== "and") return undefined;
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

function clockTime({ hour, minute }: Hours): ClockTime {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
