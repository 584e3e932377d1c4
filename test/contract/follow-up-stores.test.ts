import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FollowUpArea } from "../../src/domain/follow-up/area.ts";
import type { FollowUp, FollowUpRow } from "../../src/domain/follow-up/follow-up.ts";
import type { UnitComment } from "../../src/domain/follow-up/unit-comment.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { followUpsTable } from "../../src/storage/follow-ups-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import { unitCommentsTable } from "../../src/storage/unit-comments-table.ts";
import type { FollowUpStore, UnitCommentStore } from "../../src/usecases/follow-up-ports.ts";
import { aComment, anArea, headOf, november } from "../support/follow-ups.ts";
import { memoryFollowUps, memoryUnitComments } from "../support/memory-follow-ups.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

const STRANGE = 'Räddning, "å, ä och ö" 🎉 ${name} \u2028 /\\#?';
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const isThere = (version: string | undefined): boolean => version !== undefined;
const followUps = (): FollowUpStore => followUpsTable(tables, randomUUID);
const comments = (): UnitCommentStore => unitCommentsTable(tables, randomUUID);
/** Each test has an area of its own: the tables are the same for all. */
const newAreaId = (): string => `omrade-${randomUUID()}`;

const full = (areaId: string): Required<FollowUp> => ({
  ...november(),
  areaId,
  document: STRANGE,
  facts: { ...november().facts, caveat: STRANGE },
  forecast: { holds: "outcome", after: 8, heading: STRANGE },
  rounding: { amount: 0.5, share: 5 },
});

function manyRows(count: number): readonly FollowUpRow[] {
  const [some] = november().rows;
  const total = november().rows.find(({ kind }) => kind === "total");
  if (some === undefined || total === undefined) throw new Error("November has rows and a total.");
  const units = upTo(count - 1).map((number) => ({
    ...some,
    unitId: `enhet-${number}`,
    name: `Åtgärdsenheten för ärenden ${number}`,
    partOf: "stora-summan",
  }));
  return [...units, total];
}

const STORES: readonly { name: string; open: () => FollowUpStore }[] = [
  { name: "in memory", open: memoryFollowUps },
  { name: "in tables", open: followUps },
];

describe.each(STORES)("a store of follow-ups $name", ({ open }) => {
  it("gives back a table in every field", async () => {
    const store = open();
    const followUp = full(newAreaId());

    expect(await store.find(followUp)).toBeUndefined();
    expect(await store.add(followUp)).toBe(true);

    expect(await store.find(followUp)).toStrictEqual(followUp);
    expect(await store.heads(followUp.areaId)).toStrictEqual([headOf(followUp)]);
    expect(await store.find({ ...followUp, version: 2 })).toBeUndefined();
    expect(await store.find({ ...followUp, month: "2024-11" })).toBeUndefined();
    expect(await store.find({ ...followUp, areaId: newAreaId() })).toBeUndefined();
  });

  it("keeps what is absent absent, and what is zero zero", async () => {
    const store = open();
    const { forecast, ...bare } = november({ areaId: newAreaId(), facts: {} });

    await store.add(bare);

    const found = await store.find(bare);
    expect(forecast).toBeDefined();
    expect(found).toStrictEqual(bare);
    expect(found?.rows.find(({ unitId }) => unitId === "oforutsett")?.printed).toStrictEqual({
      monthBudget: 0,
      monthOutcome: 0,
      monthDeviation: 0,
      monthShare: 0,
      yearBudget: 504_000,
      budget: 0,
      outcome: 0,
      deviation: 0,
      share: 0,
    });
  });

  it("holds five thousand rows", async () => {
    const store = open();
    const followUp = { ...full(newAreaId()), rows: manyRows(5_000) };

    await store.add(followUp);

    expect(await store.find(followUp)).toStrictEqual(followUp);
    expect((await store.heads(followUp.areaId)).map(({ rowCount }) => rowCount)).toEqual([5_000]);
  });

  it("tells heads with the newest month first, and of a month the newest version, of one area alone", async () => {
    const store = open();
    const areaId = newAreaId();
    const versions = ["2025-02", "2025-11", "2024-12", "2025-10"].flatMap((month) =>
      [1, 10, 2, 9].map((version) => november({ areaId, month, version })),
    );
    await Promise.all(versions.map((each) => store.add(each)));
    // One whose id begins as this one's does.
    await store.add(november({ areaId: `${areaId}-2` }));

    const heads = await store.heads(areaId);

    expect(heads.map(({ month, version }) => `${month} ${version}`)).toEqual(
      ["2025-11", "2025-10", "2025-02", "2024-12"].flatMap((month) =>
        [10, 9, 2, 1].map((version) => `${month} ${version}`),
      ),
    );
    expect(await store.heads(newAreaId())).toEqual([]);
  });

  it("never replaces a version: of several who add it at once it is one's", async () => {
    const store = open();
    const areaId = newAreaId();
    const all = upTo(4).map((number) => ({
      ...november({ areaId, document: `tabell-${number}.xlsx` }),
      rows: manyRows(number + 1),
    }));

    const added = await Promise.all(all.map((each) => store.add(each)));
    const again = await store.add(november({ areaId, document: "senare.xlsx" }));

    expect(added.filter(Boolean)).toHaveLength(1);
    expect(again).toBe(false);
    expect(await store.find({ areaId, month: "2025-11", version: 1 })).toEqual(all[added.indexOf(true)]);
    expect(await store.heads(areaId)).toHaveLength(1);
  });

  it("refuses a table without a total, and keeps nothing of it", async () => {
    const store = open();
    const followUp = november({ areaId: newAreaId(), rows: november().rows.slice(0, 3) });

    await expect(store.add(followUp)).rejects.toMatchObject({ code: "internal" });

    expect(await store.heads(followUp.areaId)).toEqual([]);
    expect(await store.find(followUp)).toBeUndefined();
  });
});

