import { describe, expect, it } from "vitest";
import { answerFollowUp } from "../../../src/domain/follow-up-question/answer-follow-up.ts";
import { readFollowUpWish } from "../../../src/domain/follow-up-question/read-follow-up-wish.ts";
import { plainFollowUpAnswer } from "../../../src/text/follow-up-question/plain-answer.ts";
import { sayFollowUpAnswer } from "../../../src/text/follow-up-question/say-answer.ts";
import { anArea, november, novemberSummary } from "../../support/follow-ups.ts";

/** IT as a unit that earns money, and has earned less than it should until now. */
const rows = november().rows.map((row) =>
  row.name === "IT"
    ? { ...row, printed: { yearBudget: -6_000_000, budget: -5_500_000, outcome: -5_300_000 } }
    : row,
);
const summary = novemberSummary([], [], anArea(), november({ rows }));

function answered(text: string): string {
  const wish = readFollowUpWish(text);
  if (wish?.kind !== "question") throw new Error(`Not a question: ${text}`);
  const reply = answerFollowUp(wish.question, { summary, known: ["2025-11"] });
  if (reply.kind !== "answered") return reply.kind;
  const said = sayFollowUpAnswer({ summary, answer: reply.answer, today: "2025-12-02" }, wish.lang);
  return plainFollowUpAnswer(said).replaceAll("\u00A0", " ");
}

describe("a unit that is to earn money", () => {
  it("has nothing left of its budget and has not gone over it: it stands where its income does", () => {
    const words = answered("hur mycket har IT kvar?");

    expect(words).toContain("Det går inte att räkna ut vad IT har kvar");
    expect(words).toContain("IT ligger 200 tkr över budget till och med november 2025.");
    expect(words).toContain("Årsbudget −6 000 tkr.");
    expect(words).not.toContain("över årsbudgeten");
    expect(words).not.toContain("är kvar");
    expect(words).not.toContain("är använt");
  });

  it("has what is left of those beside it left", () => {
    const words = answered("hur mycket har IT och HR-avdelning kvar?");

    expect(words).toContain("IT står inte i tabellen");
    expect(words).toContain("HR-avdelning 1 683 tkr");
  });
});
