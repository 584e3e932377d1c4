import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStores } from "../../src/compose.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { aMessage, aPress, TENANT, type Fields } from "../support/activities.ts";
import { aChannel } from "../support/conversations.ts";
import { aCalendar } from "../support/events.ts";
import { administrator, anOrganisation, type Sender } from "../support/organisation.ts";
import { pressOf } from "../support/pressing.ts";
import { aRound } from "../support/proposals.ts";
import { storeProposal } from "../support/review.ts";
import { chatWith } from "../support/summary-house.ts";
import { someProposals } from "../support/summary-models.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";
import { tidsplanRows } from "../support/tidsplan.ts";

const KLG = "19:klg@thread.tacv2";
const bea: Sender = {
  ...administrator,
  id: "29:bea",
  name: "Bea",
  aadObjectId: "dddddddd-0000-4000-8000-000000000001",
};

/** Two instances of the app over HTTP, on one real storage. */
let azurite: Azurite;
let apps: readonly [TestApp, TestApp];

beforeAll(async () => {
  azurite = await startAzurite({});
  const location = { kind: "connectionString", connectionString: azurite.connectionString } as const;
  const stores = createStores(location);
  const people = [
    { aadObjectId: bea.aadObjectId, name: bea.name, grants: [{ role: "administrator" }] },
  ] as const;
  await stores.organisations.save(anOrganisation({ people }), undefined);
  await stores.rounds.save(aRound(), undefined);
  for (const proposal of someProposals()) await storeProposal(stores.proposals, proposal);
  const anApp = (): Promise<TestApp> =>
    startTestApp({
      stores: createStores(location),
      calendars: [aCalendar(tidsplanRows)],
      today: "2023-03-27",
      // Rounds look for what is a few seconds old.
      change: ({ clock }) => ({ clock: { ...clock, millis: () => clock.millis() - 30_000 } }),
    });
  apps = [await anApp(), await anApp()];
  const [{ connector, delivery }] = apps;
  await stores.conversations.save(aChannel({ id: KLG, serviceUrl: connector.serviceUrl }), undefined);
  for (const person of [administrator, bea])
    await stores.conversations.save(chatWith(person, connector.serviceUrl), undefined);
  // The first round only begins.
  await delivery.tick();
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await azurite.stop();
});

const chatOf = ({ id }: Sender): Fields => ({
  conversation: { id: `a:${id}`, conversationType: "personal", tenantId: TENANT },
});
const press = (app: TestApp, data: Fields, from: Sender): Promise<Exchange> =>
  app.post(aPress(data, { from, ...chatOf(from) }));

async function confirmation(app: TestApp, from: Sender): Promise<Fields> {
  const shown = await app.post(aMessage("sammanställning", { from, ...chatOf(from) }));
  const confirm = await press(app, pressOf(shown, "Publicera version 1"), from);
  return pressOf(confirm, "Publicera version 1", { channel: KLG });
}

describe("two administrators who publish at once, on two instances", () => {
  it("make one version and one post; the second sees what the first did; and either instance hands out the file", async () => {
    const [one, other] = apps;
    const [ada, bo] = [await confirmation(one, administrator), await confirmation(other, bea)];

    const answers = await Promise.all([press(one, ada, administrator), press(other, bo, bea)]);

    const words = answers.map(({ sent }) => wordsOf(sent));
    expect(words.filter((each) => each.includes("Version 1 är publicerad"))).toHaveLength(1);
    expect(words.filter((each) => /(?:Ada|Bea) publicerade version 1 /u.test(each))).toHaveLength(1);
    expect(await one.stores.summaryVersions.latest(2024)).toMatchObject({ version: 1, channelId: KLG });

    for (const app of [one, other, one]) await app.delivery.tick();
    await Promise.all([one.delivery.work(), other.delivery.work()]);
    // All that is posted goes to the address of the first instance's connector.
    expect(one.connector.calls.filter(({ to }) => to === KLG)).toHaveLength(1);

    const asked = { verb: "download-summary", submitId: "press-1", lang: "sv", budgetYear: 2024, version: 1 };
    const [url = ""] =
      /https:\/\/styrkedjan\.example\/[^"]+/u.exec(wordsOf((await press(one, asked, administrator)).sent)) ??
      [];
    const at = (app: TestApp): string => url.replace("https://styrkedjan.example", app.url);
    const fetched = await Promise.all(
      [one, other].map(async (app) => {
        const response = await fetch(at(app), { method: "POST" });
        return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
      }),
    );
    expect(fetched.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    expect(Math.max(...fetched.map(({ bytes }) => bytes))).toBeGreaterThan(5_000);
  });
});
