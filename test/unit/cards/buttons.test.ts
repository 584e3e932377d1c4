import { describe, expect, it } from "vitest";
import { refOf } from "../../../src/cards/buttons.ts";
import { parseSubmit } from "../../../src/cards/submits.ts";
import { LANGS, type Lang } from "../../../src/domain/lang.ts";
import type { Answer } from "../../../src/domain/question/answer.ts";
import { texts } from "../../../src/text/texts.ts";
import { createAskQuestion } from "../../../src/usecases/ask-question.ts";
import { aCalendar, standing } from "../../support/events.ts";
import * as rows from "../../support/tidsplan.ts";

const today = "2023-03-06";
const calendars = [aCalendar(rows.tidsplanRows)];

/** Presses a button on the card of an event, in a conversation that the bot has forgotten. */
function press(question: string, lang: Lang, event?: typeof rows.proposals): Answer {
  const about = event === undefined ? {} : { about: [refOf(standing(event, today))] };
  const submit = parseSubmit({ verb: "ask", submitId: "press-1", lang, question, ...about });
  if (submit.verb !== "ask") throw new Error("Not understood as a press");
  const ask = createAskQuestion();
  return ask({
    text: submit.question,
    about: submit.about,
    calendars,
    conversationId: "chat",
    personId: "person",
    today,
    millis: 0,
  });
}

describe.each(LANGS)("the ready questions of buttons (%s)", (lang) => {
  const { asks } = texts[lang];

  it("ask who, of the card's own event", () => {
    expect(press(asks.who, lang, rows.proposals)).toMatchObject({
      lang,
      kind: "event",
      intent: "who",
      events: [{ event: { id: rows.proposals.id } }],
    });
  });

  it("ask for the purpose", () => {
    expect(press(asks.purpose, lang, rows.budgetDay)).toMatchObject({
      lang,
      kind: "event",
      asked: "purpose",
      events: [{ event: { id: rows.budgetDay.id } }],
    });
  });

  it("ask when, of one among candidates or of a row", () => {
    expect(press(asks.when, lang, rows.adjustments)).toMatchObject({
      lang,
      kind: "event",
      asked: "date",
      events: [{ event: { id: rows.adjustments.id } }],
    });
  });

  it("ask what comes after the card's own event", () => {
    expect(press(asks.after, lang, rows.proposals)).toMatchObject({
      lang,
      intent: "what-next",
      events: [{ event: { id: rows.mailing.id } }],
    });
  });

  it("ask for every stoppdatum", () => {
    const answer = press(asks.allStoppdatum, lang);

    expect(answer).toMatchObject({ lang, kind: "list" });
    expect(answer.events.map(({ event }) => event)).toEqual([
      rows.analysis,
      rows.approval,
      rows.proposals,
      rows.adjustments,
    ]);
  });

  it("ask what is next from today, and for help", () => {
    expect(press(asks.next, lang)).toMatchObject({
      lang,
      intent: "what-next",
      events: [{ event: { id: rows.proposals.id } }],
    });
    expect(press(asks.help, lang)).toMatchObject({ lang, kind: "help" });
  });
});
