import { parse } from "node:path";
import type {
  FollowUpAsk,
  FollowUpQuestion,
  SaidMonth,
} from "../domain/follow-up-question/follow-up-wish.ts";
import { readFollowUpWish } from "../domain/follow-up-question/read-follow-up-wish.ts";
import type { Month } from "../domain/follow-up/follow-up.ts";
import { partsOfMonth } from "../domain/follow-up/months.ts";
import type { Lang } from "../domain/lang.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { noFollowUpAnswerText } from "../text/follow-up-question/no-answer.ts";
import { plainFollowUpAnswer } from "../text/follow-up-question/plain-answer.ts";
import { sayFollowUpAnswer } from "../text/follow-up-question/say-answer.ts";
import { summaryLines } from "../text/follow-up/summary-text.ts";
import { texts } from "../text/texts.ts";
import {
  answerFollowUpQuestion,
  type FollowUpQuestionOutcome,
} from "../usecases/follow-up-questions/answer-follow-up-question.ts";
import { findMonth, newestOfMonths, type FindMonthDeps } from "../usecases/follow-up/find-month.ts";
import type { AnswerLine, QuestionLine } from "./answer-line.ts";
import { knownFollowUps } from "./known-follow-ups.ts";

/** A table that questions are asked of, by the name of its file. */
export interface FiguresOf {
  readonly deps: FindMonthDeps;
  readonly area: string;
  readonly month: Month;
}

/** The month whose file is called so, of the samples and of other folders; undefined where none is. */
export async function figuresNamed(
  name: string,
  folders: readonly string[] = [],
): Promise<FiguresOf | undefined> {
  for (const deps of await allFigures(folders)) {
    for (const { value: area } of await deps.followUps.areas()) {
      const head = newestOfMonths(await deps.followUps.heads(area.id)).find(
        ({ document }) => parse(document).name === name,
      );
      if (head !== undefined) return { deps, area: area.id, month: head.month };
    }
  }
  return undefined;
}

async function allFigures(folders: readonly string[]): Promise<readonly FindMonthDeps[]> {
  return [await knownFollowUps(), ...(await Promise.all(folders.map((folder) => knownFollowUps(folder))))];
}

/** Answers each turn from the month's figures; what is no question about them is declined. */
export async function answerFromFigures(
  question: QuestionLine,
  { deps, area, month }: FiguresOf,
): Promise<AnswerLine[]> {
  const turns = question.turns ?? [{ q: question.q ?? "" }];
  return Promise.all(
    turns.map(async ({ q }) => {
      const wish = readFollowUpWish(q);
      if (wish?.kind === "show") return shownLine(deps, wish, area, month);
      if (wish?.kind !== "question") return declined(wish?.lang ?? "sv");
      const outcome = await answerFollowUpQuestion(deps, ofMonth(wish.question, area, month));
      return lineOf(wish.question, outcome, question.now, wish.lang);
    }),
  );
}

/** "Uppföljningen november": the whole of it. */
async function shownLine(
  deps: FindMonthDeps,
  { lang, month: said }: { readonly lang: Lang; readonly month?: SaidMonth },
  area: string,
  month: Month,
): Promise<AnswerLine> {
  const found = await findMonth(deps, { area, month: said ?? partsOfMonth(month) });
  if (found.kind === "found")
    return {
      behaviour: "answer",
      intent: "standing",
      text: summaryLines(found.summary, lang).join("\n"),
      events: [],
    };
  if (found.kind !== "notImported") return declined(lang);
  return { behaviour: "decline", intent: "standing", text: noFollowUpAnswerText(found, lang), events: [] };
}

/** The table's own month, where no other is named. */
function ofMonth(question: FollowUpQuestion, area: string, month: Month): FollowUpQuestion {
  return { ...question, area, month: question.month ?? partsOfMonth(month) };
}

/** What somebody asks of the samples' figures in the terminal; undefined for what is the calendar's. */
export async function askFigures(text: string, today: CalendarDate): Promise<string | undefined> {
  const wish = readFollowUpWish(text);
  if (wish === undefined) return undefined;
  const deps = await knownFollowUps();
  if (wish.kind === "show") {
    const { lang, month, area } = wish;
    const found = await findMonth(deps, {
      ...(month === undefined ? {} : { month }),
      ...(area === undefined ? {} : { area }),
    });
    return found.kind === "found" ? summaryLines(found.summary, lang).join("\n") : undefined;
  }
  if (wish.kind !== "question") return undefined;
  const outcome = await answerFollowUpQuestion(deps, wish.question);
  return outcome.kind === "notOurs" ? undefined : textOf(outcome, today, wish.lang);
}

type Ours = Exclude<FollowUpQuestionOutcome, { readonly kind: "notOurs" }>;

function textOf(outcome: Ours, today: CalendarDate, lang: Lang): string {
  return outcome.kind === "answered"
    ? plainFollowUpAnswer(sayFollowUpAnswer({ ...outcome, today }, lang))
    : noFollowUpAnswerText(outcome, lang);
}

function lineOf(
  { asks, fact }: Pick<FollowUpQuestion, "asks" | "fact">,
  outcome: FollowUpQuestionOutcome,
  today: CalendarDate,
  lang: Lang,
): AnswerLine {
  if (outcome.kind === "notOurs") return declined(lang);
  const text = textOf(outcome, today, lang);
  return { behaviour: behaviourOf(outcome), intent: intentOf(asks, fact), text, events: [] };
}

function behaviourOf(outcome: Ours): string {
  switch (outcome.kind) {
    case "answered":
      return "answer";
    case "severalUnits":
      return "candidates";
    case "severalAreas":
      return "clarify";
    case "unknownUnit":
    case "unknownArea":
    case "notStated":
    case "notImported":
    case "none":
      return "decline";
  }
}

/** In the words of the calendars' questions, where they have one. */
function intentOf(asks: FollowUpAsk, fact: FollowUpQuestion["fact"]): string {
  switch (asks) {
    case "largest":
    case "compare":
      return "compare";
    case "fact":
      return fact === "caseOfficer" || fact === "head" ? "who" : "fact";
    case "standing":
    case "over":
    case "used":
    case "left":
    case "budget":
    case "outcome":
    case "deviation":
    case "forecast":
    case "comments":
    case "missing-comments":
    case "meaning":
    case "parts":
    case "months":
      return asks;
  }
}

function declined(lang: Lang): AnswerLine {
  const { headline } = texts[lang].decline;
  return { behaviour: "decline", intent: "out-of-scope", text: `${headline}.`, events: [] };
}
