import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChatPage, openChat } from "../support/chat-page.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { type LocalChat, startLocalChat } from "../support/local-chat.ts";

// In CI a missing browser is a failure: there the cards must have been seen to work.
const isSkipped = findChromium() === undefined && process.env["CI"] === undefined;
if (isSkipped) console.warn(`The organisation in the browser is not tested: ${NO_CHROMIUM}`);

describe.skipIf(isSkipped)("the organisation in the local chat", () => {
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

  async function choose(card: Locator, field: string, option: string): Promise<void> {
    await card.getByRole("combobox", { name: field, exact: true }).click();
    await chat.page.getByRole("option", { name: option, exact: true }).click();
  }

  it("lets an administrator choose a person, be told what is missing, and give the role", async () => {
    const { ask, answered, picture } = chat;

    const list = await ask("organisation");
    expect(await list.textContent()).toContain("Förvaltningschef: Johan Ek");
    const form = await answered(() => list.getByRole("button", { name: "Ge någon en roll" }).click());
    await choose(form, "Vem", "Per Nyman");
    await choose(form, "Roll", "Granskare");
    await choose(form, "Nämnd, för granskare", "Barn- och utbildningsnämnden");
    const given = await answered(() => form.getByRole("button", { name: "Ge rollen" }).click());
    const said = "Klart. Per Nyman är nu granskare för Barn- och utbildningsnämnden.";
    expect(await given.textContent()).toContain(said);
    await picture("organisation-person");

    await choose(given, "Roll", "Förvaltningschef");
    const faulty = await answered(() => given.getByRole("button", { name: "Ge rollen" }).click());
    expect(await faulty.textContent()).toContain("Välj en förvaltning. Den rollen gäller en förvaltning.");
    expect(await faulty.getByRole("combobox", { name: "Roll" }).inputValue()).toBe("Förvaltningschef");

    const taken = await answered(() =>
      faulty.getByRole("button", { name: "Ta bort: Granskare för Barn- och utbildningsnämnden" }).click(),
    );
    expect(await taken.textContent()).toContain("Per Nyman är inte längre granskare");
    await picture("organisation-taken");
  });
});
