import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { boardsTable } from "../../src/storage/boards-table.ts";
import { calendarsTable } from "../../src/storage/calendars-table.ts";
import { deliveriesTable } from "../../src/storage/deliveries-table.ts";
import { downloadsTable } from "../../src/storage/downloads-table.ts";
import { klarmarkeringarTable } from "../../src/storage/klarmarkeringar-table.ts";
import { occurrencesTable } from "../../src/storage/occurrences-table.ts";
import { pausesTable } from "../../src/storage/pauses-table.ts";
import { proposalsTable } from "../../src/storage/proposals-table.ts";
import { reportPlansTable } from "../../src/storage/report-plans-table.ts";
import { settingsTable } from "../../src/storage/settings-table.ts";
import { snapshotsTable } from "../../src/storage/snapshots-table.ts";
import { summaryVersionsTable } from "../../src/storage/summary-versions-table.ts";
import { openTables, type OpenTable, type Tables } from "../../src/storage/tables.ts";
import { welcomesTable } from "../../src/storage/welcomes-table.ts";
import { aCalendar, manyEvents } from "../support/calendars.ts";
import { aDelivery, anOccurrence, anOccurrenceKey } from "../support/delivery/values.ts";
import { startLossyProxy, type LossyProxy } from "../support/lossy-proxy.ts";
import { anUnnumbered, aSave, nextOf } from "../support/proposal-saves.ts";
import { aBoard, aKlarmarkering, aMark, aPause, aPlace, aPlan } from "../support/reports.ts";

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

  it("makes a proposal, numbers it and saves a package, each with what goes with it", async () => {
    const proposals = proposalsTable(tables, {
      newId: randomUUID,
      random: Math.random,
      tellCorrupt: undefined,
    });
    const [draft, other] = [anUnnumbered({ id: "a", state: "draft" }), anUnnumbered({ id: "b" })];
    const handedIn = nextOf(draft, { state: "submitted" });
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const made = await proposals.save(aSave(draft));
    proxy.loseNextAnswerTo("POST");
    const numbered = await proposals.saveNumbered(aSave(handedIn, { expected: made }));
    proxy.loseNextAnswerTo("POST");
    const second = await proposals.saveNumbered(aSave(other));
    const versions = [numbered, second].map((outcome) => (outcome.kind === "saved" ? outcome.version : ""));
    const packed = [
      { ...handedIn, number: 1 },
      { ...other, number: 2 },
    ].map((proposal, at) => aSave(nextOf(proposal, { state: "released" }), { expected: versions[at] }));
    proxy.loseNextAnswerTo("POST");
    const released = await proposals.saveAll(packed);

    expect(proxy.lost).toBe(before + 4);
    expect(numbered).toMatchObject({ kind: "saved", number: 1 });
    expect(second).toMatchObject({ kind: "saved", number: 2 });
    expect(released).toBe(true);
    const stored = await proposals.list(draft.budgetYear);
    expect(stored.map(({ value }) => [value.number, value.state]).sort()).toEqual([
      [1, "released"],
      [2, "released"],
    ]);
    expect(await proposals.changes(draft.budgetYear, "a")).toHaveLength(3);
    expect(await proposals.news(draft.budgetYear, draft.changedAt, draft.changedAt)).toHaveLength(5);
    // The version that it was given is the one that holds.
    const last = nextOf({ ...handedIn, number: 1 }, { state: "released" });
    const read = (await proposals.find(draft.budgetYear, "a"))?.version;
    expect(await proposals.save(aSave(nextOf(last), { expected: read }))).toBeDefined();
    expect(await proposals.save(aSave(nextOf(last), { expected: made }))).toBeUndefined();
  });

  it("publishes a summary once and knows that it did", async () => {
    const versions = summaryVersionsTable(tables, randomUUID);
    const by = { aadObjectId: "a", name: "Åsa" };
    const version = { budgetYear: 2024, version: 1, publishedAt: 1, by, channelId: "19:klg", rows: [] };
    const before = proxy.lost;

    // The first is the text's, the second the head's.
    proxy.loseNextAnswerTo("POST");
    const published = await versions.publish(version);
    proxy.loseNextAnswerTo("POST", { after: 1 });
    const next = await versions.publish({ ...version, version: 2 });

    expect(proxy.lost).toBe(before + 2);
    expect([published, next]).toEqual([true, true]);
    expect(await versions.find(2024, 1)).toEqual(version);
    expect(await versions.find(2024, 2)).toEqual({ ...version, version: 2 });
    expect(await versions.publish(version)).toBe(false);
  });

  it("uses a grant once and makes one key", async () => {
    const downloads = downloadsTable(tables, { newId: randomUUID, newSecret: () => randomUUID().repeat(2) });
    const grant = {
      id: "g",
      file: { kind: "summary", budgetYear: 2024 },
      aadObjectId: "a",
      lang: "sv",
      expiresAt: 1,
    } as const;
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const made = await downloads.save(grant, undefined);
    proxy.loseNextAnswerTo("PUT");
    const used = await downloads.save({ ...grant, usedAt: 2 }, made);
    proxy.loseNextAnswerTo("POST");
    const key = await downloads.signingKey();

    expect(proxy.lost).toBe(before + 3);
    expect(await downloads.find("g")).toEqual({ value: { ...grant, usedAt: 2 }, version: used });
    const again = downloadsTable(tables, { newId: randomUUID, newSecret: () => "" });
    expect(await again.signingKey()).toBe(key);
  });

  it("marks a place once, changes it, and marks many together, and knows that it did", async () => {
    const store = klarmarkeringarTable(tables, randomUUID);
    const [one, other] = [aKlarmarkering(), aKlarmarkering({ place: aPlace("it", "unit") })];
    const undone = { ...one, changes: [aMark(), aMark({ kind: "undone" })] as const };
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const made = await store.save(one, undefined);
    proxy.loseNextAnswerTo("PUT");
    const changed = await store.save(undone, made);
    proxy.loseNextAnswerTo("POST");
    const together = await store.saveAll([
      { klarmarkering: other, expected: undefined },
      { klarmarkering: one, expected: changed },
    ]);
    const late = await store.saveAll([{ klarmarkering: undone, expected: changed }]);

    expect(proxy.lost).toBe(before + 3);
    expect(together).toBe(true);
    expect(late).toBe(false);
    expect((await store.find(one))?.value).toEqual(one);
    expect(await store.save(one, changed)).toBeUndefined();
    expect(await store.ofReport(one.reportId)).toHaveLength(2);
  });

  it("locks a report, makes a plan and writes a board once each, and pauses somebody", async () => {
    const klarmarkeringar = klarmarkeringarTable(tables, randomUUID);
    const plans = reportPlansTable(tables, randomUUID);
    const boards = boardsTable(tables, randomUUID);
    const pauses = pausesTable(tables, randomUUID);
    const state = { reportId: "r.once", revision: 1, history: [] };
    const before = proxy.lost;

    proxy.loseNextAnswerTo("POST");
    const locked = await klarmarkeringar.saveState(state, undefined);
    proxy.loseNextAnswerTo("POST");
    const plan = await plans.save(aPlan(), undefined);
    proxy.loseNextAnswerTo("POST");
    const board = await boards.save(aBoard(), undefined);
    proxy.loseNextAnswerTo("PUT");
    const written = await boards.save(aBoard({ shown: "1 av 3" }), board);
    proxy.loseNextAnswerTo("PUT");
    await pauses.save(aPause());
    proxy.loseNextAnswerTo("DELETE");
    await pauses.remove(aPause().aadObjectId);

    expect(proxy.lost).toBe(before + 6);
    expect(await klarmarkeringar.state("r.once")).toEqual({ value: state, version: locked });
    expect(await plans.find(aPlan().id)).toEqual({ value: aPlan(), version: plan });
    expect(await boards.find(aBoard().postId)).toEqual({
      value: aBoard({ shown: "1 av 3" }),
      version: written,
    });
    expect(await pauses.list()).toEqual([]);
  });
});
