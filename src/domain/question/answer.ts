import type { CalendarEvent } from "../calendar/calendar-event.ts";
import type { EventDate } from "../calendar/event-date.ts";
import type { Lang } from "../lang.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

export const INTENTS = [
  "when",
  "who",
  "what-next",
  "list-period",
  "list-role",
  "purpose",
  "where",
  "days-left",
  "status",
  "count",
  "compare",
  "out-of-scope",
] as const;
export type Intent = (typeof INTENTS)[number];

export const BEHAVIOURS = [
  "answer",
  "candidates",
  "none",
  "decline",
  "unknown-day",
  "unknown-time",
  "unknown-who",
  "unknown-place",
  "smalltalk",
  "help",
  "clarify",
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** Where an event stands on the day of the question. `today` when its only day is today, `ongoing` inside a longer time. */
export type Standing = "passed" | "today" | "ongoing" | "upcoming";

/** An event at one time: yearly events are resolved to the year that the question is about. */
export interface AnsweredEvent {
  readonly event: CalendarEvent;
  /** The event's date with dated bounds (a yearly date has been given its year). */
  readonly date: EventDate;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly standing: Standing;
  /** Days from the question's day to the first and to the last day; negative in the past. */
  readonly daysToStart: number;
  readonly daysToEnd: number;
}

/** A stretch of days that was asked about, and how it was named, so that the answer can say which year it took. */
export interface Period {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly label:
    | { readonly kind: "day" }
    | { readonly kind: "week"; readonly week: number; readonly year: number }
    | { readonly kind: "month"; readonly month: number; readonly year: number }
    | {
        readonly kind: "season";
        readonly season: "spring" | "summer" | "autumn" | "winter";
        readonly year: number;
      }
    | { readonly kind: "year"; readonly year: number }
    | { readonly kind: "rest-of-year"; readonly year: number }
    | { readonly kind: "range" }
    | { readonly kind: "from" }
    | { readonly kind: "until" };
}

/** A person, role or body named by the document for an event, with the document's own sentence. */
export interface Involvement {
  readonly how: "responsible" | "takes-part" | "decides";
  readonly who: string;
  /** The verbatim sentence or cell. */
  readonly quote: string;
  readonly field:
    "responsible" | "comment" | "purpose" | "politicians" | "officials" | "decisionBody" | "title" | "extra";
}

/** What a person wanted to know about an event. `day` asks for the exact day where the document may say only the month. */
export type AskedField =
  | "date"
  | "day"
  | "time"
  | "responsible"
  | "takes-part"
  | "decides"
  | "who"
  | "purpose"
  | "place"
  | "days-left"
  | "status";

/** The document's own words that carry the answer: the cell, and the sentence of it that was asked for. */
export interface Quote {
  readonly eventId: string;
  readonly field: Involvement["field"] | "place" | "inflow" | "result" | "date" | "extra";
  readonly text: string;
}

/** A question that works in this calendar. The text layer words it, and that wording is understood when it is asked. */
export type Suggestion =
  | { readonly kind: "when"; readonly event: AnsweredEvent }
  | { readonly kind: "who"; readonly event: AnsweredEvent }
  | { readonly kind: "purpose"; readonly event: AnsweredEvent }
  | { readonly kind: "what-next" }
  | { readonly kind: "all-stoppdatum" }
  | { readonly kind: "this-month"; readonly month: number }
  | { readonly kind: "help" };

/** What narrowed a list or a count, as it was understood: all that is present holds for every event. */
export interface Selection {
  readonly period?: Period;
  /** The role or body as the calendar writes it: "Budgetcontroller". */
  readonly role?: string;
  readonly eventKind?: CalendarEvent["kind"];
  readonly weekend?: true;
  /** The words of the question that the events were found by, as typed. */
  readonly topic?: string;
}

interface AnswerBase {
  readonly lang: Lang;
  readonly intent: Intent;
  readonly behaviour: Behaviour;
  /** The day the question was asked. */
  readonly today: CalendarDate;
  readonly calendar: { readonly id: string; readonly name: string; readonly yearly: boolean };
  /** The events that the answer is about, by first day; the same ones in text and card. Empty when it is about none. */
  readonly events: readonly AnsweredEvent[];
  /** At most three. */
  readonly suggestions: readonly Suggestion[];
}

/** One event, or several that share the name that was asked for, and the field that was asked about. */
export interface EventAnswer extends AnswerBase {
  readonly kind: "event";
  readonly asked: AskedField;
  readonly events: readonly [AnsweredEvent, ...AnsweredEvent[]];
  /** Days from today to the day asked about (the last day of what goes on now); negative in the past. */
  readonly days?: number;
  readonly status?: Standing;
  /** Who does what in the first event; empty when the document does not say. */
  readonly involvements: readonly Involvement[];
  readonly quotes: readonly Quote[];
  /** True when it was asked whether something has been decided or done: the plan shows the date, not the outcome. */
  readonly outcomeAsked?: true;
  /** True for what comes next ("vad händer härnäst"), counted from today or from the event of the conversation. */
  readonly next?: true;
  readonly selection: Selection;
}

/** Everything that fits a period, a role, a kind or a topic. */
export interface ListAnswer extends AnswerBase {
  readonly kind: "list";
  /** How many fit; more than `events` holds when the list was cut. */
  readonly total: number;
  readonly selection: Selection;
}

export interface CountAnswer extends AnswerBase {
  readonly kind: "count";
  readonly count: number;
  readonly selection: Selection;
}

/** Which of two comes first, or how long lies between them. `events` holds both, by first day. */
export interface CompareAnswer extends AnswerBase {
  readonly kind: "compare";
  readonly asked: "order" | "between";
  readonly events: readonly [AnsweredEvent, AnsweredEvent];
  /** The two in the order that the question named them. */
  readonly named: readonly [AnsweredEvent, AnsweredEvent];
  /** For a question that is answered by yes or no: whether it holds. */
  readonly holds?: boolean;
  /** From the first day of one to the first day of the other; absent when a day is not stated. */
  readonly daysBetween?: number;
  readonly sameTime: boolean;
}

/** Several events fit and the question does not say which. */
export interface CandidatesAnswer extends AnswerBase {
  readonly kind: "candidates";
  readonly asked: AskedField;
  readonly selection: Selection;
}

/** Understood, but the calendar has nothing then: the nearest on either side. */
export interface NoneAnswer extends AnswerBase {
  readonly kind: "none";
  readonly selection: Selection;
  /** `all-passed`: everything in the calendar is over. `empty`: nothing fits the selection. */
  readonly reason: "empty" | "all-passed";
  readonly before?: AnsweredEvent;
  readonly after?: AnsweredEvent;
}

/** The calendar does not say: the question is about something else, or holds words that no event has. */
export interface DeclineAnswer extends AnswerBase {
  readonly kind: "decline";
  /** Words of the question that the calendar does not know, as typed; empty when the question as a whole is foreign. */
  readonly unknownWords: readonly string[];
  /** Events that are near in words, to be offered and not asserted. */
  readonly nearest: readonly AnsweredEvent[];
}

export interface HelpAnswer extends AnswerBase {
  readonly kind: "help";
}

export interface SmalltalkAnswer extends AnswerBase {
  readonly kind: "smalltalk";
  readonly talk: "greeting" | "thanks" | "goodbye" | "ok" | "who-are-you" | "how-are-you";
}

/** A follow-up with nothing to follow: which event, which period? */
export interface ClarifyAnswer extends AnswerBase {
  readonly kind: "clarify";
  readonly missing: "event" | "period" | "second-event";
}

/** An answer is data before it is text or card; both are made from this and say the same. */
export type Answer =
  | EventAnswer
  | ListAnswer
  | CountAnswer
  | CompareAnswer
  | CandidatesAnswer
  | NoneAnswer
  | DeclineAnswer
  | HelpAnswer
  | SmalltalkAnswer
  | ClarifyAnswer;
