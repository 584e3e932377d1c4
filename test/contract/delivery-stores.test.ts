import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Delivery, DeliveryState, OccurrenceState } from "../../src/domain/delivery/delivery.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { deliveriesTable } from "../../src/storage/deliveries-table.ts";
import { occurrencesTable } from "../../src/storage/occurrences-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { DeliveryStore, OccurrenceStore } from "../../src/usecases/delivery-ports.ts";
import { aDelivery, anOccurrence, anOccurrenceKey, DAY_MS, MONDAY } from "../support/delivery/values.ts";
import { memoryDeliveries } from "../support/memory-delivery.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

interface Both {
  readonly occurrences: OccurrenceStore;
  readonly deliveries: DeliveryStore;
}

async function emptyTables(): Promise<Both> {
  for (const table of [await tables.occurrences(), await tables.deliveries()])
    for await (const { partitionKey = "", rowKey = "" } of table.listEntities())
      await table.deleteEntity(partitionKey, rowKey);
  return {
    occurrences: occurrencesTable(tables, randomUUID),
    deliveries: deliveriesTable(tables, randomUUID),
  };
}

const week = (number: number) => anOccurrenceKey({ due: MONDAY + number * 7 * DAY_MS });
const dues = (found: readonly { readonly due: number }[]) => found.map(({ due }) => due);

