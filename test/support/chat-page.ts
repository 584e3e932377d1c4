import { mkdirSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";

const pictures = new URL("../../test-results/", import.meta.url);

/** A person in the local chat: writes, presses, and reads the card that comes. */
export interface ChatPage {
  /** Writes in the personal chat; gives the card that answers. */
  readonly ask: (text: string) => Promise<Locator>;
  /** Writes to the bot by name in a channel; gives the card that answers. */
  readonly mention: (text: string) => Promise<Locator>;
  /** Does something that the bot answers with a card. */
  readonly answered: (act: () => Promise<void>) => Promise<Locator>;
  readonly open: (chat: string) => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
  readonly page: Page;
}

export async function openChat(browser: Browser, url: string): Promise<ChatPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const cards = page.locator(".ac-adaptiveCard");
  page.setDefaultTimeout(15_000);
  await page.goto(url);

  const open = async (chat: string): Promise<void> => {
    await page.getByRole("treeitem", { name: chat }).click();
    // The bot greets each conversation once, on its own: nothing that is asked is answered by it.
    await cards.getByText("Hej, jag är Styrkedjan").first().waitFor();
  };
  const answered = async (act: () => Promise<void>): Promise<Locator> => {
    const before = await cards.count();
    await act();
    const card = cards.nth(before);
    await card.waitFor();
    return card;
  };

  await open("Personal Chat");
  return {
    page,
    open,
    answered,
    ask: (text) =>
      answered(async () => {
        await page.locator("div[role=textbox][contenteditable=true]").fill(text);
        await page.getByRole("button", { name: "Send Message" }).click();
      }),
    mention: async (text) => {
      await answered(async () => {
        await page.locator("div[role=textbox][contenteditable=true]").first().click();
        await page.keyboard.type("@Styrke");
        await page.getByRole("menuitem", { name: "Styrkedjan" }).click();
        await page.keyboard.type(` ${text}`);
        await page.getByRole("button", { name: "Post" }).click();
      });
      // A channel shows its newest conversation on top.
      return cards.first();
    },
    picture: async (name) => {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: new URL(`${name}.png`, pictures).pathname });
    },
  };
}
