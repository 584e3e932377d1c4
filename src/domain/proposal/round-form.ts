import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { readAmount } from "../money/read-amount.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { yearOf } from "../time/civil-day.ts";
import type { Kronor } from "./proposal-content.ts";
import { readRate } from "./read-rate.ts";
import {
  readStoppdatumRef,
  UNLIKELY_LIMIT_TKR,
  type RoundForm,
  type RoundSettings,
  type StoppdatumRef,
} from "./round-settings.ts";
import { lastDayOf } from "./round-standing.ts";

/** What is to be mended in one field, so that it can be said in words. */
export type RoundFault =
  | { readonly field: "event" | "channel"; readonly kind: "notChosen" }
  | { readonly field: "budgetYear" | "shortestLife"; readonly kind: "unreadable" }
  /** The stoppdatum's day, which lies in the year before the budget year or in the one before that. */
  | { readonly field: "budgetYear"; readonly kind: "wrongYear"; readonly day: CalendarDate }
  | {
      readonly field: "internalRate";
      readonly kind: "unreadable" | "negative" | "tooFine" | "unlikely";
    }
  | { readonly field: "amountLimit"; readonly kind: "ambiguous"; readonly readings: readonly Kronor[] }
  | { readonly field: "amountLimit"; readonly kind: "unreadable" | "negative" | "tooFine" | "tooLarge" };

/** What a form says: the event with its last day, and the settings. */
export interface RoundWish {
  readonly budgetYear: number;
  readonly stoppdatum: StoppdatumRef & {
    readonly known: { readonly title: string; readonly day: CalendarDate };
  };
  readonly settings: RoundSettings;
}

export type ReadRound =
  | { readonly kind: "read"; readonly wish: RoundWish }
  /** In the order of the form; never empty. */
  | { readonly kind: "faulty"; readonly faults: readonly RoundFault[] };

/** Of an event what a round needs. */
type StatedEvent = Pick<CalendarEvent, "title" | "date">;

/** What can be chosen on the form. */
export interface RoundChoices {
  /** Undefined for an event that is not there. */
  readonly findEvent: (ref: StoppdatumRef) => StatedEvent | undefined;
  readonly channelIds: readonly string[];
}

type Read<T> = { readonly value: T } | { readonly fault: RoundFault };

/** Reads the form of a round; nothing in it is trusted, and what is left empty is not invented. */
export function readRoundForm(form: RoundForm, choices: RoundChoices): ReadRound {
  const event = readEvent(form.event, choices);
  const budgetYear = readBudgetYear(form.budgetYear, "value" in event ? event.value.event : undefined);
  const internalRate = readInternalRate(form.internalRate);
  const amountLimit = readAmountLimit(form.amountLimit);
  const shortestLife = readShortestLife(form.shortestLife);
  const channelId = readChannel(form.channel, choices.channelIds);
  const all = [event, budgetYear, internalRate, amountLimit, shortestLife, channelId] as const;
  const faults = all.flatMap((read) => ("fault" in read ? [read.fault] : []));
  if (!isRead(event) || !isRead(budgetYear) || !isRead(internalRate)) return { kind: "faulty", faults };
  if (!isRead(amountLimit) || !isRead(shortestLife) || !isRead(channelId)) return { kind: "faulty", faults };

  const known = { title: event.value.event.title, day: lastDayOf(event.value.event, budgetYear.value) };
  return {
    kind: "read",
    wish: {
      budgetYear: budgetYear.value,
      stoppdatum: { ...event.value.ref, known },
      settings: {
        ...(internalRate.value === undefined ? {} : { internalRate: internalRate.value }),
        ...(amountLimit.value === undefined ? {} : { amountLimit: amountLimit.value }),
        shortestLife: shortestLife.value,
        ...(channelId.value === undefined ? {} : { channelId: channelId.value }),
      },
    },
  };
}

function isRead<T>(read: Read<T>): read is { readonly value: T } {
  return "value" in read;
}

function readEvent(
  text: string,
  { findEvent }: RoundChoices,
): Read<{ readonly ref: StoppdatumRef; readonly event: StatedEvent }> {
  const ref = readStoppdatumRef(text);
  const event = ref && findEvent(ref);
  if (ref === undefined || event === undefined) return { fault: { field: "event", kind: "notChosen" } };
  return { value: { ref, event } };
}

/** The budget of a year is decided before the year, and its proposals are asked for at most two years ahead. */
function readBudgetYear(text: string, event: StatedEvent | undefined): Read<number> {
  const [, digits] = /^(?:budget(?:år)?\s*)?(20\d\d)$/iu.exec(text.trim()) ?? [];
  if (digits === undefined) return { fault: { field: "budgetYear", kind: "unreadable" } };
  const budgetYear = Number(digits);
  if (event === undefined) return { value: budgetYear };
  const day = lastDayOf(event, budgetYear);
  const yearsAhead = budgetYear - yearOf(day);
  if (yearsAhead === 1 || yearsAhead === 2) return { value: budgetYear };
  return { fault: { field: "budgetYear", kind: "wrongYear", day } };
}

function readInternalRate(text: string): Read<number | undefined> {
  const read = readRate(text);
  switch (read.kind) {
    case "rate":
      return { value: read.rate };
    case "blank":
      return { value: undefined };
    case "unreadable":
    case "negative":
    case "tooFine":
    case "unlikely":
      return { fault: { field: "internalRate", kind: read.kind } };
  }
}

function readAmountLimit(text: string): Read<Kronor | undefined> {
  const read = readAmount(text, UNLIKELY_LIMIT_TKR);
  switch (read.kind) {
    case "amount":
      return read.kronor < 0 ? { fault: { field: "amountLimit", kind: "negative" } } : { value: read.kronor };
    case "blank":
      return { value: undefined };
    case "ambiguous":
      if (read.readings.some((kronor) => kronor < 0))
        return { fault: { field: "amountLimit", kind: "negative" } };
      return { fault: { field: "amountLimit", kind: "ambiguous", readings: read.readings } };
    case "unreadable":
    case "tooFine":
    case "tooLarge":
      return { fault: { field: "amountLimit", kind: read.kind } };
  }
}

function readShortestLife(text: string): Read<number> {
  const [, digits] = /^(\d{1,2})(?:\s*(?:år|years?))?$/iu.exec(text.trim()) ?? [];
  const years = Number(digits ?? 0);
  return years < 1 ? { fault: { field: "shortestLife", kind: "unreadable" } } : { value: years };
}

function readChannel(text: string, channelIds: readonly string[]): Read<string | undefined> {
  if (text === "") return { value: undefined };
  return channelIds.includes(text) ? { value: text } : { fault: { field: "channel", kind: "notChosen" } };
}
