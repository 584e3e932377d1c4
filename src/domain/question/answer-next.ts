import { toDayNumber } from "../time/civil-day.ts";
import type { Answer, EventAnswer } from "./answer.ts";
import { eventAnswer } from "./event-answer.ts";
import { noneOf } from "./none-answer.ts";
import { during, inOrder, type Asking } from "./asking.ts";
import { choose } from "./choose.ts";
import { eventsWith } from "./gather.ts";
import type { Anchor } from "./anchors.ts";
import { slotOf } from "./answered-event.ts";
import { decline } from "./decline.ts";
import type { Slot } from "./timeline.ts";
import { eventsByPlace } from "./ordinal.ts";
import { ordinalOf } from "./ordinal-words.ts";
import { hardTerms, QUALITY, type Term } from "./term.ts";
import { fitsYear } from "./year-label.ts";

/** What comes first after today, after an event or after what was last spoken of; all that begin on that day. */
export function answerNext(asking: Asking): Answer {
  const { question, index } = asking;
  const hard = hardTerms(question.terms);
  if (hard.some((term) => term.options.length === 0)) return decline(asking);
  const ordinal = asking.from || question.anchor ? undefined : ordinalOf(question.reading.plain);
  if (ordinal) {
    const [first, ...others] = eventsByPlace(asking, ordinal);
    if (first) return eventAnswer(asking, [first, ...others]);
  }
  const start = startOf(asking);
  if (start === undefined) return decline(asking);
  const wanted = hard.length > 0 ? new Set(eventsWith(asking)) : undefined;
  if (wanted?.size === 0 || hard.some(isGuess)) {
    const choice = choose(index, question.terms, question.reading);
    if (wanted?.size === 0 || !choice.sure) return decline(asking, choice);
  }
  const fits = (slot: Slot): boolean =>
    (wanted?.has(slot.event) ?? true) &&
    fitsYear(asking, slot.event) &&
    (start.past === undefined || slot.start > start.day || slot.event > start.past);
  const found =
    start.side === "after" ? firstAfter(asking, start.day, fits) : lastBefore(asking, start.day, fits);
  const [first, ...others] = inOrder(asking, [...underWay(asking, start, wanted), ...found]);
  if (first) return eventAnswer(asking, [first, ...others], start.side === "after" ? nextFrom(asking) : {});
  const last = asking.timeline.slots.findLast((slot) => fits(slot) && slot.start < start.day);
  return noneOf(asking, last ? inOrder(asking, [last]) : []);
}

/** No word of the calendar's own, only one that is spelled nearly like it: a kommunval is nothing kommunal. */
function isGuess(term: Term): boolean {
  return term.options.every((option) => option.quality <= QUALITY.oneSlip);
}

/** Whether what comes is next from today, or only after the event that was named. */
function nextFrom({ from, question }: Asking): Pick<EventAnswer, "next" | "afterEvent"> {
  return from || question.anchor ? { next: true, afterEvent: true } : { next: true };
}

/** What somebody's next step is may already be under way; what comes next for all is what has not begun. */
function underWay(
  asking: Asking,
  start: { readonly day: number },
  wanted: ReadonlySet<number> | undefined,
): Slot[] {
  const { question, timeline, today } = asking;
  const hasRole = hardTerms(question.terms).some((term) => term.sort === "role");
  const asksForNow = /\b(pa gang|igang|hander nu|galler nu|just nu|aktuellt|going on|right now)\b/u.test(
    question.reading.plain,
  );
  if (start.day !== today || question.intent !== "what-next" || !(hasRole || asksForNow)) return [];
  return timeline
    .during(today, today)
    .filter((slot) => slot.start < today && (wanted?.has(slot.event) ?? true));
}

interface Start {
  readonly side: "after" | "before";
  readonly day: number;
  /** Among those that begin on that day only the ones further down than this event count. */
  readonly past?: number;
}

/** The day that is counted from; undefined when the event that it should be is not found. */
function startOf(asking: Asking): Start | undefined {
  const { question, from, today } = asking;
  if (from)
    return {
      side: from.side,
      day: from.side === "after" ? toDayNumber(from.start) + 1 : toDayNumber(from.start),
    };
  const { anchor, period } = question;
  if (!anchor) return { side: "after", day: period ? Math.max(toDayNumber(period.start), 0) : today };
  const slot = anchorSlot(asking, anchor);
  if (!slot) return undefined;
  if (anchor.side === "before") return { side: "before", day: slot.start };
  // After what is told to be over nothing that has passed itself is what happens now.
  if (anchor.done && slot.end < today) return { side: "after", day: Math.max(slot.end + 1, today) };
  // Where only months are stated, what begins in the same month and stands further down comes after.
  const statesDays = slot.date.precision === "day" || slot.date.precision === "range";
  // Of another sort on the same day it is what stands further down.
  const sameDay = question.terms.length > 0 && slot.start === slot.end;
  return statesDays && !sameDay
    ? { side: "after", day: slot.end + 1 }
    : { side: "after", day: slot.start, past: slot.event };
}

/** The event that is counted from: of several the one that comes, or the last that has been. */
export function anchorSlot(asking: Asking, anchor: Anchor): Slot | undefined {
  const { question, index, timeline, now, today } = asking;
  const [period] = question.mentions
    .filter(({ span }) => span.from >= anchor.span.from && span.to <= anchor.span.to)
    .map((mention) => mention.period);
  const choice = choose(index, anchor.terms, question.reading, period && during(asking, period));
  if (!choice.sure) return undefined;
  // "KS har fattat beslut": the last that it had, whichever is nearest in words.
  const thing = anchor.terms.some((term) => term.sort === "topic" && term.soft !== true);
  const events =
    anchor.done && !thing
      ? eventsWith({ ...asking, question: { ...question, terms: anchor.terms } })
      : choice.events;
  const slots = events
    .flatMap((event) => slotOf(timeline, event, now, "nearest", period) ?? [])
    .sort((a, b) => a.start - b.start);
  const begun = slots.findLast((slot) => slot.start <= today);
  const coming = slots.find((slot) => slot.end >= today);
  return anchor.done ? (begun ?? coming) : (coming ?? begun);
}

/** All that begin on the first day that something does. */
function firstAfter(asking: Asking, day: number, fits: (slot: Slot) => boolean): Slot[] {
  const { slots } = asking.timeline;
  let at = asking.timeline.firstFrom(day);
  for (let slot = slots[at]; slot && !fits(slot); slot = slots[at]) at++;
  const first = slots[at];
  if (!first) return [];
  const found: Slot[] = [];
  for (let slot = slots[at]; slot?.start === first.start; slot = slots[++at])
    if (fits(slot)) found.push(slot);
  return found;
}

function lastBefore(asking: Asking, day: number, fits: (slot: Slot) => boolean): Slot[] {
  const earlier = asking.timeline.slots.slice(0, asking.timeline.firstFrom(day)).filter(fits);
  const last = earlier.at(-1);
  return last ? earlier.filter((slot) => slot.start === last.start) : [];
}
