import type { ClockTime } from "../../time/calendar-date.ts";
import type { Found } from "./unit.ts";
import type { Term } from "./terms.ts";

/** A clock time as written. */
export interface Hours {
  readonly hour: number;
  readonly minute: number;
  /** The minutes are written, so it cannot be a day. */
  readonly exact: boolean;
  readonly half?: "am" | "pm";
}

/** "13", "13.00", "13:00", "2 pm", and after "kl" also "1330". */
export function hoursAt(terms: readonly Term[], at: number, named: boolean): Found<Hours> | undefined {
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
  const next = hasMinutes ? afterSeconds(terms, at + 3) : at + 1;
  const half = terms[next];
  const shift =
    half?.kind === "pm" && number.value < 12 ? 12 : half?.kind === "am" && number.value === 12 ? -12 : 0;
  const isHalf = isHalfOfDay(half);
  const found = hours(
    number.value + shift,
    hasMinutes ? minutes.value : 0,
    hasMinutes || isHalf,
    isHalf ? next + 1 : next,
  );
  if (found === undefined || !isHalf) return found;
  return { ...found, value: { ...found.value, half: half?.kind === "pm" ? "pm" : "am" } };
}

/** "am", "pm" */
export function isHalfOfDay(term: Term | undefined): boolean {
  return term?.kind === "am" || term?.kind === "pm";
}

function hours(hour: number, minute: number, exact: boolean, next: number): Found<Hours> | undefined {
  const isClock = minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
  return isClock ? { value: { hour, minute, exact }, next } : undefined;
}

/** ":00" of "13:00:00". */
function afterSeconds(terms: readonly Term[], at: number): number {
  const seconds = terms[at + 1];
  const isSeconds = terms[at]?.kind === "colon" && seconds?.kind === "number" && !seconds.gap;
  return isSeconds && seconds.text.length === 2 ? at + 2 : at;
}

/** The afternoon of "2–4 pm" holds for both ends. */
export function sameHalf(first: Hours, last: Hours | undefined): Hours {
  if (last?.half !== "pm" || first.half !== undefined || first.hour >= 12) return first;
  return first.hour + 12 < last.hour ? { ...first, hour: first.hour + 12 } : first;
}

export function clockTime({ hour, minute }: Hours): ClockTime {
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}
