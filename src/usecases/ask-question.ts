import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { Answer } from "../domain/question/answer.ts";
import { answerQuestion } from "../domain/question/answer-question.ts";
import { indexCalendars, type CalendarIndex } from "../domain/question/calendar-index.ts";
import type { Conversation } from "../domain/question/conversation.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";

/** A question as a person asks it. */
export interface AskInput {
  readonly text: string;
  /** The municipality's active calendars; the same array for as long as none of them changes, so that it is prepared once. */
  readonly calendars: readonly ProcessCalendar[];
  readonly conversationId: string;
  readonly personId: string;
  readonly today: CalendarDate;
  /** Milliseconds on the bot's clock; tells when a conversation is forgotten. */
  readonly millis: number;
}

export type AskQuestion = (input: AskInput) => Answer;

/** A follow-up an hour later is a new question. */
const FORGOTTEN_AFTER = 60 * 60 * 1000;
/** More conversations than this are not held at once: the oldest is forgotten, which costs it a question back. */
const CONVERSATIONS = 2000;

/** Makes the use case with its memory of conversations: for each conversation and person, forgotten after an hour, bounded. */
export function createAskQuestion(): AskQuestion {
  const memory = new Map<string, { readonly at: number; readonly conversation: Conversation }>();
  return (input) => {
    const key = `${input.conversationId}\n${input.personId}`;
    const known = memory.get(key);
    const conversation = known && input.millis - known.at < FORGOTTEN_AFTER ? known.conversation : undefined;
    const index = indexOf(input.calendars);
    const answered = answerQuestion(input.text, index, input.today, conversation);
    memory.delete(key);
    if (answered.conversation) memory.set(key, { at: input.millis, conversation: answered.conversation });
    if (memory.size > CONVERSATIONS)
      for (const oldest of [...memory.keys()].slice(0, 1)) memory.delete(oldest);
    return answered.answer;
  };
}

const indexes = new WeakMap<readonly ProcessCalendar[], CalendarIndex>();

/** Calendars prepared for questions, made once for each array of them. */
export function indexOf(calendars: readonly ProcessCalendar[]): CalendarIndex {
  let index = indexes.get(calendars);
  if (!index) {
    index = indexCalendars(calendars);
    indexes.set(calendars, index);
  }
  return index;
}
