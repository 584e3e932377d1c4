import { inOrder, type Asking } from "./asking.ts";
import type { AnsweredEvent } from "./answer.ts";
import { eventsWith } from "./gather.ts";
import type { Ordinal } from "./ordinal-words.ts";
import { hardTerms } from "./understand.ts";

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
  const all = inOrder(asking, slots).filter(
    (each) => !period || (each.start <= period.end && each.end >= period.start),
  );
  const yearly = all.filter((each) => each.event.date.start.startsWith("--"));
  // What comes back every year has a first and a last in the year that is asked in.
  const ofYear =
    yearly.length > 0 && !period
      ? all.filter((each) => each.start.slice(0, 4) === asking.now.slice(0, 4))
      : all;
  const pick = ordinal === "first" ? ofYear[0] : ofYear.at(-1);
  return pick ? ofYear.filter((each) => each.start === pick.start) : [];
}
