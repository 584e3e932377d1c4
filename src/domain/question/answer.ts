import type { Lang } from "../lang.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import type {
  Intent,
  Behaviour,
  Standing,
  AnsweredEvent,
  Involvement,
  AskedField,
  Quote,
  Suggestion,
  Selection,
} from "./answer-parts.ts";

export type {
  Intent,
  Behaviour,
  Standing,
  AnsweredEvent,
  Period,
  Involvement,
  AskedField,
  Quote,
  Suggestion,
  Selection,
} from "./answer-parts.ts";

interface AnswerBase {
  readonly lang: Lang;
  readonly intent: Intent;
  readonly behaviour: Behaviour;
  /** The day the question was asked. */
  readonly today: CalendarDate;
  readonly calendar: { readonly id: string; readonly name: string; readonly yearly: boolean };
  /** The events that the answer is about, by first day; the same ones in text and card. Empty when it is about none. */
  readonly events: readonly AnsweredEvent[];
  /** What people call the calendar of each document, when the events are from several. */
  readonly calendarNames?: Readonly<Record<string, string>>;
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
  /** The unit that was asked for beside the date: the week's number, or how many weeks are left. */
  readonly unit?: "week-number" | "weeks-left";
  /** True when it was asked whether something has been decided or done: the plan shows the date, not the outcome. */
  readonly outcomeAsked?: true;
  /** True for what comes next ("vad händer härnäst"), counted from today or from the event of the conversation. */
  readonly next?: true;
  /** True when `next` is counted from an event and not from today. */
  readonly afterEvent?: true;
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
  /** The calendar's own last or first day, when the whole time that was asked about lies beyond it. */
  readonly beyond?: { readonly edge: "start" | "end"; readonly day: CalendarDate };
  readonly before?: AnsweredEvent;
  readonly after?: AnsweredEvent;
}

/** The calendar does not say: the question is about something else, or holds words that no event has. */
export interface DeclineAnswer extends AnswerBase {
  readonly kind: "decline";
  /** It was told to do something: book, change, send. The event that it was about, if one was named. */
  readonly errand?: true;
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
