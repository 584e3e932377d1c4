import { beforeEach, describe, expect, it } from "vitest";
import type { ProcessCalendar } from "../../../src/domain/calendar/calendar-event.ts";
import { createMakeDigest, type MakeDigest } from "../../../src/usecases/make-digest.ts";
import type { StoredCalendar } from "../../../src/usecases/ports.ts";
import type { SnapshotStore } from "../../../src/usecases/reminder-ports.ts";
import { aCalendar, anEvent, onDay } from "../../support/calendars.ts";
import { memorySnapshots } from "../../support/memory-delivery.ts";

const MONDAY = "2023-03-13";
const proposals = anEvent();
const moved = { ...proposals, date: onDay("2023-03-24") };
const meeting = anEvent({ id: "mote", title: "Möte", kind: "meeting", date: onDay("2023-03-15") });

let stored: readonly StoredCalendar[];
let kept: string[];
let snapshots: SnapshotStore;
let makeDigest: MakeDigest;

/** An instance of the service that has made nothing yet. */
function anInstance(): MakeDigest {
  const calendars = {
    active: () => Promise.resolve(stored.map(({ calendar }) => calendar)),
    stored: () => Promise.resolve(stored),
  };
  return createMakeDigest({ calendars, snapshots });
}

function save(version: string, calendar: Partial<ProcessCalendar> = {}): void {
  stored = [{ calendar: aCalendar(calendar), version }];
}

beforeEach(() => {
  kept = [];
  const memory = memorySnapshots();
  snapshots = {
    find: (id, version) => memory.find(id, version),
    keep: async (snapshot) => {
      kept.push(`${snapshot.calendarId} ${snapshot.version}`);
      await memory.keep(snapshot);
    },
  };
  save("v1");
  makeDigest = anInstance();
});

describe("the digest of a conversation", () => {
  it("tells of no changes before the first one, and says what it told", async () => {
    const { digest, versions } = await makeDigest({ day: MONDAY, horizonWeeks: 4, last: undefined });

    expect(digest.weeks[0].events.map(({ event }) => event.id)).toEqual([proposals.id]);
    expect(digest.changes).toEqual([]);
    expect(versions).toEqual({ tidsplan: "v1" });
  });

  it("tells what has changed since the one that arrived last, on any instance", async () => {
    const { versions } = await makeDigest({ day: MONDAY, horizonWeeks: 4, last: undefined });
    save("v2", { events: [moved, meeting] });

    const { digest } = await anInstance()({ day: "2023-03-20", horizonWeeks: 4, last: { versions } });

    expect(digest.changes.map(({ kind }) => kind)).toEqual(["added", "moved"]);
  });

  it("tells each conversation its own changes", async () => {
    const first = await makeDigest({ day: MONDAY, horizonWeeks: 4, last: undefined });
    save("v2", { events: [moved] });
    const wanted = { day: "2023-03-20", horizonWeeks: 4 };
    const second = await makeDigest({ ...wanted, last: first });

    const fresh = await makeDigest({ ...wanted, last: undefined });
    const upToDate = await makeDigest({ ...wanted, last: second });

    expect(second.digest.changes).toHaveLength(1);
    expect([fresh.digest.changes, upToDate.digest.changes]).toEqual([[], []]);
  });

  it("compares nothing with a snapshot that is gone", async () => {
    const last = { versions: { tidsplan: "long ago", other: "v1" } };

    const { digest } = await makeDigest({ day: MONDAY, horizonWeeks: 4, last });

    expect(digest.changes).toEqual([]);
  });

  it("is made once for all conversations that get the same, and keeps each version once", async () => {
    const wanted = { day: MONDAY, horizonWeeks: 4, last: undefined };

    const made = await Promise.all([
      makeDigest(wanted),
      makeDigest({ ...wanted }),
      makeDigest({ ...wanted }),
    ]);
    await makeDigest({ ...wanted, horizonWeeks: 8 });

    expect(new Set(made).size).toBe(1);
    expect(kept).toEqual(["tidsplan v1"]);
  });

  it("is made from the calendars as they are now", async () => {
    const wanted = { day: MONDAY, horizonWeeks: 4, last: undefined };
    await makeDigest(wanted);
    save("v2", { events: [meeting] });

    const { digest, versions } = await makeDigest(wanted);

    expect(digest.weeks[0].events.map(({ event }) => event.id)).toEqual(["mote"]);
    expect(versions).toEqual({ tidsplan: "v2" });
  });

  it("is made again after the storage has failed", async () => {
    const memory = snapshots;
    let isDown = true;
    snapshots = {
      ...memory,
      keep: (snapshot) => (isDown ? Promise.reject(new Error("no storage")) : memory.keep(snapshot)),
    };
    const instance = anInstance();
    const wanted = { day: MONDAY, horizonWeeks: 4, last: undefined };

    await expect(instance(wanted)).rejects.toThrow("no storage");
    isDown = false;

    await expect(instance(wanted)).resolves.toHaveProperty("versions");
  });
});
