import { describe, expect, it } from "vitest";
import { answerCard } from "../../../src/cards/cards.ts";
import { LANGS, type Lang } from "../../../src/domain/lang.ts";
import type { Answer } from "../../../src/domain/question/answer.ts";
import { answerText } from "../../../src/text/answers/render.ts";
import { formatDay } from "../../../src/text/format.ts";
import { createAskQuestion } from "../../../src/usecases/ask-question.ts";
import { aCalendar } from "../../support/events.ts";
import * as rows from "../../support/tidsplan.ts";

const today = "2023-03-06";
const calendars = [aCalendar(rows.tidsplanRows)];

const QUESTIONS: Readonly<Record<Lang, readonly string[]>> = {
  sv: [
    "när är stoppdatum för förslag?",
    "vem ansvarar för budgetdagen?",
    "vad är syftet med budgetdagen?",
    "hur många dagar är det kvar till rambudget kommunfullmäktige?",
    "har KF beslutat om rambudgeten?",
    "vad händer i mars?",
    "hur många utskick görs?",
    "kommer remissrundan före nämndsmötena?",
    "vad händer härnäst?",
  ],
  en: ["when is stoppdatum for proposals?", "what happens in March?", "what is next?"],
};

/** What a person sees on the card, in lower case. */
function seenOn(card: unknown): string {
  if (typeof card === "string") return card;
  if (Array.isArray(card)) return card.map(seenOn).join("\n");
  if (typeof card !== "object" || card === null) return "";
  const { text, body, items, columns } = card as Record<string, unknown>;
  return seenOn([text, body, items, columns].filter((part) => part !== undefined));
}

function answerOf(question: string): Answer {
  const person = { conversationId: "chat", personId: "person" };
  return createAskQuestion()({ text: question, calendars, ...person, today, millis: 0 });
}

describe.each(LANGS)("card and text (%s)", (lang) => {
  it.each(QUESTIONS[lang])("say the same: %s", (question) => {
    const answer = answerOf(question);
    const text = answerText(answer);
    const card = answerCard(answer, text, { submitId: "press-1" });
    const seen = seenOn(card.body).replaceAll("\\", "");

    expect(answer.events.length).toBeGreaterThan(0);
    for (const { event, date } of answer.events) {
      expect(seen).toContain(event.title);
      expect(text).toContain(event.title);
      // A card has the year in the heading above its rows.
      if (date.precision !== "day") continue;
      expect(seen.toLowerCase()).toContain(formatDay(date.start, lang, "short").toLowerCase());
      expect(text.toLowerCase()).toContain(formatDay(date.start, lang, "short").toLowerCase());
    }
    for (const { text: quote } of "quotes" in answer ? answer.quotes : []) {
      expect(seen).toContain(quote);
      expect(text).toContain(quote);
    }
    expect(card.speak).toContain(text.slice(0, 100));
    expect(card.fallbackText).toBe(card.speak);
  });
});
