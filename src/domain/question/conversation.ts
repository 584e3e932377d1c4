import type { Lang } from "../lang.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type { Answer, AskedField, Behaviour, Intent, Period, Selection } from "./answer.ts";
import { eventKey, type CalendarIndex } from "./calendar-index.ts";
import type { Question } from "./understand.ts";

/** What a conversation was last about: enough for "och vem ansvarar?". Plain data; losing it costs a question back. */
export interface Conversation {
  readonly lang: Lang;
  readonly intent: Intent;
  readonly asked: AskedField;
  readonly behaviour: Behaviour;
  /** The words that the events were found by, as typed. */
  readonly topic: string;
  /** What came next was asked for by those words, so "och sen?" goes on among them. */
  readonly sequence?: true;
  /** By key, or by id where only that is known. */
  readonly events: readonly { readonly id: string; readonly start: CalendarDate }[];
  readonly period?: Period;
}

/** A follow-up can only be about few events; of a longer list the first are kept. */
const EVENTS_KEPT = 20;

/** What is to be remembered after an answer; talk and refusals leave the conversation where it was. */
export function remember(
  question: Question,
  answer: Answer,
  before: Conversation | undefined,
): Conversation | undefined {
  const kept = before ? { ...before, lang: answer.lang } : undefined;
  if (answer.kind === "help" || answer.kind === "smalltalk" || answer.kind === "clarify") return kept;
  if (answer.kind === "decline") return kept;
  const period = selectionOf(answer)?.period ?? question.period;
  const events = answer.kind === "none" ? (before?.events ?? []) : answer.events;
  const leans = question.topic === "" && answer.kind === "event" && answer.next !== true;
  const sequence = (answer.kind === "event" && answer.next === true) || (leans && before?.sequence === true);
  return {
    lang: answer.lang,
    ...(sequence ? { sequence: true as const } : {}),
    intent: answer.intent,
    asked: "asked" in answer && answer.kind !== "compare" ? answer.asked : question.asked,
    behaviour: answer.behaviour,
    topic: leans ? (before?.topic ?? "") : question.topic,
    events: events
      .slice(0, EVENTS_KEPT)
      .map((each) => ("id" in each ? each : { id: eventKey(each.event), start: each.start })),
    ...(period === undefined ? {} : { period }),
  };
}

function selectionOf(answer: Answer): Selection | undefined {
  return "selection" in answer ? answer.selection : undefined;
}

/** The numbers of the events that a conversation was about, those that the calendar still has. */
export function eventsOf(conversation: Conversation, index: CalendarIndex): readonly number[] {
  const wanted = new Set(conversation.events.map((each) => each.id));
  const found: number[] = [];
  for (const id of wanted) {
    const event = index.numberOfEvent(id);
    if (event !== undefined) found.push(event);
  }
  return found;
}
