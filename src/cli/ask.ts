import { parseArgs } from "node:util";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { Answer } from "../domain/question/answer.ts";
import { answerQuestion } from "../domain/question/answer-question.ts";
import { indexCalendars, type CalendarIndex } from "../domain/question/calendar-index.ts";
import type { Conversation } from "../domain/question/conversation.ts";
import { isCalendarDate } from "../domain/time/civil-day.ts";
import { answerText } from "../text/answers/render.ts";
import { askTexts } from "../text/answers/ask-command.ts";
import { AppError } from "../errors.ts";
import type { CliIo } from "./io.ts";
import { DEFAULT_CALENDAR, knownCalendars } from "./known-calendars.ts";

/** A line of a questions file: one question, or the turns of a conversation. */
export interface QuestionLine {
  readonly id: string;
  readonly q?: string;
  readonly turns?: readonly { readonly q: string }[];
  readonly now: string;
  readonly dataset?: string;
}

/** What is written for one turn. */
export interface AnswerLine {
  readonly behaviour: string;
  readonly intent: string;
  readonly text: string;
  readonly events: readonly { readonly start: string; readonly end: string; readonly title: string }[];
  readonly days?: number;
  readonly count?: number;
  readonly status?: string;
}

/** `ask "när är …?"` answers in the terminal; `ask --jsonl` answers a file of questions line by line. */
export async function runAsk(argv: readonly string[], io: CliIo): Promise<number> {
  const parsed = readFlags(argv);
  if (!parsed) {
    io.err(askTexts.usage);
    return 2;
  }
  const { values, positionals } = parsed;
  const known = await knownCalendars(values.calendars ?? [], io);
  if (known.kind === "noFolder") {
    io.err(askTexts.noFolder(known.folder));
    return 2;
  }
  const { calendars } = known;
  const indexFor = preparedIndexes(calendars);
  if (values.jsonl) return answerLines(io, indexFor);
  const now = values.now ?? io.today();
  const name = values.calendar ?? DEFAULT_CALENDAR;
  const index = indexFor(name);
  const text = positionals.join(" ").trim();
  if (!index || !isCalendarDate(now) || text === "") {
    io.err(index ? askTexts.usage : askTexts.noCalendar(name, [...calendars.keys()]));
    return 2;
  }
  io.out(`${answerText(answerQuestion(text, index, now).answer)}\n`);
  return 0;
}

function readFlags(argv: readonly string[]): ReturnType<typeof parse> | undefined {
  try {
    return parse(argv);
  } catch {
    return undefined;
  }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      now: { type: "string" },
      calendar: { type: "string" },
      calendars: { type: "string", multiple: true },
      jsonl: { type: "boolean" },
    },
  });
}

/** Each calendar is prepared when it is first asked. */
export function preparedIndexes(
  calendars: ReadonlyMap<string, ProcessCalendar>,
): (name: string) => CalendarIndex | undefined {
  const made = new Map<string, CalendarIndex>();
  return (name) => {
    const known = made.get(name);
    const calendar = calendars.get(name);
    if (known || !calendar) return known;
    const index = indexCalendars([calendar]);
    made.set(name, index);
    return index;
  };
}

async function answerLines(
  io: CliIo,
  indexFor: (name: string) => CalendarIndex | undefined,
): Promise<number> {
  let text = "";
  for await (const chunk of io.stdin) text += chunk.toString();
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const question = readLine(line);
    const index = indexFor(question.dataset ?? DEFAULT_CALENDAR);
    const answers = index ? answerTurns(question, index) : [];
    io.out(`${JSON.stringify({ id: question.id, answers })}\n`);
  }
  return 0;
}

function readLine(line: string): QuestionLine {
  try {
    return JSON.parse(line) as QuestionLine;
  } catch (cause) {
    throw new AppError("document.unreadable", askTexts.badLine(line.slice(0, 60)), { cause });
  }
}

/** Answers the turns of one conversation. */
export function answerTurns(question: QuestionLine, index: CalendarIndex): AnswerLine[] {
  let conversation: Conversation | undefined;
  const turns = question.turns ?? [{ q: question.q ?? "" }];
  return turns.map(({ q }) => {
    const answered = answerQuestion(q, index, question.now, conversation);
    conversation = answered.conversation;
    return toLine(answered.answer);
  });
}

function toLine(answer: Answer): AnswerLine {
  return {
    behaviour: answer.behaviour,
    intent: answer.intent,
    text: answerText(answer),
    events: answer.events.map(({ event }) => ({
      start: event.date.start,
      end: event.date.end,
      title: event.title,
    })),
    ...daysOf(answer),
    ...(answer.kind === "count" ? { count: answer.count } : {}),
    ...(answer.kind === "event" && answer.status ? { status: answer.status } : {}),
  };
}

function daysOf(answer: Answer): { days?: number } {
  if (answer.kind === "event" && answer.days !== undefined) return { days: answer.days };
  if (answer.kind === "compare" && answer.daysBetween !== undefined) return { days: answer.daysBetween };
  return {};
}
