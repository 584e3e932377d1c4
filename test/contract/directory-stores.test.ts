import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { KnownConversation, Reach } from "../../src/domain/directory/known-conversation.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { conversationsTable } from "../../src/storage/conversations-table.ts";
import { paceTable } from "../../src/storage/pace-table.ts";
import { openTables } from "../../src/storage/tables.ts";
import type { ConversationStore, PaceStore } from "../../src/usecases/delivery-ports.ts";
import { memoryConversations, memoryPace } from "../support/memory-delivery.ts";

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite({});
});
afterAll(async () => {
  await azurite.stop();
});

const tablesHere = () => openTables({ kind: "connectionString", connectionString: azurite.connectionString });

const full: Required<KnownConversation> = {
  id: "19:kanal/\\#?'å@thread.tacv2",
  kind: "channel",
  serviceUrl: "https://smba.trafficmanager.net/emea/",
  tenantId: "tenant",
  botId: "28:bot",
  name: "Allmänt – “ledning” 🎉",
  teamId: "19:team@thread.tacv2",
  teamName: "Kommunledningsgruppen",
  aadObjectId: "aad",
  reach: { kind: "active" },
  digest: {
    on: true,
    weekday: 5,
    time: "08:00",
    lang: "en",
    horizonWeeks: 12,
    quietWeeks: "nothing",
    since: 1_678_000_000_000,
  },
  lastDigest: { due: 1_678_000_000_000, versions: { "tidsplan-2023": randomUUID() } },
};

function bare(id: string): KnownConversation {
  const { kind, serviceUrl, tenantId, botId, reach } = full;
  return { id, kind, serviceUrl, tenantId, botId, reach };
}

const newId = () => `19:${randomUUID()}@thread.tacv2`;

describe.each<{ name: string; open: () => ConversationStore }>([
  { name: "in memory", open: memoryConversations },
  { name: "in tables", open: () => conversationsTable(tablesHere(), randomUUID) },
])("a store of conversations $name", ({ open }) => {
  let store: ConversationStore;
  beforeEach(() => {
    store = open();
  });

  it("gives back a conversation as it was saved, in every field", async () => {
    const version = await store.save(full, undefined);

    expect(await store.find(full.id)).toEqual({ value: full, version });
    expect(await store.find(newId())).toBeUndefined();
  });

  it.each<Reach>([
    { kind: "active" },
    { kind: "blocked", since: 1, status: 403 },
    { kind: "removed", since: 2 },
  ])("gives back one with the least that is known, and its reach: $kind", async (reach) => {
    const conversation = { ...bare(newId()), reach };

    await store.save(conversation, undefined);

    expect((await store.find(conversation.id))?.value).toEqual(conversation);
  });

  it("lets one of those who meet a conversation first make it, and one of those who read it change it", async () => {
    const id = newId();
    const names = ["ett", "två", "tre"];
    const saveAll = (expected: string | undefined) =>
      Promise.all(names.map((name) => store.save({ ...bare(id), name }, expected)));

    const made = (await saveAll(undefined)).filter((version) => version !== undefined);
    const changed = (await saveAll(made[0])).filter((version) => version !== undefined);
    const late = await store.save(bare(id), made[0]);

    expect([made.length, changed.length, late]).toEqual([1, 1, undefined]);
    expect((await store.find(id))?.version).toBe(changed[0]);
  });

  it("does not make one that was to be changed", async () => {
    const version = await store.save(bare(newId()), undefined);
    const id = newId();

    expect(await store.save(bare(id), version)).toBeUndefined();
    expect(await store.find(id)).toBeUndefined();
  });

  it("lists all, more than a page, to be saved as they were listed", async () => {
    const ids = Array.from({ length: 1_203 }, newId);
    for (let from = 0; from < ids.length; from += 50)
      await Promise.all(ids.slice(from, from + 50).map((id) => store.save(bare(id), undefined)));

    const listed = new Map((await store.list()).map((stored) => [stored.value.id, stored]));
    const [first = "", last = ""] = [ids[0], ids.at(-1)];
    const saved = await store.save({ ...bare(last), name: "Ny" }, listed.get(last)?.version);

    expect(ids.filter((id) => !listed.has(id))).toEqual([]);
    expect(listed.get(first)?.value).toEqual(bare(first));
    expect(saved).toBeDefined();
  });
});

describe.each<{ name: string; open: () => PaceStore }>([
  { name: "in memory", open: memoryPace },
  { name: "in tables", open: () => paceTable(tablesHere(), randomUUID) },
])("a store of the pace $name", ({ open }) => {
  it("keeps the shares, and lets only one who has seen the others' change them", async () => {
    const store = open();
    const untouched = await store.shares();
    const shares = [
      { instance: "a", perSecond: 15, until: 1_678_000_000_000 },
      { instance: "b", perSecond: 14.5, until: 1_678_000_000_001 },
    ];

    const made = await Promise.all([
      store.setShares(shares, untouched.version),
      store.setShares(shares, untouched.version),
    ]);
    const read = await store.shares();
    const changed = await store.setShares([], read.version);
    const late = await store.setShares(shares, read.version);

    expect(untouched).toEqual({ shares: [], version: undefined });
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(read.shares).toEqual(shares);
    expect({ changed, late }).toEqual({ changed: true, late: false });
    expect((await store.shares()).shares).toEqual([]);
  });
});
