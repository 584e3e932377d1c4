import { readAmount } from "../money/read-amount.ts";
import { tidyName } from "../organisation/names.ts";
import type { Kronor } from "../proposal/proposal-content.ts";
import { readRate } from "../proposal/read-rate.ts";
import type { Threshold } from "./area.ts";
import {
  ASKS,
  MOST_BODY,
  MOST_COMMENT_DAYS,
  type AreaFault,
  type AreaForm,
  type AreaWish,
  type Asks,
} from "./area-form.ts";
import type { Hundredths } from "./follow-up.ts";

/** A deviation of all that there is; what is more is a lost decimal comma. */
const MOST_SHARE: Hundredths = 10_000;
/** Ten million kronor: from there on a number without a unit is more often kronor that somebody forgot to make tkr of. */
const UNLIKELY_LIMIT_TKR = 10_000;

export type ReadArea =
  | { readonly kind: "read"; readonly wish: AreaWish }
  /** In the order of the form; never empty. */
  | { readonly kind: "faulty"; readonly faults: readonly AreaFault[] };

type Read<T> = { readonly value: T } | { readonly fault: AreaFault };

/** Reads the form of an area's settings; nothing in it is trusted, and a limit that is left empty is none. */
export function readAreaForm(form: AreaForm): ReadArea {
  const share = readShare("share", form.share);
  const amount = readLimit("amount", form.amount);
  const politicalShare = readShare("politicalShare", form.politicalShare);
  const politicalAmount = readLimit("politicalAmount", form.politicalAmount);
  const body = readBody(form.body);
  const asks = readAsks(form.asks);
  const workingDays = readWorkingDays(form.workingDays);
  const all = [share, amount, politicalShare, politicalAmount, body, asks, workingDays] as const;
  const faults = all.flatMap((read) => ("fault" in read ? [read.fault] : []));
  if ("fault" in share || "fault" in amount || "fault" in politicalShare || "fault" in politicalAmount)
    return { kind: "faulty", faults };
  if ("fault" in body || "fault" in asks || "fault" in workingDays) return { kind: "faulty", faults };
  return {
    kind: "read",
    wish: {
      threshold: thresholdOf(share.value, amount.value),
      political: { ...thresholdOf(politicalShare.value, politicalAmount.value), body: body.value },
      comments: {
        on: asks.value !== "none",
        workingDays: workingDays.value,
        operations: asks.value === "both",
      },
    },
  };
}

function thresholdOf(share: Hundredths | undefined, amount: Kronor | undefined): Threshold {
  return { ...(share === undefined ? {} : { share }), ...(amount === undefined ? {} : { amount }) };
}

function readShare(field: "share" | "politicalShare", text: string): Read<Hundredths | undefined> {
  const read = readRate(text, MOST_SHARE);
  switch (read.kind) {
    case "rate":
      return { value: read.rate };
    case "blank":
      return { value: undefined };
    case "unreadable":
    case "negative":
    case "tooFine":
    case "unlikely":
      return { fault: { field, kind: read.kind } };
  }
}

function readLimit(field: "amount" | "politicalAmount", text: string): Read<Kronor | undefined> {
  const read = readAmount(text, UNLIKELY_LIMIT_TKR);
  switch (read.kind) {
    case "amount":
      return read.kronor < 0 ? { fault: { field, kind: "negative" } } : { value: read.kronor };
    case "blank":
      return { value: undefined };
    case "ambiguous":
      if (read.readings.some((kronor) => kronor < 0)) return { fault: { field, kind: "negative" } };
      return { fault: { field, kind: "ambiguous", readings: read.readings } };
    case "unreadable":
    case "tooFine":
    case "tooLarge":
      return { fault: { field, kind: read.kind } };
  }
}

function readBody(text: string): Read<string> {
  const body = tidyName(text);
  if (body === "") return { fault: { field: "body", kind: "missing" } };
  return body.length > MOST_BODY ? { fault: { field: "body", kind: "tooLong" } } : { value: body };
}

function readAsks(text: string): Read<Asks> {
  const asks = ASKS.find((each) => each === text);
  return asks === undefined ? { fault: { field: "asks", kind: "notChosen" } } : { value: asks };
}

function readWorkingDays(text: string): Read<number> {
  const [, digits = "0"] =
    /^(\d{1,2})(?:\s*(?:arbetsdagar|arbetsdag|dagar|dag|working days?|days?))?$/iu.exec(text.trim()) ?? [];
  const days = Number(digits);
  return days < 1 || days > MOST_COMMENT_DAYS
    ? { fault: { field: "workingDays", kind: "unreadable" } }
    : { value: days };
}
