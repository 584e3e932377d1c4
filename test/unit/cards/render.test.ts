import { describe, expect, it } from "vitest";
import { answerCard } from "../../../src/cards/cards.ts";
import { renderCard } from "../../../src/cards/render.ts";
import { asMarkdown } from "../../../src/cards/markdown.ts";
import type { MessageCardData } from "../../../src/cards/contracts.ts";
import { candidatesAnswer, declineAnswer, eventAnswer, listAnswer } from "../../support/answers.ts";
import { anEvent, day, standing } from "../../support/events.ts";

const message: MessageCardData = {
  plain: "Hej",
  clock: asMarkdown(""),
  headline: asMarkdown("Hej"),
  text: asMarkdown(""),
  facts: [],
  notes: [],
  lead: asMarkdown(""),
  buttons: [],
};

describe("rendering", () => {
  it("fills the layout in the reader's language", () => {
    expect(renderCard("message", message, "en")).toMatchObject({ lang: "en", speak: "Hej", version: "1.5" });
  });

  it("refuses a binding that has no value", () => {
    const rest = { ...message, headline: undefined };

    expect(() => renderCard("message", rest as unknown as MessageCardData, "sv")).toThrow(
      expect.objectContaining({ code: "card.missingField", facts: { card: "message", fields: "headline" } }),
    );
  });

  it("refuses a card that is too heavy for Teams", () => {
    const heavy = { ...message, text: asMarkdown("ö".repeat(14_000)) };

    expect(() => renderCard("message", heavy, "sv")).toThrow(
      expect.objectContaining({ code: "card.tooLarge" }),
    );
  });

  it("leaves the next card alone after a failure", () => {
    const rest = { ...message, plain: undefined };
    expect(() => renderCard("message", rest as unknown as MessageCardData, "sv")).toThrow();

    expect(renderCard("message", message, "sv").fallbackText).toBe("Hej");
  });

  it.each(["ö", "*", "\\", '"', "🙂", "\u0001", "\u202E", "1. ", "- a\n"])(
    "fits any calendar into the weight that Teams takes: cells of %j",
    (piece) => {
      const asked = { lang: "sv", today: "2023-03-06" } as const;
      const cell = piece.repeat(4000);
      const cells = { purpose: cell, place: cell, comment: cell, condition: cell };
      const events = Array.from({ length: 400 }, (_, at) =>
        standing(
          { ...anEvent(at, cell, day("2023-03-17"), cells), id: `${"x".repeat(40)}-${at}` },
          asked.today,
        ),
      );
      const quotes = events.map(
        ({ event }) => ({ eventId: event.id, field: "purpose", text: cell }) as const,
      );
      const involvements = [{ how: "responsible", who: cell, quote: cell, field: "comment" }] as const;
      const passed = (answered: (typeof events)[number]) => ({ ...answered, standing: "passed" }) as const;
      const [first, second] = events;
      if (first === undefined || second === undefined) throw new Error("No events");

      for (const answer of [
        eventAnswer(asked, [first], { asked: "purpose", quotes, involvements }),
        eventAnswer(asked, [first], { asked: "who", quotes, involvements }),
        eventAnswer(asked, [first, second, ...events], { asked: "purpose", quotes }),
        listAnswer(asked, events, { selection: { role: cell, topic: cell } }),
        listAnswer(asked, [...events.map(passed), ...events], { selection: { role: cell } }),
        candidatesAnswer(asked, events),
        declineAnswer(asked, { unknownWords: [cell, cell, cell], nearest: events }),
        declineAnswer(asked, { unknownWords: [cell] }),
      ]) {
        expect(answerCard(answer, cell, { submitId: "p" }).type).toBe("AdaptiveCard");
      }
    },
  );
});
