import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { calendarsTable } from "../../src/storage/calendars-table.ts";
import { settingsTable } from "../../src/storage/settings-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import { welcomesTable } from "../../src/storage/welcomes-table.ts";
import { aCalendar, manyEvents } from "../support/calendars.ts";
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
  const { calendars, calendarEvents, settings, welcomes } = tables;
  await Promise.all([calendars(), calendarEvents(), settings(), welcomes()]);
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
});
