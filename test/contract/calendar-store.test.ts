import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../src/domain/calendar/calendar-event.ts";
import type { EventDate } from "../../src/domain/calendar/event-date.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { calendarsTable } from "../../src/storage/calendars-table.ts";
import { openTables } from "../../src/storage/tables.ts";
import type { CalendarStore } from "../../src/usecases/ports.ts";
import { aCalendar, anEvent, manyEvents } from "../support/calendars.ts";
import { memoryCalendars } from "../support/memory-stores.ts";

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite({});
});
afterAll(async () => {
  await azurite.stop();
});

const tablesHere = () => openTables({ kind: "connectionString", connectionString: azurite.connectionString });

const fullDate: Required<EventDate> = {
  precision: "week-range",
  start: "--02-06",
  end: "--02-26",
  startTime: "13:00",
  endTime: "16:00",
  weeks: { first: 6, last: 8 },
  part: "first-half",
  weekOfMonth: "last",
  startPrecision: "month",
  openEnd: true,
  limit: "latest",
  exclusive: true,
  approximate: true,
  also: [{ precision: "day", start: "--04-01", end: "--04-01" }],
  recurrence: "varannan vecka",
};

/** Every field that an event may have, with the characters that go wrong. */
const fullEvent: Required<CalendarEvent> = {
  id: "allt",
  title: "Åtgärder – “ändå” 🎉",
  kind: "meeting",
  date: fullDate,
  source: { document: "plan.csv", row: 3, dateText: "v. 6–8", section: "Tabell 2" },
  purpose: "Rad ett\nrad två",
  politicians: "KSAU",
  officials: "Ekonomichef",
  responsible: "NN",
  decisionBody: "KF",
  comment: "x".repeat(70_000),
  inflow: "in",
  result: "ut",
  place: "Sessionssalen",
  condition: "endast vid behov",
  extra: { "Å/ä#ö?": "kvar" },
};

