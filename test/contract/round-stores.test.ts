import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStores } from "../../src/compose.ts";
import type { Claim, Organisation } from "../../src/domain/organisation/organisation.ts";
import { MOST } from "../../src/domain/organisation/limits.ts";
import { EMPTY_ORGANISATION } from "../../src/domain/organisation/organisation.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { downloadsTable } from "../../src/storage/downloads-table.ts";
import { organisationTable } from "../../src/storage/organisation-table.ts";
import { roundsTable } from "../../src/storage/rounds-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { OrganisationStore } from "../../src/usecases/organisation-ports.ts";
import type { DownloadFile, DownloadGrant, DownloadStore } from "../../src/usecases/download-ports.ts";
import type { RoundStore } from "../../src/usecases/proposal-ports.ts";
import { memoryDownloads, memoryOrganisation, memoryRounds } from "../support/memory-proposals.ts";
import { administrator, anOrganisation } from "../support/organisation.ts";
import { aRound, personRef } from "../support/proposals.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

const newSecret = (): string => randomBytes(32).toString("base64url");

describe.each<{ name: string; open: () => OrganisationStore }>([
  { name: "in memory", open: memoryOrganisation },
  { name: "in tables", open: () => organisationTable(tables, randomUUID) },
])("a store of the organisation $name", ({ open }) => {
  it("is empty before anybody has said anything, and is changed by who has read it", async () => {
    const store = open();
    const untouched = await store.read();
    const organisation = anOrganisation();
    const renamed: Organisation = { ...organisation, goals: ["En trygg vardag i å, ä och ö", '"Citat" 🎉'] };

    const made = await store.save(organisation, untouched.version);
    const read = await store.read();
    const late = await store.save(EMPTY_ORGANISATION, untouched.version);
    const changed = await store.save(renamed, read.version);
    const lateAgain = await store.save(EMPTY_ORGANISATION, made);

    expect(untouched).toEqual({ organisation: EMPTY_ORGANISATION, version: undefined });
    expect(read).toEqual({ organisation, version: made });
    expect([late, lateAgain]).toEqual([undefined, undefined]);
    expect(await store.read()).toEqual({ organisation: renamed, version: changed });
  });

  it("holds a thousand persons with every role", async () => {
    const store = open();
    const { version } = await store.read();
    const people: Organisation["people"] = Array.from({ length: 1_000 }, (_, at) => ({
      aadObjectId: randomUUID(),
      name: `Åsa Öberg ${at}`,
      grants: [
        { role: "administrator" },
        { role: "reviewer" },
        { role: "reviewer", committeeId: "socialnamnden" },
        { role: "deputy", departmentId: "socialforvaltningen" },
      ],
    }));
    const by = personRef(administrator);
    const claim: Claim = { id: "claim-1", by, of: { kind: "unit", id: "it" }, at: 1 };
    const claims: Claim[] = [claim, { ...claim, id: "claim-2", decision: { kind: "declined", by, at: 2 } }];
    const organisation = { ...anOrganisation(), people, claims };

    await store.save(organisation, version);

    expect((await store.read()).organisation).toEqual(organisation);
  });
});

it("an organisation that was stored before reports were has no units and no claims", async () => {
  const store = organisationTable(tables, randomUUID);
  const { committees, departments, goals } = anOrganisation();
  const old: unknown = { committees, departments, goals, people: [] };

  await store.save(old as Organisation, (await store.read()).version);

  expect((await store.read()).organisation).toEqual({
    committees,
    departments,
    goals,
    people: [],
    units: [],
    claims: [],
  });
});

it("the largest organisation that is let in fits in its row", async () => {
  const store = organisationTable(tables, randomUUID);
  const name = (at: number): string => `${at} ${"å".repeat(60)}`;
  const units = Array.from({ length: MOST.units }, (_, at) => ({
    id: `${at}-${"a".repeat(60)}`,
    name: name(at),
    kind: "unit" as const,
    departmentId: "socialforvaltningen",
  }));
  const people = Array.from({ length: MOST.people }, (_, at) => ({
    aadObjectId: randomUUID(),
    name: name(at),
    grants: [{ role: "responsible" as const, of: { kind: "unit" as const, id: units[at % 500]?.id ?? "" } }],
  }));
  const organisation = anOrganisation({ units, people });

  await store.save(organisation, (await store.read()).version);

  expect((await store.read()).organisation).toEqual(organisation);
});

it("an organisation that no row holds is refused, and the one that is there stays", async () => {
  const store = organisationTable(tables, randomUUID);
  const before = await store.read();
  const goals = Array.from({ length: 2_000 }, (_, at) => `${at} ${"å".repeat(400)}`);

  await expect(store.save({ ...anOrganisation(), goals }, before.version)).rejects.toMatchObject({
    code: "storage.tooLarge",
  });
  expect(await store.read()).toEqual(before);
});