describe.each(STORES)("a store of areas $name", ({ open }) => {
  const fullArea = (id: string): FollowUpArea => ({
    ...anArea(),
    id,
    name: STRANGE,
    revision: 7,
    places: [{ unitId: "it", place: { kind: "unit", id: STRANGE } }],
    threshold: { share: 200, amount: 100_000 },
    political: { share: 30, amount: 1_000_000, body: STRANGE },
    receivers: [
      { conversationId: STRANGE, when: { month: "next", workingDay: 5 }, months: "fuller" },
      { conversationId: "19:b", when: { month: "same", workingDay: 20 }, months: "all" },
    ],
    comments: { on: false, workingDays: 4, operations: true },
  });

  it("gives back an area in every field, and lets one of several who have read it change it", async () => {
    const store = open();
    const area = fullArea(newAreaId());
    const bare: FollowUpArea = {
      ...area,
      confirmed: { parts: [] },
      threshold: {},
      political: { body: "ks" },
    };
    const changes = upTo(4).map((revision) => ({ ...bare, revision }));

    const before = await store.findArea(area.id);
    const version = await store.saveArea(area, undefined);
    const read = await store.findArea(area.id);
    const again = await store.saveArea(area, undefined);
    const saved = await Promise.all(changes.map((each) => store.saveArea(each, version)));
    const winner = saved.findIndex(isThere);

    expect(before).toBeUndefined();
    expect(read).toStrictEqual({ value: area, version });
    expect(again).toBeUndefined();
    expect(saved.filter(isThere)).toHaveLength(1);
    expect(await store.findArea(area.id)).toStrictEqual({ value: changes[winner], version: saved[winner] });
  });

  it("is made by one of several at once", async () => {
    const store = open();
    const id = newAreaId();

    const saved = await Promise.all(
      upTo(4).map((revision) => store.saveArea({ ...fullArea(id), revision }, undefined)),
    );

    expect(saved.filter(isThere)).toHaveLength(1);
    expect((await store.findArea(id))?.value.revision).toBe(saved.findIndex(isThere) + 1);
  });

  it("tells areas by name as Swedes sort", async () => {
    const store = open();
    const mine = newAreaId();
    for (const [at, name] of ["Östra", "Åtgärder", "Ärenden", "vård", "Zon"].entries())
      await store.saveArea({ ...anArea(), id: `${mine}-${at}`, name }, undefined);

    const areas = (await store.areas()).filter(({ value }) => value.id.startsWith(mine));

    expect(areas.map(({ value }) => value.name)).toEqual(["vård", "Zon", "Åtgärder", "Ärenden", "Östra"]);
    expect(areas[0]).toEqual(await store.findArea(`${mine}-3`));
  });

  it("holds what is confirmed of five thousand rows", async () => {
    const store = open();
    const parts = upTo(5_000).map((number) => ({
      unitId: `enheten-for-atgarder-${number}`,
      partOf: "summan",
    }));
    const area = { ...fullArea(newAreaId()), confirmed: { parts, forecastHolds: "outcome" as const } };

    await store.saveArea(area, undefined);

    expect((await store.findArea(area.id))?.value).toStrictEqual(area);
  });
});

