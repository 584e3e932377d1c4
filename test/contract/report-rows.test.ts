import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppError } from "../../src/errors.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { boardsTable } from "../../src/storage/boards-table.ts";
import { klarmarkeringarTable } from "../../src/storage/klarmarkeringar-table.ts";
import { pausesTable } from "../../src/storage/pauses-table.ts";
import type { TellCorrupt } from "../../src/storage/records.ts";
import { reportPlansTable } from "../../src/storage/report-plans-table.ts";
import { openTables, type OpenTable, type Tables } from "../../src/storage/tables.ts";
import { aBoard, aKlarmarkering, aPause, aPlace, aPlan, aReport, social } from "../support/reports.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

const open = (tellCorrupt?: TellCorrupt) => ({
  plans: reportPlansTable(tables, randomUUID, tellCorrupt),
  klarmarkeringar: klarmarkeringarTable(tables, randomUUID, tellCorrupt),
  boards: boardsTable(tables, randomUUID, tellCorrupt),
  pauses: pausesTable(tables, randomUUID, tellCorrupt),
});

/** Breaks the rows of a table that hold a word, as a version that is not ours might. */
async function breakRows(openTable: OpenTable, word: string): Promise<void> {
  const table = await openTable();
  for await (const { partitionKey = "", rowKey = "", data0 } of table.listEntities())
    if (String(data0).includes(word))
      await table.updateEntity({ partitionKey, rowKey, data0: '{"name":"Hemligt"}' }, "Merge");
}

describe("rows of reports that cannot be read", () => {
  const { id: reportId } = aReport();
  const whole = {
    plan: aPlan({ id: "hel" }),
    klarmarkering: aKlarmarkering({ place: aPlace("hel") }),
    board: aBoard({ postId: "hel" }),
    pause: aPause({ aadObjectId: "hel" }),
  };

  beforeAll(async () => {
    const { plans, klarmarkeringar, boards, pauses } = open();
    for (const plan of [aPlan(), whole.plan]) await plans.save(plan, undefined);
    for (const each of [aKlarmarkering(), whole.klarmarkering]) await klarmarkeringar.save(each, undefined);
    for (const board of [aBoard(), whole.board]) await boards.save(board, undefined);
    for (const pause of [aPause(), whole.pause]) await pauses.save(pause);
    await breakRows(tables.reportPlans, `"${aPlan().id}"`);
    await breakRows(tables.klarmarkeringar, social.id);
    await breakRows(tables.boards, aBoard().postId);
    await breakRows(tables.pauses, aPause().aadObjectId);
  });

  it("are left out of lists and told of, without a word of what they hold", async () => {
    const told: AppError[] = [];
    const { plans, klarmarkeringar, boards, pauses } = open((fault) => told.push(fault));

    expect((await plans.list()).map(({ value }) => value)).toEqual([whole.plan]);
    expect((await klarmarkeringar.ofReport(reportId)).map(({ value }) => value)).toEqual([
      whole.klarmarkering,
    ]);
    expect((await boards.list()).map(({ value }) => value)).toEqual([whole.board]);
    expect(await pauses.list()).toEqual([whole.pause]);
    expect(told.map(({ code }) => code)).toEqual(Array(4).fill("storage.corrupt"));
    expect(JSON.stringify(told.map(({ facts }) => facts))).not.toContain("Hemligt");
  });

  it("are faults when they are asked for, and where nobody is there to be told", async () => {
    const told = open(() => undefined);
    const untold = open();
    const corrupt = { code: "storage.corrupt" };

    await expect(told.plans.find(aPlan().id)).rejects.toMatchObject(corrupt);
    await expect(told.klarmarkeringar.find(aKlarmarkering())).rejects.toMatchObject(corrupt);
    await expect(told.boards.find(aBoard().postId)).rejects.toMatchObject(corrupt);
    await expect(told.pauses.find(aPause().aadObjectId)).rejects.toMatchObject(corrupt);
    await expect(untold.klarmarkeringar.ofReport(reportId)).rejects.toMatchObject(corrupt);
    await expect(untold.plans.list()).rejects.toMatchObject(corrupt);
  });

  it("of boards that were stored under their report's id are read, and written again under what they are called now", async () => {
    const { boards } = open();
    const { postId, ...board } = aBoard({ postId: "tidigare.once" });
    const table = await tables.boards();
    const version = await boards.save({ postId, ...board }, undefined);
    for await (const { partitionKey = "", rowKey = "", data0 } of table.listEntities())
      if (String(data0).includes(postId))
        await table.updateEntity(
          { partitionKey, rowKey, data0: JSON.stringify({ ...board, reportId: postId }) },
          "Merge",
        );

    const found = await boards.find(postId);
    await boards.save({ postId, ...board, shown: "1 av 3" }, found?.version);

    expect(found?.value).toEqual({ postId, ...board });
    expect(found?.version).not.toBe(version);
    expect((await boards.find(postId))?.value.shown).toBe("1 av 3");
  });

  it("do not pass for a klarmarkering without a change", async () => {
    const { klarmarkeringar } = open();
    const table = await tables.klarmarkeringar();
    const empty = aKlarmarkering({ reportId: "tom.once" });
    await klarmarkeringar.save(empty, undefined);
    for await (const { partitionKey = "", rowKey = "", data0 } of table.listEntities())
      if (String(data0).includes("tom.once"))
        await table.updateEntity(
          { partitionKey, rowKey, data0: JSON.stringify({ ...empty, changes: [] }) },
          "Merge",
        );

    await expect(klarmarkeringar.find(empty)).rejects.toMatchObject({ code: "storage.corrupt" });
  });
});

describe("what the store of klarmarkeringar asks of the tables", () => {
  it("is one call to read a report, to mark a place and to mark a hundred", async () => {
    let calls = 0;
    const own = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
    (await own.klarmarkeringar()).pipeline.addPolicy({
      name: "counted",
      sendRequest: (request, next) => {
        calls += 1;
        return next(request);
      },
    });
    const store = klarmarkeringarTable(own, randomUUID);
    const many = Array.from({ length: 100 }, (_, at) => ({
      klarmarkering: aKlarmarkering({ reportId: "anrop.once", place: aPlace(`enhet-${at}`, "unit") }),
      expected: undefined,
    }));
    const callsOf = async (work: () => Promise<unknown>): Promise<number> => {
      const before = calls;
      await work();
      return calls - before;
    };

    expect(await callsOf(() => store.saveAll(many))).toBe(1);
    expect(await callsOf(() => store.save(aKlarmarkering({ reportId: "anrop.once" }), undefined))).toBe(1);
    expect(await callsOf(() => store.ofReport("anrop.once"))).toBe(1);
    expect(await store.ofReport("anrop.once")).toHaveLength(101);
  });
});
