import { toDayNumber } from "../time/civil-day.ts";
import type { Slot } from "./timeline.ts";
import { inOrder, type Asking } from "./asking.ts";
import type { AnsweredEvent } from "./answer.ts";
import { eventsWith } from "./gather.ts";
import type { Ordinal } from "./ordinal-words.ts";
import { hardTerms } from "./term.ts";

/** The first or last of what the terms name (of everything, without terms), or the latest that has been. */
export function eventsByPlace(asking: Asking, ordinal: Ordinal): readonly AnsweredEvent[] {
  const { question, timeline, today } = asking;
  const hard = hardTerms(question.terms);
  const wanted = hard.length > 0 ? new Set(eventsWith(asking)) : undefined;
  const { period } = question;
  const slots = timeline.slots.filter((slot) => {
    if (wanted && !wanted.has(slot.event)) return false;
    if (ordinal === "latest") return slot.start < today;
    return true;
  });
  const inside = period
    ? slots.filter((slot) => slot.start <= toDayNumber(period.end) && slot.end >= toDayNumber(period.start))
    : ofTheYear(asking, slots);
  const pick = ordinal === "first" ? inside[0] : inside.at(-1);
  return pick
    ? inOrder(
        asking,
        inside.filter((slot) => slot.start === pick.start),
      )
    : [];
}

/** What comes back every year has a first and a last in the year that is asked in. */
function ofTheYear(asking: Asking, slots: readonly Slot[]): readonly Slot[] {
  const yearly = slots.some((slot) => asking.index.events[slot.event]?.date.start.startsWith("--"));
  if (!yearly) return slots;
  const from = toDayNumber(`${asking.now.slice(0, 4)}-01-01`);
  return slots.filter((slot) => slot.start >= from && slot.start < from + 365);
}
