import { toDayNumber } from "../time/civil-day.ts";
import { weekdayOfDayNumber } from "../time/weekday.ts";
import type { Answer, AnsweredEvent } from "./answer.ts";
import { answerNext } from "./answer-next.ts";
import { eventAnswer } from "./event-answer.ts";
import { doersOnly } from "./list-of-doers.ts";
import { noneOf } from "./none-answer.ts";
import { base, during, inOrder, LIST_LIMIT, selectionOf, type Asking } from "./asking.ts";
import { choose } from "./choose.ts";
import { eventsWith } from "./gather.ts";
import { decline } from "./decline.ts";
import type { Slot } from "./timeline.ts";
import { hardTerms } from "./term.ts";
import { fitsYear } from "./year-label.ts";

/** Everything of a period, a role, a kind or a topic; or how many. */
export function answerList(asking: Asking): Answer {
  const { question } = asking;
  const hard = hardTerms(question.terms);
  if (asking.pinned) return listOf(asking, onceEach(asking, asking.pinned));
  if (hard.some((term) => term.options.length === 0)) return decline(asking);
  if (hard.length === 0 && question.period === undefined && !question.weekend && !wantsAll(asking))
    return answerNext(asking);
  const slots = slotsFor(asking).filter((slot) => fitsYear(asking, slot.event));
  if (slots.length === 0) return nothing(asking);
  const responsible = RESPONSIBLE_FOR.test(question.reading.plain) ? doersOnly(asking, slots) : [];
  return listOf(asking, responsible.length > 0 ? responsible : slots);
}

/** "Vad ansvarar område ekonomi för?": only what they do, not all that they are in. */
const RESPONSIBLE_FOR =
  /\b(ansvarar|ansvarig|ansvariga|ansvar|ansvaret|haller i|leder|skoter|responsible|in charge)\b/u;

function listOf(asking: Asking, slots: readonly Slot[]): Answer {
  const { question } = asking;
  const hard = hardTerms(question.terms);
  const total = new Set(slots.map((slot) => slot.event)).size;
  const events = inOrder(asking, slots.slice(0, LIST_LIMIT));
  if (question.intent === "count")
    return {
      ...base(asking, "count", "answer", events),
      kind: "count",
      count: total,
      selection: selectionOf(asking),
    };
  const [only] = events;
  if (only && events.length === 1 && hard.length > 0 && question.cues.has("todo"))
    return eventAnswer({ ...asking, question: { ...question, asked: "purpose" } }, [only]);
  return {
    ...base(asking, question.intent, "answer", events),
    kind: "list",
    total,
    selection: selectionOf(asking),
  };
}

function wantsAll({ question }: Asking): boolean {
  return question.cues.has("list") || question.cues.has("count") || question.cues.has("left");
}

function slotsFor(asking: Asking): readonly Slot[] {
  const { question, timeline } = asking;
  const hard = hardTerms(question.terms);
  const { period } = question;
  if (period) {
    const slots = timeline.during(toDayNumber(period.start), toDayNumber(period.end));
    if (hard.length === 0) return narrowed(asking, slots);
    const wanted = new Set(eventsWith(asking, during(asking, period)));
    return narrowed(
      asking,
      slots.filter((slot) => wanted.has(slot.event)),
    );
  }
  const wanted = hard.length > 0 ? eventsWith(asking) : [...asking.index.events.keys()];
  return narrowed(asking, onceEach(asking, wanted));
}

/** A yearly event has many times; a list without a period tells each once. */
function onceEach(asking: Asking, events: readonly number[]): Slot[] {
  return events.flatMap((event) => {
    const slots = asking.timeline.of(event);
    if (slots.length < 2 || asking.index.events[event]?.date.start.startsWith("--") !== true) return slots;
    return slots.find((slot) => slot.end >= asking.today) ?? slots.slice(-1);
  });
}

function narrowed(asking: Asking, slots: readonly Slot[]): readonly Slot[] {
  const { question, today } = asking;
  const left = question.cues.has("left") || /\b(mer|mera|fler|more|else)\b/u.test(question.reading.plain);
  const gone =
    !left &&
    /\b((har|hade|have|has) (passerat|varit|gatt|redan|passed|been)|passerat|passerade|redan varit|passed)\b/u.test(
      question.reading.plain,
    );
  const once = new Set<number>();
  return slots.filter((slot) => {
    if (left && slot.end < today) return false;
    if (gone && slot.end >= today) return false;
    if (question.weekend && !onWeekend(slot)) return false;
    if (once.has(slot.event) && question.period !== undefined) return false;
    once.add(slot.event);
    return true;
  });
}

function onWeekend(slot: Slot): boolean {
  return slot.start === slot.end && slot.date.precision === "day" && weekdayOfDayNumber(slot.start) >= 6;
}

/** Nothing fits: the nearest of the same sort on either side, or at all. */
function nothing(asking: Asking): Answer {
  const { question, timeline, index } = asking;
  const hard = hardTerms(question.terms);
  const wanted = hard.length > 0 ? new Set(eventsWith(asking)) : undefined;
  if (wanted?.size === 0) {
    const choice = choose(index, question.terms, question.reading);
    return choice.sure ? noneOf(asking, []) : decline(asking, choice);
  }
  const from = question.period ? toDayNumber(question.period.start) : asking.today;
  const at = timeline.firstFrom(from);
  const fits = (slot: Slot): boolean => wanted?.has(slot.event) ?? true;
  const before = timeline.slots.slice(0, at).findLast(fits);
  const after = timeline.slots.slice(at).find(fits);
  const near: AnsweredEvent[] = inOrder(
    asking,
    [before, after].filter((slot) => slot !== undefined),
  );
  if (question.intent === "count" && wanted !== undefined)
    return { ...base(asking, "count", "none"), kind: "count", count: 0, selection: selectionOf(asking) };
  return noneOf(asking, near);
}
