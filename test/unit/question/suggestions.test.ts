import { beforeAll, expect, it } from "vitest";
import { LANGS } from "../../../src/domain/lang.ts";
import { answerQuestion } from "../../../src/domain/question/answer-question.ts";
import { readProposalWish } from "../../../src/domain/proposal-question/read-wish.ts";
import type { CalendarIndex } from "../../../src/domain/question/calendar-index.ts";
import { suggestionText } from "../../../src/text/answers/render.ts";
import { sampleIndexes } from "../../support/sample-index.ts";

let indexes: ReadonlyMap<string, CalendarIndex>;
beforeAll(async () => {
  indexes = await sampleIndexes();
});

const GOOD = ["answer", "candidates", "unknown-who", "none"];

it.each(["tidsplan-2024", "orsa-kommunplan", "hallstahammar-styrmodell", "malprocess"])(
  "every question that is suggested in %s is understood",
  (name) => {
    const index = indexes.get(name);
    if (!index) throw new Error(`${name} is missing`);
    for (const now of ["2019-04-15", "2022-09-20", "2023-03-06", "2023-08-14", "2024-02-01"])
      for (const question of [
        "hjälp",
        "när är sportlovet?",
        "vad händer härnäst?",
        "when is the budget day?",
      ]) {
        const { answer } = answerQuestion(question, index, now);
        for (const suggestion of answer.suggestions)
          for (const lang of LANGS) {
            const asked = suggestionText(suggestion, lang);
            const again = answerQuestion(asked, index, now).answer;

            expect(GOOD, asked).toContain(again.behaviour);
            // A button that asks is read for wishes as well.
            expect(readProposalWish(asked), asked).toBeUndefined();
            if ("event" in suggestion)
              expect(
                again.events.map((each) => each.event.title),
                asked,
              ).toContain(suggestion.event.event.title);
          }
      }
  },
);
