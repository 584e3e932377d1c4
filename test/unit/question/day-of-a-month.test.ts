import { expect, it } from "vitest";
import { answerCard } from "../../../src/cards/cards.ts";
import { indexCalendars } from "../../../src/domain/question/calendar-index.ts";
import { answerText } from "../../../src/text/answers/render.ts";
import { aCalendar, anEvent, onDay } from "../../support/calendars.ts";
import { converse } from "../../support/sample-index.ts";

const index = indexCalendars([
  aCalendar({
    events: [
      anEvent({
        id: "budget",
        title: "Budgetdagen",
        kind: "other",
        date: { precision: "month", start: "2024-04-01", end: "2024-04-30" },
      }),
      anEvent({ id: "bokslut", title: "Bokslutsdagen", kind: "other", date: onDay("2024-04-15") }),
    ],
  }),
]);

it.each([
  ["är budgetdagen den 15 april?", "unknown-day"],
  ["är bokslutsdagen den 15 april?", "answer"],
  ["har budgetdagen passerat?", "answer"],
])("whether it is on a day is not known where only the month is stated: %s", (question, behaviour) => {
  const [answer] = converse(index, "2024-03-15", [question]);
  if (!answer) throw new Error("no answer");

  expect(answer.behaviour).toBe(behaviour);
  expect(answerText(answer).includes("Dagen står inte i kalendern")).toBe(behaviour === "unknown-day");

  const card = JSON.stringify(answerCard(answer, "", { submitId: "press-1" }));
  expect(card.includes("Har inte passerat")).toBe(behaviour !== "unknown-day");
});
