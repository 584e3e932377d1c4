import { describe, expect, it } from "vitest";
import { createAskQuestion } from "../../../src/usecases/ask-question.ts";
import { aCalendar, anEvent, onDay } from "../../support/calendars.ts";

const calendars = [
  aCalendar({
    events: [
      anEvent({ id: "budget", title: "Budgetdag", date: onDay("2023-04-12"), responsible: "Ekonomichefen" }),
      anEvent({
        id: "bokslut",
        title: "Bokslutsdag",
        date: onDay("2023-05-10"),
        responsible: "Kanslichefen",
      }),
    ],
  }),
];

function conversation() {
  const ask = createAskQuestion();
  const where = { calendars, conversationId: "c", personId: "p", today: "2023-03-06", millis: 0 } as const;
  return (text: string, ...about: string[]) => ask({ ...where, text, about: about.map((id) => ({ id })) });
}

describe("a question that a card's button asks", () => {
  it("is about the card's event, whatever was spoken of last", () => {
    const say = conversation();
    say("När är budgetdag?");
    expect(say("Vem ansvarar?", "bokslut").events.map(({ event }) => event.id)).toEqual(["bokslut"]);
  });

  it.each(["Vem ansvarar?", "Vad är syftet?", "När är det?", "Vad händer efter det?"])(
    "asks which event, and tells of no other, when the card's is gone: %s",
    (question) => {
      const say = conversation();
      say("När är budgetdag?");
      const answer = say(question, "borta");
      expect(answer.kind).toBe("clarify");
      expect(answer.events).toEqual([]);
    },
  );

  it("is about those of the card's events that are left", () => {
    const say = conversation();
    say("När är budgetdag?");
    expect(say("Vem ansvarar?", "borta", "bokslut").events.map(({ event }) => event.id)).toEqual(["bokslut"]);
  });
});
