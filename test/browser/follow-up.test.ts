import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../src/app.ts";
import { composeService, createClock, type Service, type Stores } from "../../src/compose.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { startPlayground, type Playground } from "../../src/local/playground.ts";
import { memoryStores } from "../support/all-memory-stores.ts";
import { type ChatPage, openChat } from "../support/chat-page.ts";
import { findChromium, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { aCalendar } from "../support/events.ts";
import { aComment, anArea, anotherMonth, november } from "../support/follow-ups.ts";
import { freePort } from "../support/local-chat.ts";
import { memoryQueue } from "../support/memory-delivery.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

// In CI a missing browser is a failure: there the charts must have been seen.
const isSkipped = findChromium() === undefined && process.env["CI"] === undefined;
if (isSkipped) console.warn(`The follow-up in the browser is not tested: ${NO_CHROMIUM}`);

const silent = (): void => undefined;

async function storesWithMonths(): Promise<Stores> {
  const stores = memoryStores();
  await stores.calendars.save(aCalendar(tidsplanRows), undefined);
  await stores.settings.setActiveCalendars([aCalendar([]).id], undefined);
  await stores.followUps.saveArea(anArea(), undefined);
  for (const month of [anotherMonth("2025-08", 0.71), anotherMonth("2025-10", 0.9), november()])
    await stores.followUps.add(month);
  await stores.unitComments.save(aComment("IT"), undefined);
  return stores;
}

describe.skipIf(isSkipped)("a month's follow-up in the browser", () => {
  let browser: Browser | undefined;
  let service: Service | undefined;
  let playground: Playground | undefined;
  let stopServer: () => void = silent;
  let folder: string;
  let chat: ChatPage;

  beforeAll(async () => {
    browser = await launchChromium();
    folder = await mkdtemp(join(tmpdir(), "styrkedjan-follow-up-"));
    const [port, botPort] = [await freePort(), await freePort()];
    const access = { kind: "thisMachine" } as const;
    service = composeService({
      access,
      stores: await storesWithMonths(),
      queue: memoryQueue(),
      clock: createClock(instantInStockholm("2025-11-26", "09:00") - Date.now()),
      tellsClock: false,
      administrators: [],
      defaultLang: "sv",
      log: { info: silent, warn: silent, error: silent },
    });
    const server = buildApp(service.deps, access);
    server.listen(botPort, "127.0.0.1");
    await once(server, "listening");
    stopServer = () => {
      server.close();
      server.server.closeAllConnections();
    };
    playground = await startPlayground({ port, botPort, folder, opensBrowser: false });
    chat = await openChat(browser, playground.url);
  });

  afterAll(async () => {
    await browser?.close();
    await playground?.stop();
    stopServer();
    await rm(folder, { recursive: true, force: true });
  });

  it("has its charts, and shows all units and another month on a press", async () => {
    const summary = await chat.ask("uppföljning");
    const words = await summary.innerText();

    expect(words).toContain("+1\u00A0511\u00A0tkr");
    // What a chart alone says: a bar's name, a curve's legend and a month on its axis.
    await summary.getByText("IT −176", { exact: true }).waitFor();
    await summary.getByText("Utfall", { exact: true }).first().waitFor();
    await summary.getByText("okt", { exact: true }).waitFor();
    await chat.picture("follow-up");

    const units = await chat.answered(() => summary.getByRole("button", { name: "Alla enheter" }).click());
    expect(await units.innerText()).toContain("Utfall 7\u00A0895 av 7\u00A0719");
    await chat.picture("follow-up-units");

    const october = await chat.answered(() =>
      summary.getByRole("button", { name: "Visa oktober 2025" }).click(),
    );
    expect(await october.innerText()).toContain("Uppföljning oktober 2025");
  });
});
