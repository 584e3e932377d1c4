import type { CalendarEvent } from "../calendar/calendar-event.ts";
import { sentencesOf } from "../calendar/involvement-sentence.ts";
import type { Involvement, Quote } from "./answer.ts";
import { isCommonWord } from "./common-words.ts";
import type { Reading } from "./reading.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words.ts";

/** The document's own words that answer, and what they say of people; both empty when it does not say. */
export interface Evidence {
  readonly quotes: readonly Quote[];
  readonly involvements: readonly Involvement[];
}

export const NO_EVIDENCE: Evidence = { quotes: [], involvements: [] };

type SentenceField = "comment" | "purpose" | "result" | "inflow" | "politicians" | "officials";

/** The sentences of some of an event's cells. */
export function sentencesWith(
  event: CalendarEvent,
  fields: readonly SentenceField[],
): { field: SentenceField; text: string }[] {
  return fields.flatMap((field) => sentencesOf(event[field] ?? "").map((text) => ({ field, text })));
}

/** Words of a question that are not only how it is asked. */
export function contentStems(reading: Reading): ReadonlySet<string> {
  return new Set(reading.words.filter((word) => !isCommonWord(word.plain)).map((word) => stemOf(word.plain)));
}

/** How many of the asked words a text has; half for one that only begins alike. */
export function sharedWith(text: string, asked: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of new Set(wordsOf(text).map((word) => stemOf(word.plain)))) {
    if (asked.has(stem)) shared++;
    else if (
      [...asked].some(
        (other) =>
          other.length >= 5 && (stem.startsWith(other) || (stem.length >= 5 && other.startsWith(stem))),
      )
    )
      shared += 0.5;
  }
  return shared;
}
