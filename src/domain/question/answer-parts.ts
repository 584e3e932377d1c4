import type { CalendarEvent } from "../calendar/calendar-event.ts";
import type { EventDate } from "../calendar/event-date.ts";
import type { CalendarDate } from "../time/calendar-date.ts";

export type Intent =
  | "when"
  | "who"
  | "what-next"
  | "list-period"
  | "list-role"
  | "purpose"
  | "where"
  | "days-left"
  | "status"
  | "count"
  | "compare"
  | "out-of-scope";

export type Behaviour =
  | "answer"
  | "candidates"
  | "none"
  | "decline"
  | "unknown-day"
  | "unknown-time"
  | "unknown-who"
  | "unknown-place"
  | "smalltalk"
  | "help"
  | "clarify";

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
