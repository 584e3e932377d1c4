import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportPlan, ReportSchedule } from "../../src/domain/report/report-plan.ts";
import type { Board } from "../../src/domain/report/report.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { boardsTable } from "../../src/storage/boards-table.ts";
import { pausesTable } from "../../src/storage/pauses-table.ts";
import { reportPlansTable } from "../../src/storage/report-plans-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { BoardStore, PauseStore, ReportPlanStore } from "../../src/usecases/report-ports.ts";
import { memoryBoards, memoryPauses, memoryReportPlans } from "../support/memory-reports.ts";
import { aBoard, aPause, aPlace, aPlan } from "../support/reports.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

const STRANGE = "../\\#?'\u0007å";
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const isThere = (version: string | undefined): boolean => version !== undefined;

describe.each<{ name: string; open: () => ReportPlanStore }>([
  { name: "in memory", open: memoryReportPlans },
  { name: "in tables", open: () => reportPlansTable(tables, randomUUID) },
])("a store of reports $name", ({ open }) => {
  it("gives back a plan in every field, and lets only one who has read it change it", async () => {
    const store = open();
    const full: Required<ReportPlan> = {
      ...aPlan(),
      id: randomUUID(),
      name: 'Månadsuppföljning för "å, ä och ö" 🎉 ${name} \u2028',
      act: "approve",
      places: [aPlace("kommunstyrelsen", "committee"), aPlace("mal-1", "unit"), aPlace(STRANGE, "person")],
      sections: [{ id: "ekonomi", name: "Ekonomi" }],
      channelId: STRANGE,
      reminders: { on: false, firstDaysBefore: 10, escalates: true },
      endedOn: "2023-01-02",
      about: { kind: "followUp", areaId: "kls", month: "2025-11", part: "deviation" },
      revision: 2,
    };
    const { endedOn, channelId, ...changed } = { ...full, revision: 3 };

    const version = await store.save(full, undefined);
    const again = await store.save(full, undefined);
    const read = await store.find(full.id);
    const next = await store.save(changed, version);
    const late = await store.save(full, version);

    expect([endedOn, channelId]).toEqual(["2023-01-02", STRANGE]);
    expect(read).toEqual({ value: full, version });
    expect([again, late]).toEqual([undefined, undefined]);
    expect(await store.find(full.id)).toStrictEqual({ value: changed, version: next });
  });

  it.each<ReportSchedule>([
    { kind: "once", stoppdatum: { kind: "day", day: "2023-01-15" } },
    {
      kind: "once",
      stoppdatum: {
        kind: "event",
        calendarId: "årshjul",
        eventId: STRANGE,
        known: { title: "Stoppdatum för inlämning", day: "2022-11-18" },
      },
    },
    { kind: "monthly", workingDay: 5 },
    { kind: "followUps", workingDay: 10 },
    { kind: "yearly", month: 10, day: 5 },
  ])("keeps the schedule $kind", async (schedule) => {
    const store = open();
    const plan = aPlan({ id: randomUUID(), schedule });

    await store.save(plan, undefined);

    expect((await store.find(plan.id))?.value).toEqual(plan);
  });

  it("takes any id, and holds a plan of four hundred places", async () => {
    const store = open();
    const plan = aPlan({
      id: `${STRANGE}${randomUUID()}`,
      places: upTo(400).map(() => aPlace(randomUUID(), "person")),
    });
    const before = await store.find(plan.id);

    const version = await store.save(plan, undefined);

    expect(before).toBeUndefined();
    expect(await store.find(plan.id)).toEqual({ value: plan, version });
  });
});