describe.each<{ name: string; open: () => CalendarStore }>([
  { name: "in memory", open: memoryCalendars },
  { name: "in tables", open: () => calendarsTable(tablesHere(), randomUUID) },
])("a calendar store $name", ({ open }) => {
  const newId = () => `kalender-${randomUUID()}`;

  it("has no calendar that nobody has saved", async () => {
    expect(await open().load(newId())).toBeUndefined();
  });

  it("gives back a calendar as it was saved, in every field", async () => {
    const store = open();
    const calendar = aCalendar({
      id: newId(),
      name: "Årshjul för nämnden",
      yearly: true,
      events: [fullEvent, anEvent()],
      undated: [{ row: 4, title: "Ej läst", dateText: "någon gång" }],
    });

    const outcome = await store.save(calendar, undefined);

    expect(outcome.kind).toBe("saved");
    expect(await store.load(calendar.id)).toEqual({
      calendar,
      version: outcome.kind === "saved" ? outcome.version : "",
    });
  });

  it("keeps the order of more rows than a page and a transaction hold", async () => {
    const store = open();
    const calendar = aCalendar({ id: newId(), events: manyEvents(1_203) });

    await store.save(calendar, undefined);

    expect((await store.load(calendar.id))?.calendar).toEqual(calendar);
  });

  it("keeps a calendar without a single row", async () => {
    const store = open();
    const calendar = aCalendar({ id: newId(), events: [] });

    await store.save(calendar, undefined);

    expect((await store.load(calendar.id))?.calendar).toEqual(calendar);
  });

  it("replaces all rows of the version that was read", async () => {
    const store = open();
    const id = newId();
    const first = await store.save(aCalendar({ id, events: manyEvents(5) }), undefined);

    const second = await store.save(
      aCalendar({ id, events: manyEvents(2) }),
      first.kind === "saved" ? first.version : "",
    );

    expect(second.kind).toBe("saved");
    expect((await store.load(id))?.calendar.events).toHaveLength(2);
  });

  it("refuses to make a calendar that is there already", async () => {
    const store = open();
    const calendar = aCalendar({ id: newId() });
    await store.save(calendar, undefined);

    const outcome = await store.save({ ...calendar, name: "En annan" }, undefined);

    expect(outcome).toEqual({ kind: "conflict" });
    expect((await store.load(calendar.id))?.calendar).toEqual(calendar);
  });

  it("refuses a save by one who read an older version", async () => {
    const store = open();
    const calendar = aCalendar({ id: newId() });
    const first = await store.save(calendar, undefined);
    const read = first.kind === "saved" ? first.version : "";
    await store.save({ ...calendar, name: "Nyare" }, read);

    const outcome = await store.save({ ...calendar, name: "För sen" }, read);

    expect(outcome).toEqual({ kind: "conflict" });
    expect((await store.load(calendar.id))?.calendar.name).toBe("Nyare");
  });

  it("refuses to replace a calendar that is not there", async () => {
    expect(await open().save(aCalendar({ id: newId() }), "v0")).toEqual({ kind: "conflict" });
  });

  it("lets one of many simultaneous saves win, whole", async () => {
    const store = open();
    const id = newId();
    const names = ["ett", "två", "tre", "fyra"];

    const outcomes = await Promise.all(
      names.map((name, index) =>
        store.save(aCalendar({ id, name, events: manyEvents(index + 1) }), undefined),
      ),
    );

    const winners = outcomes.map((outcome) => outcome.kind === "saved");
    expect(winners.filter(Boolean)).toHaveLength(1);
    const winner = winners.indexOf(true);
    const loaded = await store.load(id);
    expect(loaded?.calendar.name).toBe(names[winner]);
    expect(loaded?.calendar.events).toHaveLength(winner + 1);
  });

  it("never shows half a calendar to one who reads while others save", async () => {
    const store = open();
    const id = newId();
    let version: string | undefined;
    const seen: number[] = [];
    const save = async () => {
      for (const count of [30, 40, 50, 60, 70]) {
        const outcome = await store.save(
          aCalendar({ id, name: String(count), events: manyEvents(count) }),
          version,
        );
        if (outcome.kind === "saved") version = outcome.version;
      }
    };
    const read = async () => {
      for (let times = 0; times < 15; times += 1) {
        const loaded = await store.load(id);
        if (loaded !== undefined) seen.push(loaded.calendar.events.length - Number(loaded.calendar.name));
      }
    };

    await Promise.all([save(), read(), read()]);

    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([0]));
  });

  it("lists what is stored, by id", async () => {
    const store = open();
    const prefix = newId();
    await store.save(aCalendar({ id: `${prefix}-b`, name: "B", events: manyEvents(3) }), undefined);
    await store.save(aCalendar({ id: `${prefix}-a`, name: "A" }), undefined);

    const mine = (await store.list()).filter(({ id }) => id.startsWith(prefix));

    expect(mine).toMatchObject([
      { id: `${prefix}-a`, name: "A", eventCount: 1 },
      { id: `${prefix}-b`, name: "B", eventCount: 3 },
    ]);
    expect(mine[0]?.version).toBe((await store.load(`${prefix}-a`))?.version);
  });
});

describe("the calendar tables", () => {
  it("leave no rows of a replaced or refused version behind", async () => {
    const tables = tablesHere();
    const store = calendarsTable(tables, randomUUID);
    const id = `kalender-${randomUUID()}`;
    const first = await store.save(aCalendar({ id, events: manyEvents(120) }), undefined);
    await store.save(aCalendar({ id, events: manyEvents(3) }), first.kind === "saved" ? first.version : "");
    await store.save(aCalendar({ id, events: manyEvents(200) }), undefined);

    const events = await tables.calendarEvents();
    const left: unknown[] = [];
    for await (const row of events.listEntities({ queryOptions: { filter: `PartitionKey eq '${id}'` } }))
      left.push(row);

    expect(left).toHaveLength(3);
  });

  it("refuse an id that a table key cannot hold", async () => {
    const store = calendarsTable(tablesHere(), randomUUID);

    await expect(store.save(aCalendar({ id: "a/b" }), undefined)).rejects.toMatchObject({
      code: "storage.badKey",
    });
  });

  it("tell a fault of the storage in our own words", async () => {
    const nobody =
      "DefaultEndpointsProtocol=http;AccountName=a;AccountKey=YQ==;TableEndpoint=http://127.0.0.1:1/a";
    const store = calendarsTable(
      openTables({ kind: "connectionString", connectionString: nobody }),
      randomUUID,
    );

    await expect(store.load("tidsplan")).rejects.toMatchObject({
      code: "storage.unavailable",
      retryable: true,
    });
  });
});
