import { describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import { createAskQuestion } from "../../../src/usecases/ask-question.ts";

const HOUR = 60 * 60 * 1000;
const samples = await loadCalendars(`${import.meta.dirname}/../../../samples`);
const calendars = samples.filter(({ id }) => id === "tidsplan-2024");

function twoQuestions(minutesBetween: number, second: { conversationId: string; personId: string }) {
  const ask = createAskQuestion();
  const today = "2023-03-06";
  ask({ text: "när är bokslutsdagen?", calendars, conversationId: "k1", personId: "p1", today, millis: 0 });
  return ask({ text: "och vem ansvarar?", calendars, ...second, today, millis: minutesBetween * 60_000 });
}

describe("what a conversation was about", () => {
  it("is remembered within the hour", () => {
    const answer = twoQuestions(HOUR / 60_000 - 1, { conversationId: "k1", personId: "p1" });

    expect(answer.events.map(({ event }) => event.title)).toEqual(["Bokslutsdag"]);
  });

  it("is forgotten after an hour", () => {
    const answer = twoQuestions(HOUR / 60_000, { conversationId: "k1", personId: "p1" });

    expect(answer.behaviour).toBe("clarify");
  });

  it("is not told to another person in the same conversation", () => {
    const answer = twoQuestions(1, { conversationId: "k1", personId: "p2" });

    expect(answer.behaviour).toBe("clarify");
  });
});
