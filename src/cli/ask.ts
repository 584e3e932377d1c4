import { parseArgs } from "node:util";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import type { Answer } from "../domain/question/answer.ts";
import { answerQuestion } from "../domain/question/answer-question.ts";
import { indexCalendars, type CalendarIndex } from "../domain/question/calendar-index.ts";
import type { Conversation } from "../domain/question/conversation.ts";
import { readFollowUpWish } from "../domain/follow-up-question/read-follow-up-wish.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { isCalendarDate } from "../domain/time/civil-day.ts";
import { answerText } from "../text/answers/render.ts";
import { askTexts } from "../text/answers/ask-command.ts";
import { AppError } from "../errors.ts";
import type { CliIo } from "./io.ts";
import type { AnswerLine, QuestionLine } from "./answer-line.ts";
import type { FiguresOf } from "./ask-figures.ts";
import { DEFAULT_CALENDAR, foldersOf, knownCalendars } from "./known-calendars.ts";

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
  const answerLine = answersOf(indexFor, foldersOf(values.calendars ?? [], io));
  if (values.jsonl) return answerLines(io, answerLine);
  const now = values.now ?? io.today();
  const name = values.calendar ?? DEFAULT_CALENDAR;
  const text = positionals.join(" ").trim();
  if (!isCalendarDate(now) || text === "") {
    io.err(askTexts.usage);
    return 2;
  }
  const figures = values.calendar === undefined ? await askOfFigures(text, now) : undefined;
  const answers =
    figures === undefined ? await answerLine({ id: "", q: text, now, dataset: name }) : undefined;
  const answer = figures ?? answers?.[0]?.text;
  if (answer === undefined) {
    io.err(askTexts.noCalendar(name, [...calendars.keys()]));
    return 2;
  }
  io.out(`${answer}\n`);
  return 0;
}

/** A question to the calendar needs no table: the readers of files are loaded for the others alone. */
async function askOfFigures(text: string, now: CalendarDate): Promise<string | undefined> {
  if (readFollowUpWish(text) === undefined) return undefined;
  const { askFigures } = await import("./ask-figures.ts");
  return askFigures(text, now);
}

/** Answers a line from the calendar or from the month's table that it names; undefined where there is neither. */
export function answersOf(
  indexFor: (name: string) => CalendarIndex | undefined,
  folders: readonly string[],
): (question: QuestionLine) => Promise<AnswerLine[] | undefined> {
  const tables = new Map<string, Promise<FiguresOf | undefined>>();
  const tableFor = (name: string): Promise<FiguresOf | undefined> => {
    const known =
      tables.get(name) ?? import("./ask-figures.ts").then(({ figuresNamed }) => figuresNamed(name, folders));
    tables.set(name, known);
    return known;
  };
  return async (question) => {
    const name = question.dataset ?? DEFAULT_CALENDAR;
    const index = indexFor(name);
    if (index !== undefined) return answerTurns(question, index);
    const table = await tableFor(name);
    if (table === undefined) return undefined;
    const { answerFromFigures } = await import("./ask-figures.ts");
    return answerFromFigures(question, table);
  };
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

async function answerLines(io: CliIo, answersTo: ReturnType<typeof answersOf>): Promise<number> {
  let text = "";
  for await (const chunk of io.stdin) text += chunk.toString();
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const question = readLine(line);
    const answers = (await answersTo(question)) ?? [];
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
