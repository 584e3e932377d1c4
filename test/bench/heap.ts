import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { answerCard } from "../../src/cards/cards.ts";
import { createAskQuestion } from "../../src/usecases/ask-question.ts";
import { sampleCalendar } from "./calendars.ts";
import { QUESTIONS } from "./questions.ts";
import { atMost, megabytes, times, type Row } from "./table.ts";

const QUESTIONS_IN_ALL = 100_000;
/** By then every conversation that is held at once has been there. */
const SETTLED_AFTER = 20_000;
const CONVERSATIONS = 10_000;
const BETWEEN_QUESTIONS_MS = 250;
const FLAT = 1.1;

/** Whether anything is kept of questions: many conversations, each question a little later than the last. */
export async function measureHeap(): Promise<Row[]> {
  const calendars = [await sampleCalendar()];
  const ask = createAskQuestion();
  let settled = 0;
  let cards = 0;
  for (let asked = 0; asked < QUESTIONS_IN_ALL; asked += 1) {
    if (asked === SETTLED_AFTER) settled = heapBytes();
    const person = asked % CONVERSATIONS;
    const answer = ask({
      text: QUESTIONS[(asked * 7) % QUESTIONS.length] ?? "",
      calendars,
      conversationId: `conversation-${person}`,
      personId: `person-${person}`,
      today: "2023-03-06",
      millis: asked * BETWEEN_QUESTIONS_MS,
    });
    // A card costs far more than its answer: every tenth is enough to see what is left of them.
    if (asked % 10 === 0)
      cards += JSON.stringify(answerCard(answer, "-", { submitId: String(asked) })).length;
  }
  if (cards === 0) throw new Error("No card was made.");
  const after = heapBytes();
  return [
    {
      what: `heap after ${QUESTIONS_IN_ALL} questions, beside ${SETTLED_AFTER}`,
      ours: megabytes(after),
      beside: megabytes(settled),
      compared: times(after / settled),
      target: atMost(after / settled, FLAT, times(FLAT)),
    },
  ];
}

/** What is in use when what is not has been taken away. */
export function heapBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

function collect(): void {
  setFlagsFromString("--expose-gc");
  // Found in a new context only, since this one was made before the flag was set.
  const gc = runInNewContext("gc") as () => void;
  gc();
  gc();
}