describe.each<{ name: string; empty: () => Both | Promise<Both> }>([
  { name: "in memory", empty: memoryDeliveries },
  { name: "in tables", empty: emptyTables },
])("the stores of deliveries $name", ({ empty }) => {
  let occurrences: OccurrenceStore;
  let deliveries: DeliveryStore;
  beforeEach(async () => {
    ({ occurrences, deliveries } = await empty());
  });

  describe("the watermark", () => {
    it("is not there before the first time, and is moved only by one who has read it", async () => {
      const untouched = await occurrences.watermark();
      const made = await occurrences.moveWatermark(MONDAY, undefined);
      const again = await occurrences.moveWatermark(1, undefined);
      const read = await occurrences.watermark();
      const moved = await occurrences.moveWatermark(MONDAY + 1, read?.version);
      const late = await occurrences.moveWatermark(2, read?.version);

      expect(untouched).toBeUndefined();
      expect(read?.value).toBe(MONDAY);
      expect({ made, again, moved, late }).toEqual({ made: true, again: false, moved: true, late: false });
      expect((await occurrences.watermark())?.value).toBe(MONDAY + 1);
    });
  });

  describe("an occurrence", () => {
    it("is made by one of many who try at once, and stays as it was made", async () => {
      const subjects = ["open", "planned", "settled", "open"] as const;

      const made = await Promise.all(
        subjects.map((kind) => occurrences.insert(anOccurrence({ state: { kind } }))),
      );

      expect(made.filter(Boolean)).toHaveLength(1);
      expect((await occurrences.find(anOccurrenceKey()))?.value.state.kind).toBe(
        subjects[made.indexOf(true)],
      );
      expect(await occurrences.insert(anOccurrence({ state: { kind: "settled" } }))).toBe(false);
    });

    it.each<OccurrenceState>([
      { kind: "open" },
      { kind: "planned" },
      { kind: "settled" },
      { kind: "skipped", count: 3, first: MONDAY - 14 * DAY_MS },
    ])("is given back as it was made: $kind", async (state) => {
      const occurrence = anOccurrence({ kind: "reminder", subject: randomUUID(), state });
      await occurrences.insert(occurrence);

      expect((await occurrences.find(occurrence))?.value).toEqual(occurrence);
    });

    it("is told apart by its kind, its subject and its instant", async () => {
      const keys = [
        anOccurrenceKey(),
        anOccurrenceKey({ kind: "reminder" }),
        anOccurrenceKey({ subject: "a" }),
        anOccurrenceKey({ due: MONDAY + 1 }),
      ];
      await occurrences.insert(anOccurrence());

      const found = await Promise.all(keys.map((key) => occurrences.find(key)));

      expect(found.map((one) => one !== undefined)).toEqual([true, false, false, false]);
    });

    it("is replaced by one of those who read it, whose version the next one may name", async () => {
      await occurrences.insert(anOccurrence());
      const read = (await occurrences.find(anOccurrenceKey()))?.version ?? "";
      const planned = anOccurrence({ state: { kind: "planned" } });

      const versions = await Promise.all([1, 2, 3].map(() => occurrences.replace(planned, read)));
      const won = versions.filter((version) => version !== undefined);
      const next = await occurrences.replace(anOccurrence({ state: { kind: "settled" } }), won[0] ?? "");

      expect(won).toHaveLength(1);
      expect(await occurrences.find(anOccurrenceKey())).toEqual({
        value: anOccurrence({ state: { kind: "settled" } }),
        version: next,
      });
    });

    it("is not made by a replace", async () => {
      await occurrences.insert(anOccurrence());
      const read = (await occurrences.find(anOccurrenceKey()))?.version ?? "";

      expect(await occurrences.replace(anOccurrence({ subject: "borta" }), read)).toBeUndefined();
      expect(await occurrences.find(anOccurrenceKey({ subject: "borta" }))).toBeUndefined();
    });
  });

  it("lists the unsettled from an instant on, by when they are due, to be replaced as they were listed", async () => {
    const states = ["planned", "open", "settled", "open"] as const;
    for (const [index, kind] of states.entries())
      await occurrences.insert({ ...week(3 - index), state: { kind } });
    await occurrences.insert({ ...week(5), state: { kind: "skipped", count: 1, first: MONDAY } });

    const all = await occurrences.unsettled(MONDAY);
    const later = await occurrences.unsettled(MONDAY + 1);
    const [first] = all;
    if (first === undefined) throw new Error("Nothing is unsettled.");
    const settled = await occurrences.replace({ ...first.value, state: { kind: "settled" } }, first.version);

    expect(dues(all.map(({ value }) => value))).toEqual([week(0).due, week(2).due, week(3).due]);
    expect(dues(later.map(({ value }) => value))).toEqual([week(2).due, week(3).due]);
    expect(settled).toBeDefined();
    expect(await occurrences.unsettled(MONDAY)).toHaveLength(2);
  });

  describe("the latest", () => {
    it("come newest first, of the kinds that were asked for, without those to come", async () => {
      await occurrences.insert({ ...week(0), state: { kind: "settled" } });
      await occurrences.insert({ ...week(1), state: { kind: "skipped", count: 2, first: week(0).due } });
      await occurrences.insert({ ...week(2), state: { kind: "open" } });
      await occurrences.insert({ ...week(3), state: { kind: "open" } });
      await occurrences.insert({ ...week(1), kind: "notice", subject: "a", state: { kind: "planned" } });
      await occurrences.insert({ ...week(2), kind: "reminder", subject: "b", state: { kind: "planned" } });
      const now = week(2).due;

      const digests = await occurrences.latest(10, ["digest"], now);
      const two = await occurrences.latest(2, ["digest", "reminder", "notice"], now - 1);

      expect(dues(digests)).toEqual([week(2).due, week(1).due, week(0).due]);
      expect(two.map(({ kind }) => kind)).toEqual(["notice", "digest"]);
      expect(await occurrences.latest(10, [], now)).toEqual([]);
    });

    it("are found however far back they are, each once", async () => {
      const now = week(300).due;
      const weeks = [0, 1, 243, 244, 250, 294, 295, 296, 299, 300];
      for (const number of weeks) await occurrences.insert({ ...week(number), state: { kind: "settled" } });

      const found = await Promise.all(
        [1, 3, 5, 9, 20].map((most) => occurrences.latest(most, ["digest"], now)),
      );

      const newest = weeks.toReversed().map((number) => week(number).due);
      expect(found.map(dues)).toEqual([1, 3, 5, 9, 20].map((most) => newest.slice(0, most)));
    });
  });

  it("finds the occurrences of a kind in a stretch of time, however many they are", async () => {
    const minute = (number: number) => anOccurrenceKey({ due: MONDAY + number * 60_000 });
    for (let number = 0; number < 40; number += 1)
      await occurrences.insert({ ...minute(number), state: { kind: "settled" } });
    const skipped = { kind: "skipped", count: 2, first: MONDAY } as const;
    await occurrences.insert({ ...minute(50), state: skipped });
    await occurrences.insert({ ...minute(3), kind: "reminder", subject: "r", state: { kind: "open" } });

    const all = await occurrences.between(minute(1).due, minute(50).due, "digest");
    const away = await occurrences.between(MONDAY, minute(50).due, "digest", "skipped");

    expect(dues(all)).toEqual([...Array.from({ length: 39 }, (_, at) => minute(at + 1).due), minute(50).due]);
    expect(away).toEqual([{ ...minute(50), state: skipped }]);
    expect(await occurrences.between(MONDAY, minute(49).due, "digest", "skipped")).toEqual([]);
    expect(dues(await occurrences.between(MONDAY, minute(50).due, "reminder"))).toEqual([minute(3).due]);
  });

  it("finds what is in trouble, and what went to one conversation, by time and in any occurrence", async () => {
    const states: readonly DeliveryState[] = [
      { kind: "sent", activityId: "1" },
      { kind: "failed", reason: "gone", status: 404 },
      { kind: "unknown", reason: "no-answer", by: "x" },
      { kind: "skipped", reason: "quiet" },
      { kind: "pending", notBefore: 0 },
      { kind: "claimed", by: "x", until: 1 },
      { kind: "sending", by: "x", until: 1 },
    ];
    const post = (number: number, at: number, state: DeliveryState) =>
      aDelivery({ occurrence: week(number), conversationId: `19:${at}`, state });
    for (const number of [0, 1, 2, 3])
      await deliveries.insertMissing(states.map((state, at) => post(number, at, state)));
    const sorted = (found: readonly Delivery[]) =>
      found.map(({ occurrence, conversationId }) => `${occurrence.due} ${conversationId}`).sort();
    const [from, until] = [week(1).due, week(2).due];

    const troubled = await deliveries.troubled(from, until);
    const toOne = await deliveries.toConversation("19:0", from, until);

    expect(dues(troubled.map(({ occurrence }) => occurrence))).toEqual([
      ...Array.from({ length: 5 }, () => from),
      ...Array.from({ length: 5 }, () => until),
    ]);
    expect(sorted(troubled)).toEqual(
      [from, until].flatMap((due) => [1, 2, 4, 5, 6].map((at) => `${due} 19:${at}`)),
    );
    expect(toOne).toEqual([1, 2].map((number) => post(number, 0, { kind: "sent", activityId: "1" })));
    expect(await deliveries.toConversation("19:none", from, until)).toEqual([]);
  });

  it("forgets what is due after an instant, with its deliveries and those that were left behind", async () => {
    const kept = aDelivery({ occurrence: week(1) });
    const left = aDelivery({ occurrence: week(3), conversationId: "19:kvar" });
    for (const number of [1, 2]) {
      await occurrences.insert({ ...week(number), state: { kind: "planned" } });
      await deliveries.insertMissing(
        Array.from({ length: 120 }, (_, index) =>
          aDelivery({ ...kept, occurrence: week(number), conversationId: `19:${index}` }),
        ),
      );
    }
    await deliveries.insertMissing([left]);

    await Promise.all([occurrences.forgetAfter(week(1).due), occurrences.forgetAfter(week(1).due)]);

    expect(dues((await occurrences.unsettled(MONDAY)).map(({ value }) => value))).toEqual([week(1).due]);
    expect(await deliveries.list(week(1), "all")).toHaveLength(120);
    expect(await deliveries.list(week(2), "all")).toEqual([]);
    expect(await deliveries.find(left)).toBeUndefined();
  });

  describe("a delivery", () => {
    it("is made once, whatever its conversation is called, and is left as it is", async () => {
      const conversationId = `19:${"lång".repeat(200)}@thread.tacv2;messageid=1/\\#?'"\u0007 å`;
      const delivery = aDelivery({ conversationId });
      await deliveries.insertMissing([delivery]);

      await deliveries.insertMissing([
        { ...delivery, attempts: 7 },
        aDelivery({ conversationId: "19:ny", attempts: 1 }),
      ]);

      expect((await deliveries.find(delivery))?.value).toEqual(delivery);
      expect((await deliveries.find(aDelivery({ conversationId: "19:ny" })))?.value.attempts).toBe(1);
      expect(await deliveries.find(aDelivery({ conversationId: "19:okänd" }))).toBeUndefined();
    });

    it.each<DeliveryState>([
      { kind: "pending", notBefore: MONDAY + 1 },
      { kind: "claimed", by: "jag", until: MONDAY + 2 },
      { kind: "sending", by: "jag", until: MONDAY + 3 },
      { kind: "sent", activityId: "1:abc/\\#?" },
      { kind: "failed", reason: "blocked", status: 403 },
      { kind: "failed", reason: "unreachable" },
      { kind: "skipped", reason: "quiet" },
      { kind: "unknown", reason: "server-error", by: "jag", status: 502 },
      { kind: "unknown", reason: "not-recorded", by: "jag" },
    ])("is given back as it was saved: $kind", async (state) => {
      await deliveries.insertMissing([aDelivery()]);
      const changed: Delivery = {
        ...aDelivery(),
        state,
        attempts: 2,
        changedAt: MONDAY + 4,
        wantedAt: MONDAY + 3,
        queuedAt: MONDAY + 5,
      };

      const read = await deliveries.find(changed);
      const version = await deliveries.replace(changed, read?.version ?? "");

      expect(await deliveries.find(changed)).toEqual({ value: changed, version });
    });

    it("is claimed by one of those who read it", async () => {
      await deliveries.insertMissing([aDelivery()]);
      const read = (await deliveries.find(aDelivery()))?.version ?? "";
      const claim = (by: string) => aDelivery({ state: { kind: "claimed", by, until: MONDAY } });

      const versions = await Promise.all(
        ["a", "b", "c", "d"].map((by) => deliveries.replace(claim(by), read)),
      );
      const won = versions.findIndex((version) => version !== undefined);

      expect(versions.filter((version) => version !== undefined)).toHaveLength(1);
      expect((await deliveries.find(aDelivery()))?.value).toEqual(claim(["a", "b", "c", "d"][won] ?? ""));
    });
  });

  it("makes more deliveries than a page and a transaction hold, each once, also when others make them at the same time", async () => {
    const all = Array.from({ length: 1_203 }, (_, index) => aDelivery({ conversationId: `19:${index}` }));
    const early = all.filter((_, index) => index % 97 === 0).map((one) => ({ ...one, attempts: 9 }));
    await deliveries.insertMissing(early);

    await Promise.all([
      deliveries.insertMissing(all),
      deliveries.insertMissing(all.toReversed()),
      deliveries.insertMissing([...all.slice(500), ...all.slice(400, 600)]),
    ]);

    const stored = await deliveries.list(anOccurrenceKey(), "all");
    const ids = new Set(stored.map(({ value }) => value.conversationId));
    expect(stored).toHaveLength(all.length);
    expect(ids.size).toBe(all.length);
    expect(stored.filter(({ value }) => value.attempts === 9)).toHaveLength(early.length);
  });

  it("lists an occurrence's deliveries, or those that have not ended, to be replaced as they were listed", async () => {
    const states: DeliveryState[] = [
      { kind: "pending", notBefore: 1 },
      { kind: "claimed", by: "a", until: 1 },
      { kind: "sending", by: "a", until: 1 },
      { kind: "sent", activityId: "1" },
      { kind: "failed", reason: "gone", status: 404 },
      { kind: "skipped", reason: "removed" },
      { kind: "unknown", reason: "no-answer", by: "a" },
    ];
    await deliveries.insertMissing([aDelivery({ occurrence: week(1) })]);
    await deliveries.insertMissing(states.map((state) => aDelivery({ conversationId: state.kind, state })));

    const all = await deliveries.list(anOccurrenceKey(), "all");
    const unended = await deliveries.list(anOccurrenceKey(), "unended");
    const [first] = unended;
    if (first === undefined) throw new Error("Nothing has not ended.");
    await deliveries.replace({ ...first.value, state: { kind: "sent", activityId: "2" } }, first.version);

    expect(all.map(({ value }) => value.conversationId).sort()).toEqual(
      states.map(({ kind }) => kind).sort(),
    );
    expect(unended.map(({ value }) => value.conversationId).sort()).toEqual([
      "claimed",
      "pending",
      "sending",
    ]);
    expect(await deliveries.list(anOccurrenceKey(), "unended")).toHaveLength(2);
  });

  it("makes no delivery when none is wanted", async () => {
    await deliveries.insertMissing([]);

    expect(await deliveries.list(anOccurrenceKey(), "all")).toEqual([]);
  });
});
