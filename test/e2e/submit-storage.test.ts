import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStores } from "../../src/compose.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { aMessage, aPress } from "../support/activities.ts";
import { countRequests } from "../support/count-requests.ts";
import { saveRound } from "../support/open-service.ts";
import { author } from "../support/organisation.ts";
import { aSave } from "../support/proposal-saves.ts";
import { aProposal, BUDGET_YEAR, SPRING } from "../support/proposals.ts";
import { startTestApp, wordsOf, type Exchange, type TestApp } from "../support/test-app.ts";

/** The most that a submit may ask of the storage when nobody else hands in. */
const MOST_OPERATIONS = 6;

/** Two instances of the app over HTTP, on one real storage. */
let azurite: Azurite;
let apps: readonly [TestApp, TestApp];
beforeAll(async () => {
  azurite = await startAzurite({});
  const location = { kind: "connectionString", connectionString: azurite.connectionString } as const;
  await saveRound(createStores(location));
  const anApp = (): Promise<TestApp> => startTestApp({ stores: createStores(location), today: SPRING });
  apps = [await anApp(), await anApp()];
  // Each has been written to before: where it may post is known, and its tables are there.
  for (const app of apps) await app.post(aMessage("mina förslag", { from: author }));
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await azurite.stop();
});

async function aDraft(): Promise<string> {
  const id = randomUUID();
  await apps[0].stores.proposals.save(aSave(aProposal({ id, state: "draft" }), { news: [] }));
  return id;
}

/** "Skicka" on the card that shows what others will read. */
function pressSubmit(app: TestApp, proposal: string): Promise<Exchange> {
  const { revision } = aProposal({ state: "draft" });
  const data = { verb: "submit-proposal", submitId: randomUUID(), lang: "sv" };
  return app.post(aPress({ ...data, proposal, budgetYear: BUDGET_YEAR, revision }, { from: author }));
}

describe("a submit over HTTP on the real storage", () => {
  it("is answered with its number after at most six storage operations, when nobody else hands in", async () => {
    const [app] = apps;
    await pressSubmit(app, await aDraft());
    const draft = await aDraft();

    const requests = countRequests(azurite.ports.table);
    const { status, sent } = await pressSubmit(app, draft);
    requests.stop();

    const number = (await app.stores.proposals.find(BUDGET_YEAR, draft))?.value.number;
    expect(status).toBeLessThan(300);
    expect(wordsOf(sent)).toContain(`EFF-2024-${String(number).padStart(3, "0")}`);
    expect(requests.count).toBeGreaterThan(0);
    expect(requests.count).toBeLessThanOrEqual(MOST_OPERATIONS);
  });

  it("is one proposal when it arrives three times, on two instances", async () => {
    const [one, other] = apps;
    const draft = await aDraft();

    const answers = await Promise.all([one, other, one].map((app) => pressSubmit(app, draft)));

    const number = (await one.stores.proposals.find(BUDGET_YEAR, draft))?.value.number ?? 0;
    for (const { status } of answers) expect(status).toBeLessThan(300);
    expect(number).toBeGreaterThan(0);
    expect(await one.stores.proposals.changes(BUDGET_YEAR, draft)).toHaveLength(2);
  });

  it("gives 200 at once on two instances the numbers that follow, each its own", async () => {
    const before = (await apps[0].stores.proposals.list(BUDGET_YEAR)).length;
    const drafts: string[] = [];
    for (let count = 0; count < 200; count += 1) drafts.push(await aDraft());

    const answers = await Promise.all(
      drafts.map((draft, at) => pressSubmit(at % 2 === 0 ? apps[0] : apps[1], draft)),
    );

    expect(answers.every(({ status }) => status < 300)).toBe(true);
    const stored = (await apps[0].stores.proposals.list(BUDGET_YEAR)).map(({ value }) => value);
    const numbers = stored.flatMap(({ number }) => number ?? []).toSorted((a, b) => a - b);
    expect(stored).toHaveLength(before + 200);
    expect(numbers).toEqual(stored.map((_, at) => at + 1));
    expect(stored.every(({ state }) => state === "submitted")).toBe(true);
  });
});
