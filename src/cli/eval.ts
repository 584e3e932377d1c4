import { readFile, readdir } from "node:fs/promises";
import { isAbsolute, join, parse } from "node:path";
import { parseArgs } from "node:util";
import { AppError } from "../errors.ts";
import type { ProcessCalendar } from "../domain/calendar/calendar-event.ts";
import { evalTexts } from "../text/answers/eval-command.ts";
import type { QuestionLine } from "./answer-line.ts";
import { answersOf, preparedIndexes } from "./ask.ts";
import { loadCalendars } from "./calendars-from-files.ts";
import { scoreTurn, type Expectation } from "./eval-score.ts";
import { scoreDates, type ExpectedRow } from "./eval-dates.ts";
import type { CliIo } from "./io.ts";
import { SAMPLES } from "./known-calendars.ts";

interface ExpectedQuestion extends QuestionLine {
  readonly expect?: Expectation;
  readonly turns?: readonly { readonly q: string; readonly expect?: Expectation }[];
}

/**
 * `eval DIR`: asks every question of the folder's .jsonl files and compares the answers with what they expect, and reads
 * every calendar that has a .json of expected rows beside it. Prints what failed and the score.
 */
export async function runEval(argv: readonly string[], io: CliIo): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { failures: { type: "string" } },
  });
  const [named] = positionals;
  if (named === undefined) {
    io.err(evalTexts.usage);
    return 2;
  }
  const folder = isAbsolute(named) ? named : join(io.cwd, named);
  const most = Number(values.failures ?? 50);
  const calendars = new Map<string, ProcessCalendar>();
  const files = await filesOf(folder);
  for (const from of files.length > 0 ? [SAMPLES, folder] : [])
    for (const calendar of await loadCalendars(from)) calendars.set(calendar.id, calendar);
  const asked = await evalQuestions(
    files.filter((file) => file.endsWith(".jsonl")).map((file) => join(folder, file)),
    calendars,
    folder,
    io,
    most,
  );
  const read = await evalDates(files, folder, calendars, io, most);
  if (asked + read > 0) return 0;
  io.err(evalTexts.nothing(named));
  return 2;
}

/** A folder that is not there has nothing in it to evaluate. */
async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

async function evalQuestions(
  files: readonly string[],
  calendars: ReadonlyMap<string, ProcessCalendar>,
  folder: string,
  io: CliIo,
  most: number,
): Promise<number> {
  const answersTo = answersOf(preparedIndexes(calendars), [folder]);
  let right = 0;
  let wrong = 0;
  const questions = (await Promise.all(files.map(readLines))).flat();
  const failures: string[] = [];
  for (const question of questions) {
    const dataset = question.dataset ?? [...calendars.keys()].at(-1) ?? "";
    const given = (await answersTo({ ...question, dataset })) ?? [];
    const turns = question.turns ?? [
      { q: question.q ?? "", ...(question.expect && { expect: question.expect }) },
    ];
    const scores = turns.map((turn, at) => scoreTurn(turn.expect ?? {}, given[at]));
    const faults = scores.flatMap((score) => score.faults);
    if (faults.length === 0) right++;
    else
      failures.push(
        evalTexts.failure(
          question.id,
          turns.map((turn) => turn.q).join(" / "),
          faults,
          given.at(-1)?.text ?? "",
        ),
      );
    if (scores.some((score) => score.confidentlyWrong)) wrong++;
  }
  for (const failure of failures.slice(0, most)) io.out(failure);
  if (questions.length > 0) io.out(evalTexts.questions(right, questions.length, wrong));
  return questions.length;
}

async function readLines(file: string): Promise<ExpectedQuestion[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => readJson(line, file) as ExpectedQuestion);
}

/** NAME.csv is compared with NAME.json: the dates that people read in each printed row. */
async function evalDates(
  files: readonly string[],
  folder: string,
  calendars: ReadonlyMap<string, ProcessCalendar>,
  io: CliIo,
  most: number,
): Promise<number> {
  let right = 0;
  let rows = 0;
  const failures: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".json") && name !== "years.json")) {
    const calendar = calendars.get(parse(file).name);
    const expected = readJson(await readFile(join(folder, file), "utf8"), file) as {
      readonly rows?: readonly ExpectedRow[];
    };
    if (!calendar || !expected.rows) continue;
    const score = scoreDates(calendar, expected.rows);
    right += score.right;
    rows += expected.rows.length;
    failures.push(...score.faults.map((fault) => evalTexts.date(file, fault)));
  }
  for (const failure of failures.slice(0, most)) io.out(failure);
  if (rows > 0) io.out(evalTexts.dates(right, rows));
  return rows;
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError("document.unreadable", evalTexts.unreadable(parse(file).base), {
      cause,
      facts: { file: parse(file).base },
    });
  }
}
