import { TestAdapter, TurnContext, type Activity } from "botbuilder";
import { describe, expect, it } from "vitest";
import { ROUTES } from "../../../src/bot/routes.ts";
import { turnOf } from "../../../src/bot/turn.ts";
import { aMessage, aPress } from "../../support/activities.ts";

/** The route that has what somebody writes or presses in the personal chat. */
function routeOf(activity: Partial<Activity>): string | undefined {
  const turn = turnOf(new TurnContext(new TestAdapter(), activity));
  return ROUTES.find(({ takes }) => takes(turn))?.name;
}

describe("what somebody wants with reports", () => {
  it.each([
    ["klarmarkera", "mark"],
    ["vi är klara med omvärldsanalysen", "mark"],
    ["godkänn rapporten för mål 2", "mark"],
    ["ångra klarmarkeringen", "undo"],
    ["vad saknar jag?", "missing mine"],
    ["mina rapporter", "missing mine"],
    ["rapporter", "reports"],
    ["visa tavlan för omvärldsanalysen", "board"],
    ["ny rapport", "new report"],
    ["pausa till 14 augusti", "pause"],
    ["pausa mina påminnelser till 14 augusti", "pause"],
    ["avsluta pausen", "pause"],
    ["jag är ansvarig för IT", "claim"],
    ["vilka har inte klarmarkerat?", "report question"],
    ["är alla klara?", "report question"],
  ])("%s", (text, route) => {
    expect(routeOf(aMessage(text))).toBe(route);
    const press = { verb: "ask", submitId: "press-1", lang: "sv", question: text };
    expect(routeOf(aPress(press))).toBe(route);
  });

  it.each([
    ["mina påminnelser", "reminders"],
    ["påminn mig om omvärldsanalysen", "remind"],
    ["mina förslag", "my proposals"],
    ["vilka förslag saknar granskning?", "proposal question"],
    ["när är delårsrapporten klar?", "question"],
    ["vem ansvarar för budgetdagen?", "question"],
  ])("%s is something else", (text, route) => {
    expect(routeOf(aMessage(text))).toBe(route);
  });
});
