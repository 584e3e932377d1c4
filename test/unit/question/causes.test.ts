import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/domain/question/answer.ts";
import type { CalendarIndex } from "../../../src/domain/question/calendar-index.ts";
import { answerText } from "../../../src/text/answers/render.ts";
import { converse, sampleIndexes } from "../../support/sample-index.ts";

interface Expected {
  readonly dates: readonly string[];
  readonly mustMention: readonly string[];
  readonly mustNotMention: readonly string[];
  readonly behaviour: string;
  readonly status?: string;
  readonly days?: number;
  readonly count?: number;
}
interface Turn {
  readonly q: string;
  readonly expect: Expected;
}
interface Line {
  readonly id: string;
  readonly now: string;
  readonly dataset: string;
  readonly q?: string;
  readonly expect?: Expected;
  readonly turns?: readonly Turn[];
}

const FILE = fileURLToPath(new URL("../../fixtures/questions/causes.jsonl", import.meta.url));
const lines = readFileSync(FILE, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Line);

const turnsOf = ({ q, expect: expected, turns }: Line): readonly Turn[] =>
  turns ?? (q !== undefined && expected ? [{ q, expect: expected }] : []);

let indexes: ReadonlyMap<string, CalendarIndex>;
beforeAll(async () => {
  indexes = await sampleIndexes();
});

const has = (text: string, entry: string): boolean =>
  entry.split("|").some((each) => text.toLowerCase().includes(each.toLowerCase()));

/** The expected days that the answer has no event on. */
function missing(answer: Answer, dates: readonly string[]): string[] {
  return dates.filter((date) => !answer.events.some(({ start, end }) => start <= date && date <= end));
}

describe("a question, however it is put", () => {
  it.each(
    lines.map(
      (line) =>
        [
          turnsOf(line)
            .map((turn) => turn.q)
            .join(" / "),
          line,
        ] as const,
    ),
  )("%s", (_, line) => {
    const index = indexes.get(line.dataset);
    if (!index) throw new Error(`the sample ${line.dataset} is missing`);
    const turns = turnsOf(line);
    const answers = converse(
      index,
      line.now,
      turns.map((turn) => turn.q),
    );

    expect(answers.map((answer) => answer.behaviour)).toEqual(turns.map((turn) => turn.expect.behaviour));
    answers.forEach((answer, at) => {
      const expected = turns[at]?.expect;
      if (!expected) throw new Error("an answer without a turn");
      const text = answerText(answer);
      const { status, days, count } = expected;
      expect(missing(answer, expected.dates)).toEqual([]);
      expect(expected.mustMention.filter((entry) => !has(text, entry))).toEqual([]);
      expect(expected.mustNotMention.filter((entry) => has(text, entry))).toEqual([]);
      expect(answer).toMatchObject({
        ...(status === undefined ? {} : { status }),
        ...(days === undefined ? {} : { days }),
        ...(count === undefined ? {} : { count }),
      });
    });
  });
});