describe.each<{ name: string; open: () => ReportPlanStore }>([
  { name: "in memory", open: memoryReportPlans },
  { name: "in tables", open: () => reportPlansTable(tables, randomUUID) },
])("the list of reports $name", ({ open }) => {
  it("is by name as Swedes sort, with those that are ended", async () => {
    const store = open();
    const mine = `plan-${randomUUID()}`;
    for (const [at, name] of ["Östra", "Åtgärder", "Ärenden", "verksamhetsplan", "Zon"].entries())
      await store.save(
        aPlan({ id: `${mine}-${at}`, name, ...(at === 2 && { endedOn: "2023-01-02" }) }),
        undefined,
      );

    const listed = (await store.list()).filter(({ value }) => value.id.startsWith(mine));

    expect(listed.map(({ value }) => value.name)).toEqual([
      "verksamhetsplan",
      "Zon",
      "Åtgärder",
      "Ärenden",
      "Östra",
    ]);
    expect(await store.find(`${mine}-2`)).toEqual(listed[3]);
  });
});

describe.each<{ name: string; open: () => BoardStore }>([
  { name: "in memory", open: memoryBoards },
  { name: "in tables", open: () => boardsTable(tables, randomUUID) },
])("a store of boards $name", ({ open }) => {
  it("gives back a board in every field, and lets one of several who have read it write it", async () => {
    const store = open();
    const board: Required<Board> = {
      ...aBoard({ postId: STRANGE, conversationId: STRANGE, shown: "0 av 5" }),
      heldUntil: 7,
    };
    const next = upTo(5).map((number) => ({ ...board, shown: `${number} av 5` }));

    const before = await store.find(board.postId);
    const version = await store.save(board, undefined);
    const read = await store.find(board.postId);
    const writes = await Promise.all(next.map((each) => store.save(each, version)));
    const winner = writes.findIndex(isThere);

    expect(before).toBeUndefined();
    expect(read).toEqual({ value: board, version });
    expect(await store.save(board, undefined)).toBeUndefined();
    expect(writes.filter(isThere)).toHaveLength(1);
    expect(await store.find(board.postId)).toEqual({ value: next[winner], version: writes[winner] });
  });

  it.each(["", "a"])("keeps every letter of a long row %#", async (before) => {
    const store = open();
    // The emulator reads in pieces, and a letter of two bytes stands at the end of one either way.
    const board = aBoard({ postId: randomUUID(), shown: `${before}${"åäö".repeat(20_000)}” 🎉` });

    await store.save(board, undefined);

    expect((await store.find(board.postId))?.value.shown === board.shown).toBe(true);
  });

  it("lists all of more than a thousand", async () => {
    const store = open();
    const boards = upTo(1_050).map((number) => aBoard({ postId: `manad-${number}.2022-11` }));
    await Promise.all(boards.map((board) => store.save(board, undefined)));

    const listed = new Set((await store.list()).map(({ value }) => value.postId));

    expect(boards.every(({ postId }) => listed.has(postId))).toBe(true);
  });
});

describe.each<{ name: string; open: () => PauseStore }>([
  { name: "in memory", open: memoryPauses },
  { name: "in tables", open: () => pausesTable(tables, randomUUID) },
])("a store of pauses $name", ({ open }) => {
  it("holds the last one of each person, until it is taken away", async () => {
    const store = open();
    const [first, longer] = [aPause(), aPause({ until: "2023-08-14", at: 9 })];
    const others = aPause({ aadObjectId: STRANGE });

    const before = await store.find(first.aadObjectId);
    for (const pause of [first, others, longer]) await store.save(pause);
    const found = await store.find(first.aadObjectId);
    const all = await store.list();
    await store.remove(first.aadObjectId);
    await store.remove(first.aadObjectId);

    expect(before).toBeUndefined();
    expect(found).toEqual(longer);
    expect(all).toHaveLength(2);
    expect(all).toEqual(expect.arrayContaining([longer, others]));
    expect(await store.find(first.aadObjectId)).toBeUndefined();
    expect(await store.list()).toEqual([others]);
  });

  it("lists all of more than a thousand", async () => {
    const store = open();
    const people = upTo(1_050).map(() => randomUUID());
    await Promise.all(people.map((aadObjectId) => store.save(aPause({ aadObjectId }))));

    const listed = new Set((await store.list()).map(({ aadObjectId }) => aadObjectId));

    expect(people.every((person) => listed.has(person))).toBe(true);
  });
});
