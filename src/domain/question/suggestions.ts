import { suggestInvolvements } from "../calendar/involvements.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { monthOf, toDayNumber } from "../time/civil-day.ts";
import type { AnsweredEvent, Behaviour, Suggestion } from "./answer.ts";
import { answered } from "./answered-event.ts";
import type { CalendarIndex } from "./calendar-index.ts";
import { kindBit } from "./event-kinds.ts";

const OFFERED = 3;
const SHORT = 40;
const LOOKED_THROUGH = 12;

/** Three questions that work in this calendar, for the answers after which a person wonders what to ask. */
export function suggestionsFor(
  index: CalendarIndex,
  now: CalendarDate,
  behaviour: Behaviour,
  events: readonly AnsweredEvent[],
): readonly Suggestion[] {
  switch (behaviour) {
    case "decline":
    case "help":
    case "smalltalk":
    case "clarify":
    case "none":
      return working(index, now).slice(0, OFFERED);
    case "answer":
    case "candidates":
    case "unknown-day":
    case "unknown-time":
    case "unknown-who":
    case "unknown-place": {
      const [event] = events;
      if (!event) return [];
      const who: readonly Suggestion[] = tellsWho(event) ? [{ kind: "who", event }] : [];
      return [...who, { kind: "purpose", event }, { kind: "what-next" }];
    }
  }
}

/** Whether the calendar says who is responsible: else the question is no good one to offer. */
function tellsWho({ event }: AnsweredEvent): boolean {
  return suggestInvolvements(event).some(({ role }) => role === "responsible");
}

function working(index: CalendarIndex, now: CalendarDate): Suggestion[] {
  const offers: Suggestion[] = [];
  const timeline = index.timelineAt(now);
  const coming = timeline.slots.slice(timeline.firstFrom(toDayNumber(now))).slice(0, LOOKED_THROUGH);
  // A question is easier to read with a short name in it.
  const next =
    coming.find((slot) => (index.events[slot.event]?.title.length ?? 0) <= SHORT) ??
    coming[0] ??
    timeline.slots.at(-1);
  const event = next ? answered(index, next, now) : undefined;
  if (index.namedKinds & kindBit("stoppdatum")) offers.push({ kind: "all-stoppdatum" });
  offers.push({ kind: "what-next" });
  if (event && tellsWho(event)) offers.push({ kind: "who", event });
  if (event) offers.push({ kind: "when", event });
  offers.push({ kind: "this-month", month: monthOf(now) });
  return offers;
}
