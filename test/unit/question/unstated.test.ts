import { beforeAll, describe, expect, it } from "vitest";
import { answerCard } from "../../../src/cards/cards.ts";
import type { CalendarIndex } from "../../../src/domain/question/calendar-index.ts";
import { answerText } from "../../../src/text/answers/render.ts";
import { converse, sampleIndexes } from "../../support/sample-index.ts";

describe("a day or a week asked of a calendar that states months", () => {
  let yearly: CalendarIndex;
  beforeAll(async () => {
    const index = (await sampleIndexes()).get("hallstahammar-styrmodell");
    if (index === undefined) throw new Error("the sample is missing");
    yearly = index;
  });

  const said = (question: string): string => {
    const [answer] = converse(yearly, "2024-04-10", [question]);
    return answer === undefined ? "" : answerText(answer);
  };

  it.each([
    ["vad händer den 15 april?", "Kalendern anger inget måndag 15 april 2024, men det här kan infalla då:"],
    ["vad händer vecka 16?", "Kalendern anger inget vecka 16 2024, men det här kan infalla då:"],
    [
      "what happens on 15 April?",
      "The calendar states nothing on Monday 15 April 2024, but this may fall then:",
    ],
  ])("%s claims no day that is not stated", (question, lead) => {
    expect(said(question).split("\n")[0]).toBe(lead);
  });

  it("counts what happens in a month as ever", () => {
    expect(said("vad händer i april?").split("\n")[0]).toBe("3 händelser i april 2024:");
  });

  it("says the same on the card, and counts nothing there", () => {
    const [answer] = converse(yearly, "2024-04-10", ["vad händer den 15 april?"]);
    const card = answer && JSON.stringify(answerCard(answer, "", { submitId: "press-1" }).body);

    expect(card).toContain("Kalendern anger inget måndag 15 april 2024, men det här kan infalla då:");
    expect(card).not.toContain("3 händelser");
  });
});
