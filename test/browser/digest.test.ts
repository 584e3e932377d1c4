import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChatPage, openChat } from "../support/chat-page.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { type LocalChat, startLocalChat } from "../support/local-chat.ts";

// In CI a missing browser is a failure: there the post must have been seen to come.
const isSkipped = findChromium() === undefined && process.env["CI"] === undefined;
if (isSkipped) console.warn(`The digest in the browser is not tested: ${NO_CHROMIUM}`);

/** Time to start everything and to save before the clock strikes eight. */
const A_MINUTE_BEFORE = "2023-03-06T07:59:00";
const STRIKES_WITHIN_MS = 90_000;

describe.skipIf(isSkipped)("a channel that wants the weekly digest", () => {
  let browser: Browser | undefined;
  let local: LocalChat | undefined;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await launchChromium();
    local = await startLocalChat(["--today", A_MINUTE_BEFORE]);
    chat = await openChat(browser, local.url);
  });

  afterAll(async () => {
    await browser?.close();
    await local?.stop();
  });

  it("switches it on, and sees it come at its time as a post of its own", async () => {
    await chat.open("KLG");
    const settings = await chat.mention("inställningar");
    await settings.getByRole("button", { name: "Spara" }).click();
    await chat.page.getByText("Klart. Veckobrevet kommer varje måndag kl. 08.00.").first().waitFor();
    await chat.picture("digest-settings");

    const digest = chat.page.locator(".ac-adaptiveCard", { hasText: "Vecka 10" });
    await digest.first().waitFor({ timeout: STRIKES_WITHIN_MS });

    const text = await digest.first().innerText();
    expect(text).toContain("Fredag 17 mars");
    expect(text).toContain("11 dagar kvar");
    expect(text).toContain("Det här veckobrevet kommer varje måndag kl. 08.00.");
    expect(text).toContain("Nästa kommer måndag 13 mars.");
    expect(await digest.count()).toBe(1);
    await digest.first().scrollIntoViewIfNeeded();
    await chat.picture("digest-post");
  });

  it("is reminded in the personal chat of what is asked for there", async () => {
    await chat.page.getByRole("treeitem", { name: "Personal Chat" }).click();

    const reminder = await chat.ask("påminn mig 3 dagar innan stoppdatum för förslag");
    expect(await reminder.innerText()).toContain("14 mars");

    const list = await chat.ask("mina påminnelser");
    expect(await list.innerText()).toContain("Stoppdatum för förslag");
    await chat.picture("reminders");
  });

  it("lets an administrator see what has been posted", async () => {
    const posts = await chat.ask("utskick");

    expect(await posts.innerText()).toContain("6 mars kl. 08.00");
    await chat.picture("posts");

    // The first is the morning's reminders of reports, whose receivers are nobody else's business.
    const receivers = await chat.answered(() =>
      posts.getByRole("button", { name: "Visa mottagare" }).last().click(),
    );
    const text = await receivers.innerText();
    expect(text).toContain("KLG");
    expect(text).toContain("Skickat måndag 6 mars kl. 08.0");
    await chat.picture("posts-receivers");
  });
});
