import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../src/app.ts";
import { composeService, createClock, type Service, type Stores } from "../../src/compose.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { startPlayground, type Playground } from "../../src/local/playground.ts";
import { playgroundPeople } from "../../src/local/playground-people.ts";
import { memoryStores } from "../support/all-memory-stores.ts";
import { type ChatPage, openChat } from "../support/chat-page.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { aCalendar } from "../support/events.ts";
import { freePort } from "../support/local-chat.ts";
import { memoryQueue } from "../support/memory-delivery.ts";
import { anOrganisation, aPerson } from "../support/organisation.ts";
import { aPlace, aPlan, AUTUMN } from "../support/reports.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

// In CI a missing browser is a failure: there the board must have been seen to change.
const isSkipped = findChromium() === undefined && process.env["CI"] === undefined;
if (isSkipped) console.warn(`The board in the browser is not tested: ${NO_CHROMIUM}`);

const { currentUser, team } = playgroundPeople;
const [klg] = team.channels;
const silent = (): void => undefined;

async function storesWithPeople(): Promise<Stores> {
  const stores = memoryStores();
  await stores.calendars.save(aCalendar(tidsplanRows), undefined);
  await stores.settings.setActiveCalendars([aCalendar([]).id], undefined);
  const me = aPerson(currentUser, { role: "responsible", of: aPlace("it", "unit") });
  await stores.organisations.save(anOrganisation({ people: [me] }), undefined);
  return stores;
}

describe.skipIf(isSkipped)("the board of a report in its channel", () => {
  let browser: Browser | undefined;
  let service: Service | undefined;
  let playground: Playground | undefined;
  let stopServer: () => void = silent;
  let folder: string;
  let stores: Stores;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await launchChromium();
    stores = await storesWithPeople();
    folder = await mkdtemp(join(tmpdir(), "styrkedjan-board-"));
    const [port, botPort] = [await freePort(), await freePort()];
    const access = { kind: "thisMachine" } as const;
    service = composeService({
      access,
      stores,
      queue: memoryQueue(),
      clock: createClock(instantInStockholm(AUTUMN, "09:00") - Date.now()),
      tellsClock: false,
      administrators: [],
      defaultLang: "sv",
      log: { info: silent, warn: silent, error: silent },
      timings: { tick: 1_000, lag: 10 },
    });
    const server = buildApp(service.deps, access);
    server.listen(botPort, "127.0.0.1");
    await once(server, "listening");
    stopServer = () => {
      server.close();
      server.server.closeAllConnections();
    };
    service.delivery.start();
    playground = await startPlayground({ port, botPort, folder, opensBrowser: false });
    chat = await openChat(browser, playground.url);
  });

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    await service?.delivery.stop();
    stopServer();
    await rm(folder, { recursive: true, force: true });
  });

  const boardSaying = (words: string): Locator =>
    chat.page.locator(".ac-adaptiveCard", { hasText: words }).first();

  it("comes by itself, changes where it stands when it is pressed, and back when that is undone", async () => {
    await chat.open("KLG");
    const places = ["it", "hr"].map((id) => aPlace(id, "unit"));
    await stores.reportPlans.save(aPlan({ channelId: klg?.id ?? "", places }), undefined);

    await boardSaying("0 av 2 klara").waitFor();
    await boardSaying("0 av 2 klara").getByRole("button", { name: "Klarmarkera" }).click();
    await boardSaying("1 av 2 klara").waitFor();

    expect(await boardSaying("1 av 2 klara").innerText()).toContain(
      `${currentUser.name}, 7 november kl. 09.0`,
    );
    expect(await chat.page.locator(".ac-adaptiveCard", { hasText: "av 2 klara" }).count()).toBe(1);
    await chat.picture("board");

    await chat.page.getByRole("treeitem", { name: "Personal Chat" }).click();
    const receipt = chat.page.locator(".ac-adaptiveCard", { hasText: "Klarmarkerat för IT" });
    await receipt.getByRole("button", { name: "Ångra", exact: true }).click();
    await chat.page.getByRole("treeitem", { name: "KLG" }).click();
    await boardSaying("0 av 2 klara").waitFor();
  });
});
