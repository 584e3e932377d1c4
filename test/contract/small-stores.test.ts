import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { settingsTable } from "../../src/storage/settings-table.ts";
import { openTables } from "../../src/storage/tables.ts";
import { welcomesTable } from "../../src/storage/welcomes-table.ts";
import type { SettingsStore, WelcomeStore } from "../../src/usecases/ports.ts";
import { memorySettings, memoryWelcomes } from "../support/memory-stores.ts";

/** A fresh emulator a test file: the settings are one row for the whole municipality. */
let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite({});
});
afterAll(async () => {
  await azurite.stop();
});

const tablesHere = () => openTables({ kind: "connectionString", connectionString: azurite.connectionString });

describe.each<{ name: string; open: () => SettingsStore }>([
  { name: "in memory", open: memorySettings },
  { name: "in tables", open: () => settingsTable(tablesHere(), randomUUID) },
])("a settings store $name", ({ open }) => {
  it("keeps the choice of calendars and lets only one who has read it change it", async () => {
    const store = open();
    const untouched = await store.activeCalendars();

    const chosen = await store.setActiveCalendars(["tidsplan-2024", "årshjul"], untouched.version);
    const read = await store.activeCalendars();
    const late = await store.setActiveCalendars(["för-sen"], untouched.version);
    const inTime = await store.setActiveCalendars([], read.version);

    expect(untouched).toEqual({ ids: [], version: undefined });
    expect({ chosen, late, inTime }).toEqual({ chosen: true, late: false, inTime: true });
    expect(read.ids).toEqual(["tidsplan-2024", "årshjul"]);
    expect((await store.activeCalendars()).ids).toEqual([]);
  });
});

describe.each<{ name: string; open: () => WelcomeStore }>([
  { name: "in memory", open: memoryWelcomes },
  { name: "in tables", open: () => welcomesTable(tablesHere(), randomUUID) },
])("a welcome store $name", ({ open }) => {
  const newConversation = () => `19:${randomUUID()}@thread.tacv2;messageid=1/#?`;

  it("gives each conversation to the first who claims it", async () => {
    const store = open();
    const conversation = newConversation();

    const claims = await Promise.all([1, 2, 3, 4].map(() => store.claim(conversation)));

    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await store.claim(conversation)).toBe(false);
    expect(await store.claim(newConversation())).toBe(true);
  });

  it("gives it again once it has been given back", async () => {
    const store = open();
    const conversation = newConversation();
    await store.claim(conversation);

    await store.release(conversation);
    await store.release(conversation);

    expect(await store.claim(conversation)).toBe(true);
  });
});
