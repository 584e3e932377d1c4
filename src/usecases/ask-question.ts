import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { Answer } from "../domain/question/answer.ts";
import { answerQuestion } from "../domain/question/answer-question.ts";
import { indexCalendars, type CalendarIndex } from "../domain/question/calendar-index.ts";
import type { Conversation } from "../domain/question/conversation.ts";
import { recallEvents, type NamedEvent } from "./recall-events.ts";
import { rememberUnderstanding } from "./remember-understanding.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";

/** A question as a person asks it. */
export interface AskInput {
  readonly text: string;
  /** The municipality's active calendars; the same array for as long as none of them changes, so that it is prepared once. */
  readonly calendars: readonly ProcessCalendar[];
  readonly conversationId: string;
  readonly personId: string;
  /** The events on the card whose button asks: a short question is about them, whatever the conversation was about. */
  readonly about?: readonly NamedEvent[];
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
  const understood = rememberUnderstanding();
  return (input) => {
    const key = `${input.conversationId}\n${input.personId}`;
    const known = memory.get(key);
    const remembered = known && input.millis - known.at < FORGOTTEN_AFTER ? known.conversation : undefined;
    const conversation = conversationAbout(input, remembered);
    const index = indexOf(input.calendars);
    const answered = answerQuestion(input.text, index, input.today, conversation, understood);
    memory.delete(key);
    if (answered.conversation) memory.set(key, { at: input.millis, conversation: answered.conversation });
    if (memory.size > CONVERSATIONS) memory.delete(memory.keys().next().value ?? "");
    return answered.answer;
  };
}

/** A pressed button takes the conversation to the events of its card; when all are gone there is nothing to follow. */
function conversationAbout(
  { about = [], calendars, today }: AskInput,
  remembered: Conversation | undefined,
): Conversation | undefined {
  if (about.length === 0) return remembered;
  const events = recallEvents(calendars, about, today).map(({ event: { id }, start }) => ({ id, start }));
  // What was spoken of last is another event than the card's: a question back is better than its answer.
  if (events.length === 0) return undefined;
  const lang = remembered?.lang ?? "sv";
  return { lang, intent: "when", asked: "date", behaviour: "answer", topic: "", events };
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
