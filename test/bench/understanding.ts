import type { ProcessCalendar } from "../../src/domain/calendar/calendar-event.ts";
import { answerQuestion } from "../../src/domain/question/answer-question.ts";
import { indexCalendars } from "../../src/domain/question/calendar-index.ts";
import { grownTo, sampleCalendar } from "./calendars.ts";
import { QUESTIONS } from "./questions.ts";
import { median, quantile } from "./statistics.ts";
import { atMost, micros, millis, type Row } from "./table.ts";

const SIZES = [45, 450, 4500, 45_000] as const;
const TODAY = "2023-03-06";
const LONGEST_MS = 4000;
const MOST_ROUNDS = 200;

/** The median that is asked for, in microseconds. */
const TARGETS: Readonly<Record<number, number>> = { 45: 500, 45_000: 5000 };

/** From the words as typed to the answer as data, on calendars of growing size; nothing but this process. */
export async function measureUnderstanding(): Promise<Row[]> {
  const sample = await sampleCalendar();
  return SIZES.flatMap((size) => rowsOf(size, grownTo(size, sample)));
}

function rowsOf(size: number, calendar: ProcessCalendar): Row[] {
  const begun = performance.now();
  const index = indexCalendars([calendar]);
  const prepared = performance.now() - begun;

  const ask = (text: string): number => {
    const from = performance.now();
    answerQuestion(text, index, TODAY);
    return (performance.now() - from) * 1000;
  };
  // The first ones are the compiler's.
  for (let round = 0; round < 5; round += 1) for (const text of QUESTIONS) ask(text);
  const times = askFor(LONGEST_MS, ask);
  const middle = median(times);
  const target = TARGETS[size];
  return [
    {
      what: `understand and answer, ${size} events`,
      ours: `median ${micros(middle)}`,
      beside: `p99 ${micros(quantile(times, 0.99))}`,
      compared: `prepared in ${millis(prepared)}`,
      ...(target === undefined ? {} : { target: atMost(middle, target, micros(target)) }),
    },
  ];
}

function askFor(longest: number, ask: (text: string) => number): number[] {
  const times: number[] = [];
  const begun = performance.now();
  for (let round = 0; round < MOST_ROUNDS && performance.now() - begun < longest; round += 1)
    for (const text of QUESTIONS) times.push(ask(text));
  return times;
}
