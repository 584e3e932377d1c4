import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createStores } from "../../src/compose.ts";
import { PLACE_KINDS } from "../../src/domain/organisation/organisation.ts";
import type { Klarmarkering, MarkChange, ReportState } from "../../src/domain/report/report.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { klarmarkeringarTable } from "../../src/storage/klarmarkeringar-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { KlarmarkeringStore } from "../../src/usecases/report-ports.ts";
import { memoryKlarmarkeringar } from "../support/memory-reports.ts";
import { administrator, deputy } from "../support/organisation.ts";
import { personRef } from "../support/proposals.ts";
import { aKlarmarkering, aMark, aPlace, social } from "../support/reports.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

/** Each test has a report of its own: the tables are the same for all. */
let reportId = "";
beforeEach(() => {
  reportId = `${randomUUID()}.2022-11`;
});

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
const marked = (fields: Partial<Klarmarkering> = {}) => aKlarmarkering({ reportId, ...fields });
const ofPlace = (number: number) => marked({ place: aPlace(`enhet-${number}`, "unit") });
const undone = (klarmarkering: Klarmarkering): Klarmarkering => ({
  ...klarmarkering,
  changes: [...klarmarkering.changes, aMark({ kind: "undone" })],
});
const isThere = (version: string | undefined): boolean => version !== undefined;

/** A version that no row has, as the tables write them. */
const ANOTHER = "W/\"datetime'2022-11-09T13%3A05%3A00.0000000Z'\"";
const STRANGE = "../\\#?'\u0007å";
const full: Required<MarkChange> = {
  ...aMark(),
  from: "administrator",
  comment: 'Klart så när som på "bilaga 2" 🎉\nå, ä och ö \u2028 ${title} {{title}}',
  onBehalfOf: { name: "Åke Öberg", ground: "Muntligt på mötet den 15 januari" },
  reason: "Är inte i Teams",
  late: true,
};

describe.each<{ name: string; open: () => KlarmarkeringStore }>([
  { name: "in memory", open: memoryKlarmarkeringar },
  { name: "in tables", open: () => klarmarkeringarTable(tables, randomUUID) },
])("a store of klarmarkeringar $name", ({ open }) => {
  let store: KlarmarkeringStore;
  beforeEach(() => {
    store = open();
  });

  it("gives back what was saved, in every field, with its changes in order", async () => {
    const klarmarkering = marked({
      sectionId: "ekonomi",
      changes: [full, aMark({ kind: "undone", by: personRef(deputy) }), aMark({ from: "reminder" })],
    });

    const version = await store.save(klarmarkering, undefined);

    expect(await store.find(klarmarkering)).toEqual({ value: klarmarkering, version });
    expect(await store.ofReport(reportId)).toEqual([{ value: klarmarkering, version }]);
  });

  it("lets only one who has read it change it", async () => {
    const klarmarkering = marked();
    const version = await store.save(klarmarkering, undefined);
    const again = await store.save(undone(klarmarkering), undefined);

    const next = await store.save(undone(klarmarkering), version);
    const late = await store.save(klarmarkering, version);

    expect([again, late]).toEqual([undefined, undefined]);
    expect(await store.find(klarmarkering)).toEqual({ value: undone(klarmarkering), version: next });
  });

  it("changes nothing that is not there", async () => {
    const version = await store.save(ofPlace(1), undefined);

    expect(await store.save(ofPlace(2), version)).toBeUndefined();
    expect(await store.find(ofPlace(2))).toBeUndefined();
  });

  it("tells places of every kind, sections, the whole and other reports apart", async () => {
    const all = [
      ...PLACE_KINDS.map((kind) => marked({ place: { kind, id: "samma" } })),
      ...["samma", "sa", "mma"].map((sectionId) => marked({ place: aPlace("samma"), sectionId })),
      marked({ place: aPlace("sammasa"), sectionId: "mma" }),
      marked({ reportId: `${reportId}x`, place: aPlace("samma") }),
    ];

    const versions = await Promise.all(all.map((each) => store.save(each, undefined)));
    const found = await Promise.all(all.map((each) => store.find(each)));

    expect(versions.every(isThere)).toBe(true);
    expect(found).toEqual(all.map((value, at) => ({ value, version: versions[at] })));
    expect(await store.ofReport(reportId)).toHaveLength(all.length - 1);
    expect(await store.ofReport(`${reportId}x`)).toHaveLength(1);
  });

  it("takes any id, and finds nothing where nothing is", async () => {
    const strange = marked({ reportId: STRANGE, place: aPlace(STRANGE, "person"), sectionId: STRANGE });
    const before = await store.find(strange);
    const saved = await store.save(strange, undefined);

    expect(before).toBeUndefined();
    expect(await store.find(strange)).toEqual({ value: strange, version: saved });
    expect(await store.find({ reportId: `${STRANGE}'`, place: social })).toBeUndefined();
    expect(await store.ofReport(`${STRANGE}'`)).toEqual([]);
    expect(await store.state(`${STRANGE}'`)).toBeUndefined();
  });

  it("keeps the state of a report beside its klarmarkeringar, and apart from them", async () => {
    const lock = { by: personRef(administrator), at: 7 };
    const locked: ReportState = { reportId, revision: 1, lock, history: [{ kind: "locked", ...lock }] };
    const opened: ReportState = {
      reportId,
      revision: 2,
      history: [...locked.history, { kind: "unlocked", ...lock, reason: "Socialförvaltningen är inte klar" }],
    };
    await store.save(marked(), undefined);

    const version = await store.saveState(locked, undefined);
    const second = await store.saveState(locked, undefined);
    const read = await store.state(reportId);
    const next = await store.saveState(opened, version);
    const late = await store.saveState(locked, version);

    expect(read).toEqual({ value: locked, version });
    expect([second, late]).toEqual([undefined, undefined]);
    expect(await store.state(reportId)).toEqual({ value: opened, version: next });
    expect((await store.ofReport(reportId)).map(({ value }) => value)).toEqual([marked()]);
  });

  it("saves many together, those that are there and those that are not", async () => {
    const [first, second, third] = [ofPlace(1), ofPlace(2), ofPlace(3)];
    const version = await store.save(first, undefined);

    const saved = await store.saveAll([
      { klarmarkering: second, expected: undefined },
      { klarmarkering: undone(first), expected: version },
      { klarmarkering: third, expected: undefined },
    ]);

    expect(saved).toBe(true);
    expect((await store.find(first))?.value).toEqual(undone(first));
    expect(await store.ofReport(reportId)).toHaveLength(3);
    // The version that a transaction gave a row is the one that its reader can save on.
    const read = await store.find(second);
    expect(isThere(await store.save(undone(second), read?.version))).toBe(true);
  });

  it.each([
    { what: "first", order: [1, 2, 3] },
    { what: "in the middle", order: [2, 1, 3] },
    { what: "last", order: [3, 2, 1] },
  ])("saves none of many when the $what was changed by another", async ({ order }) => {
    const taken = ofPlace(1);
    await store.save(taken, undefined);
    const others = order.map((number) => ({ klarmarkering: ofPlace(number), expected: undefined }));
    const stale = order.map((number) => ({
      klarmarkering: undone(ofPlace(number)),
      expected: number === 1 ? ANOTHER : undefined,
    }));

    expect(await store.saveAll(others)).toBe(false);
    expect(await store.saveAll(stale)).toBe(false);
    expect((await store.ofReport(reportId)).map(({ value }) => value)).toEqual([taken]);
  });

  it("saves a hundred together, and refuses more, two of one place and two reports", async () => {
    const saves = (numbers: number[]) =>
      numbers.map((number) => ({ klarmarkering: ofPlace(number), expected: undefined }));
    const elsewhere = { klarmarkering: marked({ reportId: `${reportId}x` }), expected: undefined };

    expect(await store.saveAll([])).toBe(true);
    await expect(store.saveAll(saves(upTo(101)))).rejects.toMatchObject({ code: "storage.tooLarge" });
    await expect(store.saveAll([...saves([1, 2]), ...saves([1])])).rejects.toMatchObject({
      code: "internal",
    });
    await expect(store.saveAll([...saves([1]), elsewhere])).rejects.toMatchObject({ code: "internal" });
    expect(await store.ofReport(reportId)).toEqual([]);
    expect(await store.saveAll(saves(upTo(100)))).toBe(true);
    expect(await store.ofReport(reportId)).toHaveLength(100);
  });

  it("gives back all of more than a thousand, and the state beside them", async () => {
    const all = upTo(1_250).map(ofPlace);
    for (let from = 0; from < all.length; from += 100)
      await store.saveAll(
        all.slice(from, from + 100).map((klarmarkering) => ({ klarmarkering, expected: undefined })),
      );
    await store.saveState({ reportId, revision: 1, history: [] }, undefined);

    const read = await store.ofReport(reportId);

    expect(new Set(read.map(({ value }) => value.place.id)).size).toBe(1_250);
    expect(read).toHaveLength(1_250);
  });
});

