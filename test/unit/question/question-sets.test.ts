import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { QuestionLine } from "../../../src/cli/answer-line.ts";
import { answerTurns } from "../../../src/cli/ask.ts";
import { scoreTurn, type Expectation } from "../../../src/cli/eval-score.ts";
import type { CalendarIndex } from "../../../src/domain/question/calendar-index.ts";
import { sampleIndexes } from "../../support/sample-index.ts";

interface ExpectedQuestion extends QuestionLine {
  readonly expect?: Expectation;
  readonly turns?: readonly { readonly q: string; readonly expect?: Expectation }[];
}

const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
const SHARED = path("../shared");

function linesOf(file: string): ExpectedQuestion[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ExpectedQuestion);
}

let indexes: ReadonlyMap<string, CalendarIndex>;
beforeAll(async () => {
  indexes = await sampleIndexes();
});

function answer(question: ExpectedQuestion): ReturnType<typeof answerTurns> {
  const index = indexes.get(question.dataset ?? "tidsplan-2024");
  return index ? answerTurns(question, index) : [];
}

describe("questions that staff would type", () => {
  it.each([
    ["tidsplan-2024", 0.97],
    ["other-calendars", 0.95],
    ["unseen-calendars", 0.95],
  ])("%s: at least %f right, and none confidently wrong by much", (name, share) => {
    const questions = linesOf(path(`test/fixtures/questions/${name}.jsonl`));
    const scores = questions.map((question) => {
      const turns = question.turns ?? [
        { q: question.q ?? "", ...(question.expect && { expect: question.expect }) },
      ];
      const given = answer(question);
      return turns.map((turn, at) => scoreTurn(turn.expect ?? {}, given[at]));
    });
    const right = scores.filter((turns) => turns.every((score) => score.faults.length === 0));
    const wrong = scores.filter((turns) => turns.some((score) => score.confidentlyWrong));

    expect(right.length / questions.length).toBeGreaterThanOrEqual(share);
    expect(wrong.length).toBeLessThanOrEqual(2);
  });
});

describe.skipIf(!existsSync(join(SHARED, "tools/score-answers.mjs")))("the customer's own questions", () => {
  it("are answered, and none confidently wrong", () => {
    const folder = mkdtempSync(join(tmpdir(), "styrkedjan-"));
    const questions = join(SHARED, "qa/dev.jsonl");
    const answers = join(folder, "answers.jsonl");
    const lines = linesOf(questions).map((question) =>
      JSON.stringify({ id: question.id, answers: answer(question) }),
    );
    writeFileSync(answers, lines.join("\n"));

    const referee = [join(SHARED, "tools/score-answers.mjs"), "--questions", questions, "--answers", answers];
    const printed = execFileSync(
      process.execPath,
      [...referee, "--except", "uppfoljning-2025-11", "--json"],
      { encoding: "utf8" },
    );
    rmSync(folder, { recursive: true });

    const score = JSON.parse(printed) as { right: number; confidentlyWrong: number };
    expect(score.confidentlyWrong).toBe(0);
    expect(score.right).toBeGreaterThanOrEqual(76);
  });
});
