import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { answerQuestion } from "../../../src/domain/question/answer-question.ts";
import type { CalendarIndex } from "../../../src/domain/question/calendar-index.ts";
import { readQuestion } from "../../../src/domain/question/reading.ts";
import { MAX_CHARACTERS, MAX_WORDS } from "../../../src/domain/question/words.ts";
import { answerText } from "../../../src/text/answers/render.ts";
import { converse, sampleIndexes } from "../../support/sample-index.ts";

let indexes: readonly CalendarIndex[];
beforeAll(async () => {
  indexes = [...(await sampleIndexes()).values()];
});

const PIECES = [
  "när",
  "vem",
  "och",
  "är",
  "det",
  "efter",
  "mellan",
  "före",
  "nästa",
  "vecka 12",
  "v. 60",
  "i maj",
  "31 februari",
  "KF",
  "KSO",
  "stoppdatum",
  "budgetdagen",
  "rambudget 2026",
  "hur många dagar",
  "first",
  "den",
  "sen?",
  "ons",
  "1/13",
  "99999",
  "$" + "{q}",
  "<b>",
  "**",
  "🎉",
  "‮abc",
];

it("no text throws, and every answer can be said", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme" })), { maxLength: 12 }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      fc.nat(),
      (turns, which) => {
        const index = indexes[which % indexes.length];
        if (!index) throw new Error("no calendar");

        const answers = converse(
          index,
          "2023-03-06",
          turns.map((words) => words.join(" ")),
        );

        for (const answer of answers) expect(answerText(answer)).not.toBe("");
      },
    ),
    { numRuns: 400 },
  );
});

it("a question costs what its first characters cost", () => {
  const long = "när är stoppdatum för förslag ".repeat(400);
  const reading = readQuestion(long, () => false);

  expect(reading.text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
  expect(reading.words.length).toBeLessThanOrEqual(MAX_WORDS);
  for (const index of indexes) expect(answerQuestion(long, index, "2023-03-06").answer.kind).toBeDefined();
});

it("the same question gets the same answer", () => {
  const [index] = indexes;
  if (!index) throw new Error("no calendar");
  const ask = (): unknown => answerQuestion("vad händer i maj?", index, "2023-03-06").answer;

  expect(ask()).toEqual(ask());
});
