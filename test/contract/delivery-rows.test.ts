import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppError } from "../../src/errors.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { deliveriesTable } from "../../src/storage/deliveries-table.ts";
import { occurrencesTable } from "../../src/storage/occurrences-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import { aDelivery, anOccurrence, anOccurrenceKey, DAY_MS, MONDAY } from "../support/delivery/values.ts";

let azurite: Azurite;
let tables: Tables;
let calls = 0;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
  for (const table of [await tables.deliveries(), await tables.occurrences()])
    table.pipeline.addPolicy({
      name: "counted",
      sendRequest: (request, next) => {
        calls += 1;
        return next(request);
      },
    });
});
afterAll(async () => {
  await azurite.stop();
});

async function callsOf(work: () => Promise<unknown>): Promise<number> {
  const before = calls;
  await work();
  return calls - before;
}

const key = anOccurrenceKey();
const many = (count: number, occurrence = key) =>
  Array.from({ length: count }, (_, index) => aDelivery({ occurrence, conversationId: `19:${index}` }));

describe("what the stores of deliveries ask of the tables", () => {
  it("is one call to find, claim and record a delivery", async () => {
    const deliveries = deliveriesTable(tables, randomUUID);
    await deliveries.insertMissing(many(1));
    const [first] = await deliveries.list(key, "all");
    if (first === undefined) throw new Error("No delivery was made.");
    const { value } = first;

    expect(await callsOf(() => deliveries.find(value))).toBe(1);
    expect(await callsOf(() => deliveries.replace(value, first.version))).toBe(1);
  });

  it("is one call for each hundred new deliveries, and one to look for each hundred that were there", async () => {
    const deliveries = deliveriesTable(tables, randomUUID);
    const later = anOccurrenceKey({ due: MONDAY + DAY_MS });

    expect(await callsOf(() => deliveries.insertMissing(many(1_000, later)))).toBe(10);
    expect(await callsOf(() => deliveries.insertMissing(many(1_000, later)))).toBe(20);
    expect(await callsOf(() => deliveries.insertMissing(many(2_000, later)))).toBeLessThanOrEqual(60);
  });

  it("is one call to make an occurrence and one to see what is unsettled", async () => {
    const occurrences = occurrencesTable(tables, randomUUID);

    expect(await callsOf(() => occurrences.insert(anOccurrence()))).toBe(1);
    expect(await callsOf(() => occurrences.unsettled(0))).toBe(1);
  });
});

describe("a row that cannot be read", () => {
  const broken = anOccurrenceKey({ due: MONDAY + 10 * DAY_MS });

  beforeAll(async () => {
    await deliveriesTable(tables, randomUUID).insertMissing(many(3, broken));
    const table = await tables.deliveries();
    const rows = table.listEntities({ queryOptions: { filter: "RowKey ne ''" } });
    for await (const { partitionKey = "", rowKey = "", data0 } of rows)
      if (partitionKey.startsWith("2023-03-23") && String(data0).includes('"19:1"'))
        await table.updateEntity({ partitionKey, rowKey, data0: '{"state":"en annan tid"}' }, "Merge");
  });

  it("is left out of a list and told of, without a word of what it holds", async () => {
    const told: AppError[] = [];
    const deliveries = deliveriesTable(tables, randomUUID, (fault) => told.push(fault));

    const listed = await deliveries.list(broken, "all");

    expect(listed.map(({ value }) => value.conversationId).sort()).toEqual(["19:0", "19:2"]);
    expect(told.map(({ code, facts }) => [code, facts["partition"]])).toEqual([
      ["storage.corrupt", "2023-03-23T07:00:00.000Z-digest-all"],
    ]);
    expect(JSON.stringify(told[0]?.facts)).not.toContain("19:1");
  });

  it("is a fault where nobody is there to be told", async () => {
    const deliveries = deliveriesTable(tables, randomUUID);

    await expect(deliveries.list(broken, "all")).rejects.toMatchObject({ code: "storage.corrupt" });
    await expect(
      deliveries.find(aDelivery({ occurrence: broken, conversationId: "19:1" })),
    ).rejects.toMatchObject({ code: "storage.corrupt" });
  });

  it("is taken away with the others", async () => {
    await occurrencesTable(tables, randomUUID).forgetAfter(broken.due - 1);

    expect(await deliveriesTable(tables, randomUUID).list(broken, "all")).toEqual([]);
  });
});
