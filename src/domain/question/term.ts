import type { EventKind } from "../calendar/calendar-event.ts";
import type { WordSpan } from "./reading.ts";

/** One way that an event can have what a term asks for, with how good a likeness it is (0–1). */
export type Option =
  | { readonly by: "stems"; readonly stems: readonly number[]; readonly quality: number }
  | { readonly by: "kind"; readonly kind: EventKind; readonly quality: number }
  | { readonly by: "decides"; readonly quality: number };

/** A word or phrase of a question that says which events it is about. */
export interface Term {
  readonly written: string;
  readonly span: WordSpan;
  readonly sort: "topic" | "role" | "kind" | "verb";
  /** Empty when the calendar does not know the word. */
  readonly options: readonly Option[];
  readonly weight: number;
  readonly kind?: EventKind;
  /** It belongs to other things than planning calendars. */
  readonly foreign?: true;
  /** It helps to choose, and its absence says nothing. */
  readonly soft?: true;
}

/** How good a likeness each way of finding a word is. */
export const QUALITY = {
  own: 1,
  synonym: 0.94,
  phrase: 0.97,
  joined: 0.97,
  split: 0.86,
  beginning: 0.72,
  oneSlip: 0.84,
  twoSlips: 0.74,
  kind: 0.86,
};

/** The terms whose absence from an event counts against it. */
export function hardTerms(terms: readonly Term[]): readonly Term[] {
  return terms.filter((term) => term.soft !== true);
}
