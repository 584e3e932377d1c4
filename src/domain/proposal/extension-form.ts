import type { Organisation } from "../organisation/organisation.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { daysBetween, yearOf } from "../time/civil-day.ts";
import { readDraftCode } from "./draft-code.ts";
import { readNumber, type NumberRef } from "./proposal-type.ts";
import { readDay } from "./read-day.ts";

export const EXTENSION_FIELDS = ["committee", "number", "until", "reason"] as const;
export type ExtensionField = (typeof EXTENSION_FIELDS)[number];

/** The inputs, each as it was typed or chosen; "" for one that was left empty. */
export type ExtensionForm = Readonly<Record<ExtensionField, string>>;

export const EMPTY_EXTENSION_FORM: ExtensionForm = { committee: "", number: "", until: "", reason: "" };

export const MOST_REASON = 400;
/** Days that a day typed without its year may be ahead when it has been this year already: "2 januari" in December. */
const LONGEST_WRAP = 180;

export type ExtensionFault =
  /** Neither a nämnd nor a proposal, or both: then it is not clear who gets more time. */
  | { readonly field: "committee"; readonly kind: "notChosen" }
  | { readonly field: "number"; readonly kind: "both" | "unreadable" | "notFound" }
  | { readonly field: "number"; readonly kind: "otherYear"; readonly budgetYear: number }
  | { readonly field: "until"; readonly kind: "unreadable" | "notAhead" | "tooFar" }
  | { readonly field: "until"; readonly kind: "notAfter"; readonly stoppdatum: CalendarDate }
  | { readonly field: "reason"; readonly kind: "missing" | "tooLong" };

/** Who is to get more time, as the form names it. */
export type ExtensionFor =
  | { readonly kind: "committee"; readonly committeeId: string; readonly name: string }
  | { readonly kind: "number"; readonly number: NumberRef }
  /** A draft, which has no number yet. */
  | { readonly kind: "draft"; readonly code: string };

export interface ExtensionWish {
  readonly to: ExtensionFor;
  readonly until: CalendarDate;
  readonly reason: string;
}

export type ReadExtension =
  | { readonly kind: "read"; readonly wish: ExtensionWish }
  /** In the order of the form; never empty. */
  | { readonly kind: "faulty"; readonly faults: readonly ExtensionFault[] };

export interface ExtensionReading {
  readonly organisation: Pick<Organisation, "committees">;
  readonly budgetYear: number;
  readonly stoppdatum: CalendarDate;
  readonly today: CalendarDate;
}

/** Reads the form of an extension: one nämnd or one proposal, a last day after today and after the stoppdatum, and why. */
export function readExtensionForm(form: ExtensionForm, reading: ExtensionReading): ReadExtension {
  const to = readFor(form, reading);
  const until = readUntil(form.until, reading);
  const reason = readReason(form.reason);
  if ("wish" in to && "wish" in until && "wish" in reason)
    return { kind: "read", wish: { to: to.wish, until: until.wish, reason: reason.wish } };
  const faults = [to, until, reason].flatMap((read) => ("fault" in read ? [read.fault] : []));
  return { kind: "faulty", faults };
}

type Read<T> = { readonly wish: T } | { readonly fault: ExtensionFault };

function readFor(form: ExtensionForm, { organisation, budgetYear }: ExtensionReading): Read<ExtensionFor> {
  const typed = form.number.trim();
  const committee = organisation.committees.find(({ id }) => id === form.committee);
  if (typed === "") {
    if (committee === undefined) return { fault: { field: "committee", kind: "notChosen" } };
    return { wish: { kind: "committee", committeeId: committee.id, name: committee.name } };
  }
  if (committee !== undefined) return { fault: { field: "number", kind: "both" } };
  const code = readDraftCode(typed);
  if (code !== undefined) return { wish: { kind: "draft", code } };
  const number = readNumber(typed);
  if (number === undefined) return { fault: { field: "number", kind: "unreadable" } };
  if (number.budgetYear !== budgetYear) return { fault: { field: "number", kind: "otherYear", budgetYear } };
  return { wish: { kind: "number", number } };
}

function readUntil(text: string, { today, stoppdatum, budgetYear }: ExtensionReading): Read<CalendarDate> {
  const day = readDay(text, today);
  if (day === undefined) return { fault: { field: "until", kind: "unreadable" } };
  if (day <= today || hasPassed(text, day, today)) return { fault: { field: "until", kind: "notAhead" } };
  if (day <= stoppdatum) return { fault: { field: "until", kind: "notAfter", stoppdatum } };
  // The budget of a year is decided before the year.
  if (yearOf(day) >= budgetYear) return { fault: { field: "until", kind: "tooFar" } };
  return { wish: day };
}

/** Of a day without a year the next to come is read; who means more time means none that is most of a year away. */
function hasPassed(text: string, day: CalendarDate, today: CalendarDate): boolean {
  const thisYears = readDay(text, `${yearOf(today)}-01-01`);
  return thisYears !== undefined && thisYears < today && daysBetween(today, day) > LONGEST_WRAP;
}

function readReason(text: string): Read<string> {
  const reason = text.trim();
  if (reason === "") return { fault: { field: "reason", kind: "missing" } };
  if (reason.length > MOST_REASON) return { fault: { field: "reason", kind: "tooLong" } };
  return { wish: reason };
}
