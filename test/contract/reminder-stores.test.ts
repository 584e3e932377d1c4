import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CalendarSnapshot, SnapshotEvent } from "../../src/domain/digest/calendar-snapshot.ts";
import type { Reminder } from "../../src/domain/reminder/reminder.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { remindersTable } from "../../src/storage/reminders-table.ts";
import { snapshotsTable } from "../../src/storage/snapshots-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { ReminderStore, SnapshotStore } from "../../src/usecases/reminder-ports.ts";
import { memoryReminders, memorySnapshots } from "../support/memory-delivery.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

function aReminder(reminder: Partial<Reminder> = {}): Reminder {
  return {
    id: randomUUID(),
    aadObjectId: "person",
    calendarId: "tidsplan",
    eventId: "kf",
    daysBefore: 3,
    time: "08:00",
    lang: "sv",
    createdAt: 1_678_000_000_000,
    known: {
      title: "Stoppdatum för förslag",
      day: "2023-03-17",
      date: { precision: "day", start: "2023-03-17", end: "2023-03-17" },
    },
    ...reminder,
  };
}

describe.each<{ name: string; open: () => ReminderStore }>([
  { name: "in memory", open: memoryReminders },
  { name: "in tables", open: () => remindersTable(tables, randomUUID) },
])("a store of reminders $name", ({ open }) => {
  let store: ReminderStore;
  beforeEach(() => {
    store = open();
  });

  it("gives back a reminder as it was made, in every field", async () => {
    const reminder: Required<Reminder> = { ...aReminder({ lang: "en" }), year: 2023, usual: true };

    const made = await store.insert(reminder);

    expect(made).toBe(true);
    expect(await store.find(reminder.id)).toEqual(reminder);
  });

  it("makes one of an id, and leaves it as it is", async () => {
    const id = randomUUID();
    const days = [1, 2, 3];

    const made = await Promise.all(days.map((daysBefore) => store.insert(aReminder({ id, daysBefore }))));

    expect(made.filter(Boolean)).toHaveLength(1);
    expect((await store.find(id))?.daysBefore).toBe(days[made.indexOf(true)]);
  });

  it("lists everybody's, and one person's, whatever they are called", async () => {
    const person = `o'neil/\\#?${randomUUID()}`;
    const [mine, mineToo, other] = [
      aReminder({ aadObjectId: person }),
      aReminder({ aadObjectId: person }),
      aReminder({ aadObjectId: randomUUID() }),
    ];
    for (const reminder of [mine, other, mineToo]) await store.insert(reminder);

    const ofPerson = await store.ofPerson(person);
    const everybodys = (await store.list()).map(({ id }) => id);

    expect(ofPerson.map(({ id }) => id).sort()).toEqual([mine.id, mineToo.id].sort());
    expect(everybodys).toEqual(expect.arrayContaining([mine.id, mineToo.id, other.id]));
    expect(await store.ofPerson(randomUUID())).toEqual([]);
  });

  it("removes one, once, and knows nothing of an id from elsewhere", async () => {
    const reminder = aReminder();
    await store.insert(reminder);
    const strange = "../\\#?'\u0007";

    const removed = [await store.remove(reminder.id), await store.remove(reminder.id)];

    expect(removed).toEqual([true, false]);
    expect(await store.find(reminder.id)).toBeUndefined();
    expect(await store.ofPerson(reminder.aadObjectId)).not.toContainEqual(reminder);
    expect([await store.find(strange), await store.remove(strange)]).toEqual([undefined, false]);
  });
});

function events(count: number, title = "Åtgärd “nummer” 🎉"): SnapshotEvent[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `handelse-${index}`,
    title: `${title} ${index}`,
    kind: "meeting",
    date: { precision: "day", start: "2023-03-17", end: "2023-03-17", startTime: "13:00" },
  }));
}

describe.each<{ name: string; open: () => SnapshotStore }>([
  { name: "in memory", open: memorySnapshots },
  { name: "in tables", open: () => snapshotsTable(tables, randomUUID) },
])("a store of snapshots $name", ({ open }) => {
  const aSnapshot = (own: Partial<CalendarSnapshot> = {}): CalendarSnapshot => ({
    calendarId: `kalender-${randomUUID()}/\\#?`,
    version: randomUUID(),
    events: events(3),
    ...own,
  });

  it("gives back a snapshot by its calendar and version", async () => {
    const store = open();
    const snapshot = aSnapshot();
    await store.keep(snapshot);

    expect(await store.find(snapshot.calendarId, snapshot.version)).toEqual(snapshot);
    expect(await store.find(snapshot.calendarId, "en annan")).toBeUndefined();
    expect(await store.find("en annan", snapshot.version)).toBeUndefined();
  });

  it.each([
    { name: "nothing", own: { events: [] } },
    { name: "more than a row holds", own: { events: events(9_000) } },
    { name: "a title longer than a property", own: { events: events(2, "🎉".repeat(40_000)) } },
  ])("keeps one of $name", async ({ own }) => {
    const store = open();
    const snapshot = aSnapshot(own);

    await store.keep(snapshot);

    expect(await store.find(snapshot.calendarId, snapshot.version)).toEqual(snapshot);
  });

  it("leaves one that is there as it is, also when several keep it at once", async () => {
    const store = open();
    const snapshot = aSnapshot();
    const titles = ["ett", "två", "tre"];

    await Promise.all(titles.map((title) => store.keep({ ...snapshot, events: events(2, title) })));
    const first = await store.find(snapshot.calendarId, snapshot.version);
    await store.keep({ ...snapshot, events: [] });

    expect(titles.map((title) => `${title} 0`)).toContain(first?.events[0]?.title);
    expect(first?.events).toHaveLength(2);
    expect(await store.find(snapshot.calendarId, snapshot.version)).toEqual(first);
  });
});

describe("the table of snapshots", () => {
  async function rowsOfAll(): Promise<number> {
    let count = 0;
    for await (const row of (await tables.snapshots()).listEntities()) count += row.rowKey === "" ? 0 : 1;
    return count;
  }

  it("holds the rows of one who kept it, and none of the others'", async () => {
    const store = snapshotsTable(tables, randomUUID);
    const before = await rowsOfAll();
    const snapshot = { calendarId: randomUUID(), version: "1", events: events(2) };

    await Promise.all([1, 2, 3, 4].map(() => store.keep(snapshot)));

    expect(await rowsOfAll()).toBe(before + 2);
  });

  it("shows nothing of one that was written halfway", async () => {
    const store = snapshotsTable(tables, randomUUID);
    const snapshot = { calendarId: randomUUID(), version: "1", events: events(2) };
    await store.keep(snapshot);
    const table = await tables.snapshots();
    for await (const { partitionKey = "", rowKey = "" } of table.listEntities())
      if (rowKey === "head") await table.deleteEntity(partitionKey, rowKey);

    const halfway = await store.find(snapshot.calendarId, snapshot.version);
    await store.keep(snapshot);

    expect(halfway).toBeUndefined();
    expect(await store.find(snapshot.calendarId, snapshot.version)).toEqual(snapshot);
  });
});
