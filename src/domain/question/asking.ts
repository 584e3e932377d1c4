import type { Lang } from "../lang.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { toDayNumber } from "../time/civil-day.ts";
import type { Answer, AnsweredEvent, Behaviour, Intent, Period, Selection } from "./answer.ts";
import { answered, slotOf, type Tense } from "./answered-event.ts";
import { eventKey, type CalendarIndex } from "./calendar-index.ts";
import { suggestionsFor } from "./suggestions.ts";
import { hardTerms, type Term } from "./term.ts";
import type { Slot, Timeline } from "./timeline.ts";
import type { Question } from "./understand.ts";

/** A question being answered, with all that the answer may look at. */
export interface Asking {
  readonly question: Question;
  readonly index: CalendarIndex;
  readonly timeline: Timeline;
  readonly now: CalendarDate;
  readonly today: number;
  readonly lang: Lang;
  /** The conversation's own events, when the question points back at them. */
  readonly pinned?: readonly number[];
  /** Where the conversation was, when the question counts from there. */
  readonly from?: { readonly side: "after" | "before"; readonly start: CalendarDate };
}

/** A list longer than this is cut, and says so. */
export const LIST_LIMIT = 200;

/** What every answer holds. */
export function base(
  asking: Asking,
  intent: Intent,
  behaviour: Behaviour,
  events: readonly AnsweredEvent[] = [],
): Pick<
  Answer,
  "lang" | "intent" | "behaviour" | "today" | "calendar" | "calendarNames" | "events" | "suggestions"
> {
  const { index, now, lang } = asking;
  const [calendar] = index.calendars;
  const first = events[0];
  const at = first ? index.numberOfEvent(eventKey(first.event)) : undefined;
  return {
    lang,
    intent,
    behaviour,
    today: now,
    calendar: (at === undefined ? calendar : index.calendarOf(at)) ?? { id: "", name: "", yearly: false },
    ...namesOf(index, events),
    events,
    suggestions: suggestionsFor(index, now, behaviour, events),
  };
}

/** Which calendar each document is, where an answer draws on several. */
function namesOf(index: CalendarIndex, events: readonly AnsweredEvent[]): Pick<Answer, "calendarNames"> {
  if (index.calendars.length < 2) return {};
  const calendarNames: Record<string, string> = {};
  for (const { event } of events) {
    const at = index.numberOfEvent(eventKey(event));
    if (at !== undefined) calendarNames[event.source.document] = index.calendarOf(at).name;
  }
  return { calendarNames };
}

function tenseOf({ past }: Question): Tense {
  return past ? "past" : "coming";
}

/** Events at the times that the question means, by first day. */
export function atTheirTimes(
  asking: Asking,
  events: readonly number[],
  period: Period | undefined,
  tense: Tense = tenseOf(asking.question),
): AnsweredEvent[] {
  const found: Slot[] = [];
  for (const event of events) {
    const slot = slotOf(asking.timeline, event, asking.now, tense, period);
    if (slot) found.push(slot);
  }
  return inOrder(asking, found);
}

export function inOrder(asking: Asking, slots: readonly Slot[]): AnsweredEvent[] {
  return [...slots]
    .sort((a, b) => a.start - b.start || a.event - b.event)
    .flatMap((slot) => answered(asking.index, slot, asking.now) ?? []);
}

/** True for the events that have a time in the period. */
export function during(asking: Asking, period: Period): (event: number) => boolean {
  const from = toDayNumber(period.start);
  const to = toDayNumber(period.end);
  return (event) => asking.timeline.of(event).some((slot) => slot.start <= to && slot.end >= from);
}

/** What narrowed the answer, as it was understood. */
export function selectionOf(asking: Asking, terms: readonly Term[] = asking.question.terms): Selection {
  const { period, weekend } = asking.question;
  const hard = hardTerms(terms);
  const role = hard.find((term) => term.sort === "role");
  const kind = hard.find((term) => term.kind !== undefined)?.kind;
  const topic = hard.map((term) => term.written).join(" ");
  return {
    ...(period === undefined ? {} : { period }),
    ...(role === undefined ? {} : { role: role.written }),
    ...(kind === undefined ? {} : { eventKind: kind }),
    ...(weekend ? { weekend: true as const } : {}),
    ...(topic === "" ? {} : { topic }),
  };
}