describe.each<{ name: string; open: () => UnitCommentStore }>([
  { name: "in memory", open: memoryUnitComments },
  { name: "in tables", open: comments },
])("a store of comments $name", ({ open }) => {
  it("gives back a comment in every field, and lets one of several who have read it change it", async () => {
    const store = open();
    const areaId = newAreaId();
    const { revision, deviation, by, at, version: of } = aComment("IT");
    const said = { revision, ...(deviation && { deviation }), by, at, version: of };
    const comment: Required<UnitComment> = {
      ...aComment("IT", { areaId, unitId: STRANGE, operations: STRANGE, revision: 3, version: 2 }),
      deviation: { cause: "volume", text: STRANGE, action: "Å".repeat(2_000), effect: "goals" },
      operations: STRANGE,
      before: [said, { ...said, operations: STRANGE }],
    };
    const changes = upTo(4).map((revision) => ({ ...aComment("IT", { areaId, unitId: STRANGE }), revision }));

    const before = await store.find(areaId, "2025-11", STRANGE);
    const version = await store.save(comment, undefined);
    const read = await store.find(areaId, "2025-11", STRANGE);
    const again = await store.save(comment, undefined);
    const saved = await Promise.all(changes.map((each) => store.save(each, version)));
    const winner = saved.findIndex(isThere);

    expect(before).toBeUndefined();
    expect(read).toStrictEqual({ value: comment, version });
    expect(again).toBeUndefined();
    expect(saved.filter(isThere)).toHaveLength(1);
    expect(await store.find(areaId, "2025-11", STRANGE)).toStrictEqual({
      value: changes[winner],
      version: saved[winner],
    });
  });

  it("tells those of one month of one area", async () => {
    const store = open();
    const areaId = newAreaId();
    const mine = ["IT", "Överförmyndarvht"].map((unit) => aComment(unit, { areaId }));
    const others = [aComment("IT", { areaId, month: "2025-10" }), aComment("IT", { areaId: `${areaId}-2` })];
    for (const each of [...mine, ...others]) await store.save(each, undefined);

    const found = await store.ofMonth(areaId, "2025-11");

    expect(found).toHaveLength(2);
    expect(found.map(({ value }) => value)).toEqual(expect.arrayContaining(mine));
    expect(await store.ofMonth(areaId, "2025-09")).toEqual([]);
    expect(await store.find(areaId, "2025-11", "it")).toEqual(
      found.find(({ value }) => value.unitId === "it"),
    );
  });

  it("tells all of more than a thousand", async () => {
    const store = open();
    const areaId = newAreaId();
    const all = upTo(1_050).map((number) => aComment(`Enhet ${number}`, { areaId }));
    await Promise.all(all.map((each) => store.save(each, undefined)));

    expect(await store.ofMonth(areaId, "2025-11")).toHaveLength(1_050);
  });
});

