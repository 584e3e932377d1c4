import { fileURLToPath } from "node:url";
import { loadCalendars } from "../../src/cli/calendars-from-files.ts";
import { answerQuestion } from "../../src/domain/question/answer-question.ts";
import { indexCalendars, type CalendarIndex } from "../../src/domain/question/calendar-index.ts";
import type { Answer } from "../../src/domain/question/answer.ts";
import type { Conversation } from "../../src/domain/question/conversation.ts";

const SAMPLES = fileURLToPath(new URL("../../samples/", import.meta.url));
const INVENTED = fileURLToPath(new URL("../fixtures/calendars/", import.meta.url));

/** The calendars of the samples (and of the fixtures), prepared for questions, by name. */
export async function sampleIndexes(): Promise<ReadonlyMap<string, CalendarIndex>> {
  const calendars = [...(await loadCalendars(SAMPLES)), ...(await loadCalendars(INVENTED))];
  return new Map(calendars.map((calendar) => [calendar.id, indexCalendars([calendar])]));
}

/** The answers to the turns of one conversation. */
export function converse(index: CalendarIndex, now: string, turns: readonly string[]): Answer[] {
  let conversation: Conversation | undefined;
  return turns.map((turn) => {
    const answered = answerQuestion(turn, index, now, conversation);
    conversation = answered.conversation;
    return answered.answer;
  });
}

/** The first days of an answer's events with the beginning of their titles: what the answer is about, briefly. */
export function briefly(answer: Answer): string[] {
  return answer.events.map(({ start, event }) => `${start} ${event.title.split(" ").slice(0, 2).join(" ")}`);
}
