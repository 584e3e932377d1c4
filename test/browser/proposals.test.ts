import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChatPage, openChat } from "../support/chat-page.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { type LocalChat, startLocalChat } from "../support/local-chat.ts";

// In CI a missing browser is a failure: there the form must have been seen to work.
const isSkipped = findChromium() === undefined && process.env["CI"] === undefined;
if (isSkipped) console.warn(`Handing in a proposal in the browser is not tested: ${NO_CHROMIUM}`);

/** The forms are longer than a window: the whole of one is to be seen in a picture. */
const TALL = { width: 1280, height: 1900 };

/** An amount is kept together by spaces that do not break. */
const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

describe.skipIf(isSkipped)("a person with a proposal", () => {
  let browser: Browser | undefined;
  let local: LocalChat | undefined;
  let chat: ChatPage;
  let receipt: Locator;

  beforeAll(async () => {
    browser = await launchChromium();
    local = await startLocalChat();
    chat = await openChat(browser, local.url);
    await chat.page.setViewportSize(TALL);
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  const press = (card: Locator, name: string | RegExp): Promise<Locator> =>
    chat.answered(() => card.getByRole("button", { name }).first().click());

  const choose = async (card: Locator, field: string, option: string): Promise<void> => {
    await card.getByRole("combobox", { name: field }).first().click();
    await chat.page.getByRole("option", { name: option }).first().click();
  };

  it("confirms the stoppdatum first, being the administrator", async () => {
    const round = await chat.ask("jag vill lämna ett förslag");
    expect(await round.innerText()).toContain("Fredag 17 mars 2023");
    await round.getByLabel(/Internränta/u).fill("2,5");

    const confirmed = await press(round, "Bekräfta");

    expect(await confirmed.innerText()).toContain("kan lämnas till och med fredag 17 mars 2023");
    await chat.page.getByText("Vad vill du lämna för förslag?").first().waitFor();
    await chat.picture("proposal-round");
  });

  it("fills the investment form wrongly, and gets everything back with what is to be mended", async () => {
    const form = await chat.ask("ny investering");
    await form.getByLabel("Rubrik").fill("Nya ventilationsaggregat i Björkskolan");
    await form.getByLabel("2024 (tkr)", { exact: true }).fill("1,250");

    const faulty = await press(form, "Granska och skicka");

    const text = await faulty.innerText();
    expect(text).toContain("Utkastet är sparat.");
    expect(text).toContain("Skriv ”1,25 tkr” eller ”1 250 tkr”");
    expect(text).toContain("Välj en kategori.");
    expect(await faulty.getByLabel("Rubrik").inputValue()).toBe("Nya ventilationsaggregat i Björkskolan");
    expect(await faulty.getByLabel("2024 (tkr)", { exact: true }).inputValue()).toBe("1,250");
    await chat.picture("proposal-form-faulty");

    await faulty.getByLabel("Beskrivning").fill("Aggregaten är från 1989 och går sönder varje vinter.");
    await faulty.getByLabel("2024 (tkr)", { exact: true }).fill("1 250");
    await faulty.getByLabel("Avskrivningstid (år)").fill("10");
    await faulty.getByLabel("Tas i bruk år").fill("2024");
    await choose(faulty, "Målområde", "En hållbar ekonomi");
    await choose(faulty, "Kategori", "Lokaler");
    await choose(faulty, "Ny investering eller reinvestering", "Reinvestering");
    const preview = await press(faulty, "Granska och skicka");

    const seen = spaced(await preview.innerText());
    expect(seen).toContain("2024: 1 250 / 10 år + 2,5 % av 1 250 = 156,3 tkr");
    expect(seen).toContain("Karin Lindgren");
    await preview.scrollIntoViewIfNeeded();
    await chat.picture("proposal-preview");
    receipt = await press(preview, "Skicka");
  });

  it("gets a receipt with a number, and edits what was handed in", async () => {
    expect(await receipt.innerText()).toContain("INV-2024-001");
    await chat.picture("proposal-receipt");

    const mine = await chat.ask("mina förslag");
    expect(await mine.innerText()).toContain("INV-2024-001");
    await chat.picture("proposal-mine");
    const proposal = await press(mine, "Visa");
    const form = await press(proposal, "Ändra");
    expect(await form.getByLabel("Rubrik").inputValue()).toBe("Nya ventilationsaggregat i Björkskolan");
    await form.getByLabel("Rubrik").fill("Nya ventilationsaggregat i Björkskolan och Ekskolan");
    const preview = await press(form, "Granska och skicka");
    const again = await press(preview, "Skicka");

    expect(await again.innerText()).toContain("INV-2024-001");
  });

  it("releases it as head of the department, and finds it in the reviewer's queue", async () => {
    const department = await chat.ask("förvaltningens förslag");
    expect(await department.innerText()).toContain("Ekskolan");
    await chat.picture("proposal-department");
    const choice = await press(department, "Frisläpp");
    const released = await press(choice, /^Frisläpp/u);
    expect(await released.innerText()).toContain("1 förslag är frisläppt");

    const queue = await chat.ask("granska");

    const text = await queue.innerText();
    expect(text).toContain("Nya ventilationsaggregat i Björkskolan och Ekskolan");
    expect(text).toContain("Kommunstyrelsen");
    await chat.picture("proposal-queue");
  });

  it("sees it in the summary, with the amounts in a picture", async () => {
    const summary = await chat.ask("sammanställning");

    const text = spaced(await summary.innerText());
    expect(text).toContain("1 250");
    expect(text).toContain("Kommunstyrelsen");
    await summary.scrollIntoViewIfNeeded();
    await chat.picture("proposal-summary");
  });

  it("goes the same way in English, from a form that comes back to the summary", async () => {
    const form = await chat.ask("I want to hand in an efficiency");
    await form.getByLabel("Title").fill("Fewer printed reports");
    await form.getByLabel("2024 (SEK thousand)", { exact: true }).fill("-150");
    const faulty = await press(form, "Review and send");
    expect(await faulty.innerText()).toContain("The draft is saved.");
    expect(await faulty.getByLabel("Title").inputValue()).toBe("Fewer printed reports");

    await faulty.getByLabel("Description").fill("Reports are read on the screen.");
    for (const year of [2024, 2025, 2026])
      await faulty.getByLabel(`${year} (SEK thousand)`, { exact: true }).fill("150");
    await choose(faulty, "Goal area", "En hållbar ekonomi");
    const preview = await press(faulty, "Review and send");
    expect(await (await press(preview, "Send")).innerText()).toContain("EFF-2024-001");

    const choice = await press(await chat.ask("our proposals"), "Release");
    expect(await (await press(choice, /^Release/u)).innerText()).toContain("1 proposal is released");
    expect(await (await chat.ask("review")).innerText()).toContain("Fewer printed reports");
    const summary = await chat.ask("summary");
    expect(spaced(await summary.innerText())).toContain("2 proposals are released");
    await summary.scrollIntoViewIfNeeded();
    await chat.picture("proposal-summary-english");
  });
});