describe("the table of follow-ups", () => {
  async function rowsOf(areaId: string): Promise<{ partitionKey: string; rowKey: string }[]> {
    const found = [];
    for await (const { partitionKey = "", rowKey = "" } of (await tables.followUps()).listEntities())
      if (partitionKey.includes(areaId)) found.push({ partitionKey, rowKey });
    return found;
  }

  it("holds the rows of one who added a version, and none of the others'", async () => {
    const followUp = { ...november({ areaId: newAreaId() }), rows: manyRows(5_000) };
    await followUps().add(followUp);
    const once = (await rowsOf(followUp.areaId)).length;
    const contended = { ...followUp, areaId: newAreaId() };

    await Promise.all(upTo(4).map(() => followUps().add(contended)));

    expect(await rowsOf(contended.areaId)).toHaveLength(once);
    expect(once).toBeGreaterThan(2);
  });

  it("shows nothing of a version that was written halfway, and lets it be added", async () => {
    const followUp = november({ areaId: newAreaId() });
    await followUps().add(followUp);
    const table = await tables.followUps();
    for (const { partitionKey, rowKey } of await rowsOf(followUp.areaId))
      if (partitionKey.startsWith("month-")) await table.deleteEntity(partitionKey, rowKey);

    expect(await followUps().heads(followUp.areaId)).toEqual([]);
    expect(await followUps().find(followUp)).toBeUndefined();
    expect(await followUps().add(followUp)).toBe(true);
    expect(await followUps().find(followUp)).toEqual(followUp);
  });

  it("is a fault where rows of a version are missing", async () => {
    const followUp = november({ areaId: newAreaId() });
    await followUps().add(followUp);
    const table = await tables.followUps();
    for (const { partitionKey, rowKey } of await rowsOf(followUp.areaId))
      if (partitionKey.startsWith("rows-")) await table.deleteEntity(partitionKey, rowKey);

    await expect(followUps().find(followUp)).rejects.toMatchObject({ code: "storage.corrupt" });
  });

  it.each([
    { what: "a head", of: "month-" },
    { what: "a row", of: "rows-" },
  ])("is a fault where $what cannot be read", async ({ of }) => {
    const followUp = november({ areaId: newAreaId() });
    await followUps().add(followUp);
    const table = await tables.followUps();
    for (const { partitionKey, rowKey } of await rowsOf(followUp.areaId))
      if (partitionKey.startsWith(of))
        await table.updateEntity({ partitionKey, rowKey, data0: '[{"unitId":"it"}]' }, "Merge");

    await expect(followUps().find(followUp)).rejects.toMatchObject({ code: "storage.corrupt" });
    if (of === "month-")
      await expect(followUps().heads(followUp.areaId)).rejects.toMatchObject({ code: "storage.corrupt" });
  });

  it("is a fault where an area cannot be read: no area is passed over in silence", async () => {
    const area = anArea({ id: newAreaId() });
    await followUps().saveArea(area, undefined);
    const table = await tables.followUps();
    const keys = { partitionKey: "area", rowKey: area.id };
    await table.updateEntity({ ...keys, data0: "{}" }, "Merge");

    const asked = [followUps().areas(), followUps().findArea(area.id)];

    for (const each of asked) await expect(each).rejects.toMatchObject({ code: "storage.corrupt" });
    await table.deleteEntity(keys.partitionKey, keys.rowKey);
  });
});

describe("the table of comments", () => {
  it("tells of one that cannot be read, and of the others as they are", async () => {
    const areaId = newAreaId();
    const told: string[] = [];
    const store = unitCommentsTable(tables, randomUUID, ({ code }) => told.push(code));
    await store.save(aComment("IT", { areaId }), undefined);
    await store.save(aComment("HR-avdelning", { areaId }), undefined);
    const table = await tables.unitComments();
    for await (const { partitionKey = "", rowKey = "", ...row } of table.listEntities())
      if (String(row["data0"]).includes(areaId) && String(row["data0"]).includes('"unitId":"it"'))
        await table.updateEntity({ partitionKey, rowKey, data0: "{" }, "Merge");

    const found = await store.ofMonth(areaId, "2025-11");

    expect(found.map(({ value }) => value.unitId)).toEqual(["hr-avdelning"]);
    expect(told).toEqual(["storage.corrupt"]);
    await expect(store.find(areaId, "2025-11", "it")).rejects.toMatchObject({ code: "storage.corrupt" });
    await expect(comments().ofMonth(areaId, "2025-11")).rejects.toMatchObject({ code: "storage.corrupt" });
  });
});
