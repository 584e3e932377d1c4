import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppError } from "../../src/errors.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { proposalsTable } from "../../src/storage/proposals-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { TellCorrupt } from "../../src/storage/records.ts";
import type { ProposalStore } from "../../src/usecases/proposal-ports.ts";
import { anUnnumbered, aPieceOfNews, aSave, nextOf } from "../support/proposal-saves.ts";

let azurite: Azurite;
let tables: Tables;
let calls = 0;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
  (await tables.proposals()).pipeline.addPolicy({
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

const open = (tellCorrupt?: TellCorrupt): ProposalStore =>
  proposalsTable(tables, { newId: randomUUID, random: Math.random, tellCorrupt });

const fresh = (budgetYear: number) => anUnnumbered({ id: randomUUID(), budgetYear });
const many = (count: number, budgetYear: number) => Array.from({ length: count }, () => fresh(budgetYear));

async function callsOf(work: () => Promise<unknown>): Promise<number> {
  const before = calls;
  await work();
  return calls - before;
}

describe("what the store of proposals asks of the tables", () => {
  it("is one call for a save with all that goes with it, and two when it takes a number", async () => {
    const store = open();
    const proposal = fresh(2024);
    const saves = many(30, 2024).map((each) => aSave(each));

    expect(await callsOf(() => store.save(aSave(proposal)))).toBe(1);
    expect(await callsOf(() => store.saveNumbered(aSave(fresh(2024))))).toBe(2);
    expect(await callsOf(() => store.saveAll(saves))).toBe(1);
  });

  it("is one call to find by id, two by number, and one for what happened", async () => {
    const store = open();
    const proposal = fresh(2025);
    await store.saveNumbered(aSave(proposal));
    const { id } = proposal;

    expect(await callsOf(() => store.find(2025, id))).toBe(1);
    expect(
      await callsOf(() => store.findByNumber({ type: proposal.type, budgetYear: 2025, number: 1 })),
    ).toBe(2);
    expect(await callsOf(() => store.changes(2025, id))).toBe(1);
    expect(await callsOf(() => store.findNews(aPieceOfNews(proposal)))).toBe(1);
  });
});

describe("more than a page of rows", () => {
  it("is listed whole, with the changes, news and numbers beside it", async () => {
    const store = open();
    for (let from = 0; from < 1_200; from += 30)
      await store.saveAll(many(30, 2026).map((each) => aSave(each)));
    const numbered = fresh(2026);
    await store.saveNumbered(aSave(numbered));
    const { changedAt } = numbered;

    const listed = await store.list(2026);

    expect(new Set(listed.map(({ value }) => value.id)).size).toBe(1_201);
    expect(await store.ofAuthor(2026, numbered.author.aadObjectId)).toHaveLength(1_201);
    expect(await store.news(2026, changedAt, changedAt)).toHaveLength(1_201);
    const one = aPieceOfNews(listed[777]?.value ?? numbered);
    expect(await store.findNews(one)).toEqual(one);
  });
});

describe("a proposal that cannot be read", () => {
  const [broken, whole] = [fresh(2027), fresh(2027)];

  beforeAll(async () => {
    await open().saveAll([aSave(broken), aSave(whole)]);
    const table = await tables.proposals();
    const rows = table.listEntities({ queryOptions: { filter: "PartitionKey eq '2027'" } });
    for await (const { partitionKey = "", rowKey = "", data0 } of rows)
      if (String(data0).includes(broken.id))
        await table.updateEntity({ partitionKey, rowKey, data0: '{"title":"Hemligt"}' }, "Merge");
  });

  it("is left out of lists and told of, without a word of what it holds", async () => {
    const told: AppError[] = [];
    const store = open((fault) => told.push(fault));

    expect((await store.list(2027)).map(({ value }) => value.id)).toEqual([whole.id]);
    expect((await store.news(2027, 0, whole.changedAt)).map(({ proposalId }) => proposalId)).toEqual([
      whole.id,
    ]);
    expect(told.map(({ code, facts }) => [code, facts["partition"]])).toEqual([
      ["storage.corrupt", "2027"],
      ["storage.corrupt", "2027"],
    ]);
    expect(JSON.stringify(told.map(({ facts }) => facts))).not.toContain("Hemligt");
  });

  it("is a fault when it is asked for, and where nobody is there to be told", async () => {
    await expect(open(() => undefined).find(2027, broken.id)).rejects.toMatchObject({
      code: "storage.corrupt",
    });
    await expect(open().list(2027)).rejects.toMatchObject({ code: "storage.corrupt" });
  });
});

describe("more than a table takes", () => {
  const tooLarge = { code: "storage.tooLarge" };

  it("is refused before it is sent, and nothing is there of it", async () => {
    const store = open();
    const form = { description: "å".repeat(600_000) };
    const [huge, small] = [{ ...fresh(2028), form }, fresh(2028)];
    const heavy = many(12, 2028).map((each) => ({ ...each, form: { description: "å".repeat(200_000) } }));

    await expect(store.save(aSave(huge))).rejects.toMatchObject(tooLarge);
    await expect(store.saveNumbered(aSave(huge))).rejects.toMatchObject(tooLarge);
    await expect(store.saveAll([aSave(small), aSave(huge)])).rejects.toMatchObject(tooLarge);
    await expect(store.saveAll(heavy.map((each) => aSave(each)))).rejects.toMatchObject(tooLarge);
    await expect(store.saveAll(many(34, 2028).map((each) => aSave(each)))).rejects.toMatchObject(tooLarge);
    expect(await store.list(2028)).toEqual([]);
    expect(await store.saveNumbered(aSave(small))).toMatchObject({ kind: "saved", number: 1 });
  });

  it("is well below: a form filled to its last character, thirty times", async () => {
    const store = open();
    const text = '“å\n"'.repeat(3_500);
    const proposals = many(30, 2029).map((each) => ({ ...each, form: { description: text } }));
    await store.saveAll(proposals.map((each) => aSave(each)));
    const stored = await store.list(2029);

    const again = stored.map(({ value, version }) => aSave(nextOf(value), { expected: version }));

    expect(await store.saveAll(again)).toBe(true);
    expect((await store.list(2029)).every(({ value }) => value.form.description === text)).toBe(true);
  });
});
