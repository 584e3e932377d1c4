import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChatPage, openChat } from "../support/chat-page.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { type LocalChat, startLocalChat } from "../support/local-chat.ts";

const isSkipped = findChromium() === undefined && process.env["CI"] === undefined;
if (isSkipped) console.warn(`The budget round in the browser is not tested: ${NO_CHROMIUM}`);

describe.skipIf(isSkipped)("an administrator of the budget", () => {
  let browser: Browser | undefined;
  let local: LocalChat | undefined;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await launchChromium();
    local = await startLocalChat(["--today", "2023-03-06"]);
    chat = await openChat(browser, local.url);
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  /** Presses a button of a card; gives the card that answers. */
  const press = (card: Locator, name: string): Promise<Locator> =>
    chat.answered(() => card.getByRole("button", { name }).first().click());
  const show = async (card: Locator, name: string): Promise<void> => {
    await card.scrollIntoViewIfNeeded();
    await chat.picture(name);
  };

  it("confirms the stoppdatum of the plan, after mending what was typed wrongly", async () => {
    const form = await chat.ask("budgetomgång");
    expect(await form.innerText()).toContain("Vilket stoppdatum gäller för förslag till budget 2024?");
    await show(form, "round-confirm");

    await form.getByLabel("Internränta").fill("25");
    const faulty = await press(form, "Bekräfta");
    expect(await faulty.innerText()).toContain("Glömde du ett decimalkomma?");
    expect(await faulty.getByLabel("Internränta").inputValue()).toBe("25");
    await show(faulty, "round-faulty");

    await faulty.getByLabel("Internränta").fill("2,5 %");
    const round = await press(faulty, "Bekräfta");
    const text = await round.innerText();
    expect(text).toContain("Förslag till budget 2024 kan lämnas till och med fredag 17 mars 2023.");
    expect(text.replaceAll("\u00A0", " ")).toContain("2,5 %");
    await show(round, "round-confirmed");
  });

  it("gives one nämnd more time, and sees it on the round", async () => {
    const form = await press(await chat.ask("budgetomgång"), "Ge mer tid");
    await form.getByRole("combobox", { name: "Nämnd" }).click();
    await chat.page.getByRole("option", { name: "Socialnämnden" }).click();
    await form.getByLabel("Till och med").fill("24 mars");
    await form.getByLabel("Varför").fill("Nämnden sammanträder den 22 mars.");
    await show(form, "round-extend");

    const round = await press(form, "Ge mer tid");

    expect(await round.innerText()).toContain("Socialnämnden till och med fredag 24 mars 2023");
    await show(round, "round-extended");
  });
});