describe("klarmarkeringar from two instances at once", () => {
  const anInstance = (): KlarmarkeringStore =>
    createStores({ kind: "connectionString", connectionString: azurite.connectionString }).klarmarkeringar;
  const each = <T>(count: number, one: (store: KlarmarkeringStore, number: number) => Promise<T>) => {
    const instances = [anInstance(), anInstance()];
    return Promise.all(upTo(count).map((number) => one(instances[number % 2] ?? anInstance(), number)));
  };

  it("are all recorded, once each, where thirty places are marked", async () => {
    const versions = await each(30, (store, number) => store.save(ofPlace(number), undefined));

    const read = await anInstance().ofReport(reportId);
    const places = read.map(({ value }) => value.place.id).toSorted();
    expect(versions.every(isThere)).toBe(true);
    expect(places).toEqual(
      upTo(30)
        .map((number) => ofPlace(number).place.id)
        .toSorted(),
    );
    expect(new Set(read.map(({ version }) => version))).toEqual(new Set(versions));
    expect(read.every(({ value }) => value.changes.length === 1)).toBe(true);
  });

  it("are one where thirty mark the same place, and then one where thirty change it", async () => {
    const comment = (number: number) => marked({ changes: [aMark({ comment: `Nummer ${number}` })] });

    const made = await each(30, (store, number) => store.save(comment(number), undefined));
    const winner = made.findIndex(isThere) + 1;
    const first = await anInstance().find(marked());
    const changed = await each(30, (store) => store.save(undone(comment(winner)), first?.version));

    expect(made.filter(isThere)).toHaveLength(1);
    expect(first).toEqual({ value: comment(winner), version: made[winner - 1] });
    expect(changed.filter(isThere)).toHaveLength(1);
    expect((await anInstance().find(marked()))?.value).toEqual(undone(comment(winner)));
  });

  it("are one bulk of two that overlap, and all of what is marked beside it", async () => {
    const bulk = (numbers: number[]) =>
      numbers.map((number) => ({ klarmarkering: ofPlace(number), expected: undefined }));

    const [both, alone] = await Promise.all([
      each(2, (store, number) => store.saveAll(bulk(upTo(40).map((at) => at + number * 20)))),
      each(20, (store, number) => store.save(ofPlace(number), undefined)),
    ]);

    expect(both.filter(Boolean)).toHaveLength(1);
    expect(alone.every(isThere)).toBe(true);
    expect(await anInstance().ofReport(reportId)).toHaveLength(60);
  });
});