describe.each<{ name: string; open: () => RoundStore }>([
  { name: "in memory", open: memoryRounds },
  { name: "in tables", open: () => roundsTable(tables, randomUUID) },
])("a store of rounds $name", ({ open }) => {
  const by = personRef(administrator);
  const full: Required<Round> = {
    ...aRound(),
    budgetYear: 2_035,
    internalRate: 250,
    amountLimit: 50_000,
    channelId: "19:klg/\\#?",
    extensions: [
      {
        id: "a",
        to: { kind: "committee", committeeId: "kultur" },
        until: "2023-03-24",
        reason: "Sjukdom",
        by,
        at: 1,
      },
      { id: "b", to: { kind: "proposal", proposalId: "p" }, until: "2023-03-20", reason: "Åska", by, at: 2 },
    ],
    history: [
      { at: 1, by, matter: "extension", of: "Kulturnämnden", old: "", new: "24 mars" },
      { at: 2, by, matter: "channel", old: "", new: "KLG" },
    ],
    isTakenBack: true,
  };

  it("gives back a round in every field, and lets only one who has read it change it", async () => {
    const store = open();
    const version = await store.save(full, undefined);
    const again = await store.save(full, undefined);
    const changed = { ...aRound(), budgetYear: 2_035 };

    const read = await store.find(2_035);
    const next = await store.save(changed, version);
    const late = await store.save(full, version);

    expect(read).toEqual({ value: full, version });
    expect([again, late]).toEqual([undefined, undefined]);
    expect(await store.find(2_035)).toEqual({ value: changed, version: next });
    expect(await store.find(1_999)).toBeUndefined();
  });

  it("lists the latest budget year first", async () => {
    const store = open();
    for (const budgetYear of [2_024, 2_026, 2_025]) await store.save(aRound({ budgetYear }), undefined);

    const years = (await store.list()).map(({ value }) => value.budgetYear);

    expect(years.filter((year) => year < 2_030)).toEqual([2_026, 2_025, 2_024]);
  });
});

describe.each<{ name: string; open: () => DownloadStore }>([
  { name: "in memory", open: memoryDownloads },
  { name: "in tables", open: () => downloadsTable(tables, { newId: randomUUID, newSecret }) },
])("a store of downloads $name", ({ open }) => {
  const aGrant = (own: Partial<DownloadGrant> = {}): DownloadGrant => ({
    id: randomUUID(),
    file: { kind: "summary", budgetYear: 2024 },
    aadObjectId: administrator.aadObjectId,
    lang: "sv",
    expiresAt: 1_679_000_000_000,
    ...own,
  });

  it("lets a grant be used by one of several who have read it", async () => {
    const store = open();
    const grant = aGrant({ file: { kind: "summary", budgetYear: 2024, version: 3 }, lang: "en" });
    const version = await store.save(grant, undefined);
    const used = [11, 12, 13].map((usedAt) => ({ ...grant, usedAt }));

    const read = await store.find(grant.id);
    const uses = await Promise.all(used.map((each) => store.save(each, version)));
    const winner = uses.findIndex((each) => each !== undefined);

    expect(read).toEqual({ value: grant, version });
    expect(uses.filter((each) => each !== undefined)).toHaveLength(1);
    expect(await store.find(grant.id)).toEqual({ value: used[winner], version: uses[winner] });
  });

  it.each<Required<DownloadFile>>([
    { kind: "summary", budgetYear: 2024, version: 3, askedIn: "19:klg/\\#?@thread.tacv2" },
    { kind: "memorandum", areaId: "kommunledningsstaben", month: "2025-11" },
  ])("gives back a grant of a $kind in every field", async (file) => {
    const store = open();
    const full: Required<DownloadGrant> = { ...aGrant(), file, usedAt: 7 };

    const version = await store.save(full, undefined);

    expect(await store.find(full.id)).toEqual({ value: full, version });
  });

  it("knows nothing of an id from elsewhere, and makes one of an id", async () => {
    const store = open();
    const grant = aGrant();

    const made = [await store.save(grant, undefined), await store.save(grant, undefined)];

    expect(made[1]).toBeUndefined();
    expect(await store.find("../\\#?'\u0007")).toBeUndefined();
    expect(await store.find(grant.id)).toEqual({ value: grant, version: made[0] });
  });

  it("gives the same key every time", async () => {
    const store = open();

    const keys = [await store.signingKey(), await store.signingKey()];

    expect(keys[0]?.length).toBeGreaterThanOrEqual(43);
    expect(keys[1]).toBe(keys[0]);
  });
});

describe("the key that links are signed with", () => {
  it("is the same for instances that ask for it first, at once", async () => {
    const own = await startAzurite({});
    try {
      const { connectionString } = own;
      const instances = [1, 2, 3, 4].map(() => createStores({ kind: "connectionString", connectionString }));
      await instances[0]?.downloads.find("the table is there");

      const keys = await Promise.all(instances.map(({ downloads }) => downloads.signingKey()));

      expect(new Set(keys).size).toBe(1);
      expect(Buffer.from(keys[0] ?? "", "base64url")).toHaveLength(32);
    } finally {
      await own.stop();
    }
  });

  it("is a fault when it is shorter than it was made", async () => {
    const store = downloadsTable(tables, { newId: randomUUID, newSecret });
    await store.signingKey();
    const table = await tables.downloads();
    const keys = { partitionKey: "signing-key", rowKey: "signing-key" };
    await table.updateEntity({ ...keys, data0: '"kort"' }, "Merge");

    const asked = downloadsTable(tables, { newId: randomUUID, newSecret }).signingKey();

    await expect(asked).rejects.toMatchObject({ code: "storage.corrupt" });
    await table.deleteEntity(keys.partitionKey, keys.rowKey);
  });
});
