import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { calendarsTable } from "../../src/storage/calendars-table.ts";
import { deliveriesTable } from "../../src/storage/deliveries-table.ts";
import { occurrencesTable } from "../../src/storage/occurrences-table.ts";
import { settingsTable } from "../../src/storage/settings-table.ts";
import { snapshotsTable } from "../../src/storage/snapshots-table.ts";
import { openTables, type OpenTable, type Tables } from "../../src/storage/tables.ts";
import { welcomesTable } from "../../src/storage/welcomes-table.ts";
import { aCalendar, manyEvents } from "../support/calendars.ts";
import { aDelivery, anOccurrence, anOccurrenceKey } from "../support/delivery/values.ts";
import { startLossyProxy, type LossyProxy } from "../support/lossy-proxy.ts";

let azurite: Azurite;
let proxy: LossyProxy;
let tables: Tables;

beforeAll(async () => {
  azurite = await startAzurite({});
  proxy = await startLossyProxy(azurite.ports.table);
  const connectionString = azurite.connectionString.replace(String(azurite.ports.table), String(proxy.port));
  tables = openTables({ kind: "connectionString", connectionString });
  // The tables are there before an answer is lost.
  await Promise.all(Object.values(tables).map((open: OpenTable) => open()));
});
afterAll(async () => {
  await proxy.close();
  await azurite.stop();
});

describe("a call whose answer was lost, and that the client repeats", () => {
  it("claims a welcome once and knows that it did", async () => {
    const welcomes = welcomesTable(tables, randomUUID);
    const conversation = randomUUID();
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const claimed = await welcomes.claim(conversation);

    expect(proxy.lost).toBe(before + 1);
    expect(claimed).toBe(true);
    expect(await welcomes.claim(conversation)).toBe(false);
  });

  it("makes and replaces the choice of calendars and knows that it did", async () => {
    const settings = settingsTable(tables, randomUUID);
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const made = await settings.setActiveCalendars(["a"], undefined);
    proxy.loseNextAnswerTo("PUT");
    const replaced = await settings.setActiveCalendars(["b"], (await settings.activeCalendars()).version);

    expect(proxy.lost).toBe(before + 2);
    expect({ made, replaced }).toEqual({ made: true, replaced: true });
    expect((await settings.activeCalendars()).ids).toEqual(["b"]);
  });

  it("saves a whole calendar", async () => {
    const store = calendarsTable(tables, randomUUID);
    const calendar = aCalendar({ id: "tappad", events: manyEvents(150) });
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const made = await store.save(calendar, undefined);
    proxy.loseNextAnswerTo("PUT");
    const replaced = await store.save(
      { ...calendar, name: "Nytt namn" },
      made.kind === "saved" ? made.version : "",
    );

    expect(proxy.lost).toBe(before + 2);
    expect(replaced.kind).toBe("saved");
    expect((await store.load("tappad"))?.calendar).toEqual({ ...calendar, name: "Nytt namn" });
  });

  it("makes and replaces an occurrence, and names the version that it has become", async () => {
    const occurrences = occurrencesTable(tables, randomUUID);
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const made = await occurrences.insert(anOccurrence());
    const read = (await occurrences.find(anOccurrenceKey()))?.version ?? "";
    proxy.loseNextAnswerTo("PUT");
    const planned = await occurrences.replace(anOccurrence({ state: { kind: "planned" } }), read);
    const settled = await occurrences.replace(anOccurrence({ state: { kind: "settled" } }), planned ?? "");

    expect(proxy.lost).toBe(before + 2);
    expect(made).toBe(true);
    expect((await occurrences.find(anOccurrenceKey()))?.version).toBe(settled);
    expect(await occurrences.insert(anOccurrence())).toBe(false);
  });

  it("moves the watermark and knows that it did", async () => {
    const occurrences = occurrencesTable(tables, randomUUID);
    await occurrences.moveWatermark(1, undefined);
    const read = (await occurrences.watermark())?.version;

    proxy.loseNextAnswerTo("PUT");
    const moved = await occurrences.moveWatermark(2, read);

    expect(moved).toBe(true);
    expect((await occurrences.watermark())?.value).toBe(2);
  });

  it("makes all deliveries of an occurrence, and claims one", async () => {
    const deliveries = deliveriesTable(tables, randomUUID);
    const all = Array.from({ length: 150 }, (_, index) => aDelivery({ conversationId: `19:${index}` }));
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    await deliveries.insertMissing(all);
    const [first] = await deliveries.list(anOccurrenceKey(), "all");
    if (first === undefined) throw new Error("No delivery was made.");
    const claim = (by: string) => ({ ...first.value, state: { kind: "claimed", by, until: 1 } }) as const;
    proxy.loseNextAnswerTo("PUT");
    const mine = await deliveries.replace(claim("jag"), first.version);
    const others = await deliveries.replace(claim("en annan"), first.version);

    expect(proxy.lost).toBe(before + 2);
    expect(await deliveries.list(anOccurrenceKey(), "all")).toHaveLength(150);
    expect(others).toBeUndefined();
    expect(await deliveries.find(first.value)).toEqual({ value: claim("jag"), version: mine });
  });

  it("takes away what a moved clock has not come to", async () => {
    const occurrences = occurrencesTable(tables, randomUUID);
    const deliveries = deliveriesTable(tables, randomUUID);
    const later = anOccurrenceKey({ due: anOccurrenceKey().due + 1 });
    const all = ["a", "b"].map((conversationId) => aDelivery({ occurrence: later, conversationId }));
    await occurrences.insert({ ...later, state: { kind: "planned" } });
    await deliveries.insertMissing(all);
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    await occurrences.forgetAfter(anOccurrenceKey().due);

    expect(proxy.lost).toBe(before + 1);
    expect(await deliveries.list(later, "all")).toEqual([]);
    expect(await occurrences.find(later)).toBeUndefined();
  });

  it("keeps a snapshot whole", async () => {
    const snapshots = snapshotsTable(tables, randomUUID);
    const { id, events } = aCalendar({ id: "ogonblick", events: manyEvents(2) });
    const snapshot = {
      calendarId: id,
      version: "1",
      events: events.map(({ id, title, kind, date }) => ({ id, title, kind, date })),
    };

    proxy.loseNextAnswerTo("POST");
    await snapshots.keep(snapshot);

    expect(await snapshots.find(id, "1")).toEqual(snapshot);
  });
});
