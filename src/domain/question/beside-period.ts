import { toCalendarDate } from "../time/civil-day.ts";
import type { Period } from "./answer.ts";
import { anchorSlot } from "./answer-next.ts";
import type { Asking } from "./asking.ts";
import { shifted } from "./periods.ts";

/** The day, week or month beside an anchor, where that is asked for: "veckan efter politisk beredning". */
export function periodBeside(asking: Asking): Period | undefined {
  const { anchor, reading } = asking.question;
  const unit = BESIDE.exec(reading.plain)?.[1];
  if (!anchor || unit === undefined) return undefined;
  const slot = anchorSlot(asking, anchor);
  if (!slot) return undefined;
  const day = toCalendarDate(anchor.side === "after" ? Math.max(slot.start, slot.end) : slot.start);
  const from: Period = { start: day, end: day, label: { kind: "day" } };
  return shifted(from, anchor.side === "after" ? 1 : -1, unitOf(unit));
}

const BESIDE = /\b(veckan|manaden|dagen|week|month|day) (?:efter|fore|innan|after|before)\b/u;

function unitOf(word: string): "week" | "month" | "day" {
  if (/^(veck|week)/u.test(word)) return "week";
  return /^man|^month/u.test(word) ? "month" : "day";
}
