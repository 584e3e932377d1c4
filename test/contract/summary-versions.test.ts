import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PROPOSAL_TYPES } from "../../src/domain/proposal/proposal-type.ts";
import type { SummaryRow, SummaryVersion } from "../../src/domain/summary/summary.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { summaryVersionsTable } from "../../src/storage/summary-versions-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { SummaryVersionStore } from "../../src/usecases/proposal-ports.ts";
import { memorySummaryVersions } from "../support/memory-proposals.ts";
import { administrator } from "../support/organisation.ts";
import { aContent, personRef } from "../support/proposals.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

/** Each test has a budget year of its own: the tables are the same for all. */
let budgetYear = 3_000;
beforeEach(() => {
  budgetYear += 1;
});

function rows(count: number, description = "Åtgärd “nummer” 🎉\u2028\n"): SummaryRow[] {
  return Array.from({ length: count }, (_, at) => ({
    proposalId: `forslag-${at}`,
    number: at + 1,
    state: "released",
    content: aContent(PROPOSAL_TYPES[at % 4] ?? "efficiency", { description: `${description} ${at}` }),
    committee: { id: "socialnamnden", name: "Socialnämnden" },
    department: { id: "socialforvaltningen", name: "" },
    ...(at % 2 === 0 ? { priority: at + 1, late: true, capitalCost: [undefined, 0, 125_000] } : {}),
  }));
}

const aVersion = (own: Partial<SummaryVersion> = {}): SummaryVersion => ({
  budgetYear,
  version: 1,
  publishedAt: 1_679_000_000_000,
  by: personRef(administrator),
  channelId: "19:klg/\\#?@thread.tacv2",
  rows: rows(4),
  ...own,
});

const inTables = (): SummaryVersionStore => summaryVersionsTable(tables, randomUUID);
const withoutRows = ({ budgetYear, version, publishedAt, channelId }: SummaryVersion) => ({
  budgetYear,
  version,
  publishedAt,
  channelId,
});

describe.each<{ name: string; open: () => SummaryVersionStore }>([
  { name: "in memory", open: memorySummaryVersions },
  { name: "in tables", open: inTables },
])("a store of published summaries $name", ({ open }) => {
  it.each([
    { name: "nothing", own: () => ({ rows: [] }) },
    { name: "a few of each type", own: () => ({ internalRate: 250 }) },
    { name: "more than a row holds", own: () => ({ rows: rows(3_000) }) },
    { name: "a text longer than a property", own: () => ({ rows: rows(2, "🎉".repeat(40_000)) }) },
  ])("gives back one of $name as it was published", async ({ own }) => {
    const store = open();
    const version = aVersion(own());

    expect(await store.publish(version)).toBe(true);

    expect(await store.find(budgetYear, 1)).toStrictEqual(version);
    expect(await store.find(budgetYear, 2)).toBeUndefined();
    expect(await store.find(budgetYear + 500, 1)).toBeUndefined();
  });

  it("never changes one that is there, also when several publish it at once", async () => {
    const store = open();
    const channels = ["ett", "två", "tre"];
    const all = channels.map((channelId, at) => aVersion({ channelId, rows: rows(at + 1) }));

    const published = await Promise.all(all.map((version) => store.publish(version)));
    const again = await store.publish(aVersion({ rows: [] }));

    expect(published.filter(Boolean)).toHaveLength(1);
    expect(again).toBe(false);
    expect(await store.find(budgetYear, 1)).toEqual(all[published.indexOf(true)]);
  });

  it("tells the latest, also beyond nine, and those of a stretch of time, both ends included", async () => {
    const store = open();
    const at = 1_679_000_000_000;
    const versions = Array.from({ length: 11 }, (_, index) =>
      aVersion({ version: index + 1, publishedAt: at + index * 1_000, rows: rows(1) }),
    );
    const before = await store.latest(budgetYear);
    for (const version of versions) await store.publish(version);
    await store.publish(aVersion({ budgetYear: budgetYear + 500, version: 12 }));

    const bare = versions.map(withoutRows);

    expect(before).toBeUndefined();
    expect(await store.latest(budgetYear)).toStrictEqual(bare[10]);
    expect(await store.published(budgetYear, at + 8_000, at + 9_000)).toStrictEqual(bare.slice(8, 10));
    expect(await store.published(budgetYear, at + 11_000, at + 12_000)).toEqual([]);
  });
});

describe("the table of published summaries", () => {
  async function allRows(): Promise<{ partitionKey: string; rowKey: string }[]> {
    const found = [];
    for await (const { partitionKey = "", rowKey = "" } of (await tables.summaryVersions()).listEntities())
      found.push({ partitionKey, rowKey });
    return found;
  }

  it("holds the rows of one who published, and none of the others'", async () => {
    const before = (await allRows()).length;
    const version = aVersion({ rows: rows(2) });

    await Promise.all([1, 2, 3, 4].map(() => inTables().publish(version)));

    expect(await allRows()).toHaveLength(before + 2);
  });

  it("shows nothing of one that was written halfway, and lets it be published", async () => {
    const version = aVersion();
    await inTables().publish(version);
    const table = await tables.summaryVersions();
    for (const { partitionKey, rowKey } of await allRows())
      if (partitionKey === String(budgetYear)) await table.deleteEntity(partitionKey, rowKey);

    const halfway = await inTables().find(budgetYear, 1);
    const latest = await inTables().latest(budgetYear);
    const published = await inTables().publish(version);

    expect([halfway, latest, published]).toEqual([undefined, undefined, true]);
    expect(await inTables().find(budgetYear, 1)).toEqual(version);
  });

  it("is a fault when rows of a version are missing", async () => {
    await inTables().publish(aVersion());
    const table = await tables.summaryVersions();
    for (const { partitionKey, rowKey } of await allRows())
      if (partitionKey === `${budgetYear}-1`) await table.deleteEntity(partitionKey, rowKey);

    await expect(inTables().find(budgetYear, 1)).rejects.toMatchObject({ code: "storage.corrupt" });
  });
});
