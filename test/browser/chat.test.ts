import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChatPage, openChat } from "../support/chat-page.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { type LocalChat, startLocalChat } from "../support/local-chat.ts";

// In CI a missing browser is a failure: there the chat must have been seen to work.
const isSkipped = findChromium() === undefined && process.env["CI"] === undefined;
if (isSkipped) console.warn(`The chat in the browser is not tested: ${NO_CHROMIUM}`);

describe.skipIf(isSkipped)("a person in the chat", () => {
  let browser: Browser | undefined;
  let local: LocalChat | undefined;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await launchChromium();
    local = await startLocalChat();
    chat = await openChat(browser, local.url);
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  it("asks when, and sees the day, what it is, where it is written and what the clock shows", async () => {
    const card = await chat.ask("när är stoppdatum för förslag?");

    const text = await card.innerText();
    expect(text).toContain("Fredag 17 mars 2023");
    expect(text).toContain("om 11 dagar");
    expect(text).toContain("Stoppdatum för förslag på uppdrag, investeringar, drift, effektiviseringar");
    expect(text).toContain("Tidsplan för Mål och budget 2024, rad 21");
    expect(text).toContain("Provdatum: i dag är måndag 6 mars 2023.");
    await chat.picture("chat-when");
  });

  it("presses a button and sees its answer", async () => {
    const asked = await chat.ask("när är stoppdatum för förslag?");

    const card = await chat.answered(() => asked.getByRole("button", { name: "Vad är syftet?" }).click());

    expect(await card.innerText()).toContain(
      "Lämna in förslag på uppdrag, investeringar, drift och effektiviseringar",
    );
    await chat.picture("chat-button");
  });

  it("asks on about the same event", async () => {
    await chat.ask("när är budgetdagen?");

    const card = await chat.ask("och vem ansvarar?");

    const text = await card.innerText();
    expect(text).toContain("Område ekonomi samt Område strategi och styrning");
    expect(text).toContain("Budgetdag");
    await chat.picture("chat-follow-up");
  });

  it("opens one event of a list by pressing its row", async () => {
    const list = await chat.ask("vilka stoppdatum finns?");

    const card = await chat.answered(() => list.getByText("Förslag på justeringar").click());

    expect(await card.innerText()).toContain("Onsdag 31 maj 2023");
    await chat.picture("chat-row");
  });

  it("turns the page of a long list", async () => {
    const list = await chat.ask("vad händer i år?");

    const card = await chat.answered(() => list.getByRole("button", { name: "Visa fler" }).click());

    expect(await card.innerText()).toMatch(/9–16 av \d+/u);
    await chat.picture("chat-next-page");
  });

  it("is answered in English when asking in English", async () => {
    const card = await chat.ask("when is stoppdatum for proposals?");

    const text = await card.innerText();
    expect(text).toContain("Friday 17 March");
    expect(text).toContain("in 11 days");
    expect(text).toContain("Test date: today is Monday 6 March 2023.");
    await chat.picture("chat-english");
  });

  it("gets help with questions that work", async () => {
    const help = await chat.ask("hjälp");
    expect(await help.innerText()).toContain("Fråga om planeringsåret");
    await chat.picture("chat-help");

    const card = await chat.answered(() => help.getByRole("button").first().click());

    expect(await card.innerText()).not.toContain("Det vet jag inte");
  });

  it("sees the calendar at a glance", async () => {
    const card = await chat.ask("kalender");

    const text = await card.innerText();
    expect(text).toContain("Nästa stoppdatum");
    expect(text).toContain("Fredag 17 mars 2023");
    expect(text).toMatch(/25 av 45 händelser är kvar/u);
    await chat.picture("chat-calendar");
  });

  it("is told plainly what the bot does not know, with questions to go on with", async () => {
    const card = await chat.ask("hur hög blir skattesatsen 2024?");

    expect(await card.innerText()).toContain("Det vet jag inte");
    expect(await card.getByRole("button").count()).toBeGreaterThanOrEqual(3);
    await chat.picture("chat-decline");
  });

  it("chooses calendars as an administrator, and is answered from the chosen one", async () => {
    const choose = await chat.ask("kalendrar");
    await choose.getByText("Tidsplan för Mål").click();
    await choose.getByText("Hallstahammars").click();
    await chat.picture("chat-calendars");

    await choose.getByRole("button", { name: "Spara valet" }).click();
    await chat.page
      .getByText(/Nu använder jag Hallstahammars/u)
      .first()
      .waitFor();

    const card = await chat.ask("kalender");
    expect(await card.innerText()).toContain("Hallstahammars styrmodell");

    const back = await chat.ask("kalendrar");
    await back.getByText("Tidsplan för Mål").click();
    await back.getByText("Hallstahammars").click();
    await back.getByRole("button", { name: "Spara valet" }).click();
    await chat.page
      .getByText(/Nu använder jag Tidsplan/u)
      .first()
      .waitFor();
  });

  it("asks by name in a channel", async () => {
    await chat.open("KLG");

    const card = await chat.mention("när är strategisk dag för KLG?");

    expect(await card.innerText()).toContain("Fredag 31 mars 2023");
    await chat.picture("chat-channel");
  });
});
