import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PROPOSAL_TYPES } from "../../src/domain/proposal/proposal-type.ts";
import type { Proposal, ProposalChange } from "../../src/domain/proposal/proposal.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { proposalsTable } from "../../src/storage/proposals-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { ProposalSave, ProposalStore, SaveNumberedOutcome } from "../../src/usecases/proposal-ports.ts";
import { memoryProposals } from "../support/memory-proposals.ts";
import { author, reviewer } from "../support/organisation.ts";
import { aChange, aPieceOfNews, anUnnumbered, aSave, nextOf } from "../support/proposal-saves.ts";
import { aContent, aProposal } from "../support/proposals.ts";

let azurite: Azurite;
let tables: Tables;
beforeAll(async () => {
  azurite = await startAzurite({});
  tables = openTables({ kind: "connectionString", connectionString: azurite.connectionString });
});
afterAll(async () => {
  await azurite.stop();
});

/** Each test has a budget year of its own: the tables are the same for all. */
let budgetYear = 3_000;
beforeEach(() => {
  budgetYear += 1;
});

const inTables = (): ProposalStore =>
  proposalsTable(tables, { newId: randomUUID, random: Math.random, tellCorrupt: undefined });

/** Not numbered yet, in the test's own year. */
const fresh = (fields: Partial<Proposal> = {}): Proposal =>
  anUnnumbered({ id: randomUUID(), budgetYear, ...fields });

async function numbered(store: ProposalStore, proposal: Proposal) {
  const outcome = await store.saveNumbered(aSave(proposal));
  if (outcome.kind !== "saved") throw new Error(`The proposal was not saved: ${outcome.kind}.`);
  return outcome;
}

async function saved(store: ProposalStore, proposal: Proposal): Promise<string> {
  const version = await store.save(aSave(proposal));
  if (version === undefined) throw new Error("The proposal was not saved.");
  return version;
}

const HOSTILE = [
  "å, ä, ö, 🎉 och “citat”",
  "\"\\ ' ; -- ${title} {{title}} =cmd|calc",
  "en rad\r\noch en till\n\n\ttabb",
  "HTTP/1.1 409 Conflict\r\nETag: W/fel\r\nRowKey='annan'",
  "--batch_1 --changeset_1 POST http://nagon/annan If-Match: *",
  "rad\u2028avskild\u2029stycke\u0085nel",
  '{"odata.error":{"code":"EntityAlreadyExists"}}',
].join(" | ");

describe.each<{ name: string; open: () => ProposalStore }>([
  { name: "in memory", open: memoryProposals },
  { name: "in tables", open: inTables },
])("a store of proposals $name", ({ open }) => {
  let store: ProposalStore;
  beforeEach(() => {
    store = open();
  });

  it.each(PROPOSAL_TYPES)("gives back what was saved of type %s, in every field", async (type) => {
    const proposal: Proposal = {
      ...aProposal({ type, id: randomUUID(), budgetYear, state: "released", number: 12 }),
      priority: 3,
      late: true,
      said: {
        by: { aadObjectId: reviewer.aadObjectId, name: reviewer.name },
        at: 5,
        text: "Vad kostar det?",
      },
    };

    const version = await store.save(aSave(proposal));

    expect(await store.find(budgetYear, proposal.id)).toEqual({ value: proposal, version });
  });

  it("keeps a blank amount blank, and land that is not depreciated", async () => {
    const content = aContent("investment", {
      amounts: [undefined, 0, -1],
      runningCost: [undefined, undefined, undefined],
      depreciation: { kind: "land" },
    });
    const proposal = fresh({ type: "investment", content });
    await store.save(aSave(proposal));

    const read = (await store.find(budgetYear, proposal.id))?.value.content;

    expect(read).toStrictEqual(content);
  });

  it("keeps whatever somebody has written", async () => {
    const content = aContent("efficiency", { title: HOSTILE, description: HOSTILE.repeat(40) });
    const proposal = fresh({ content, form: { title: HOSTILE, risks: HOSTILE } });
    const change = aChange(proposal, {
      comment: HOSTILE,
      fields: [{ field: "title", old: "", new: HOSTILE }],
    });

    await store.save(aSave(proposal, { change }));

    expect((await store.find(budgetYear, proposal.id))?.value).toEqual(proposal);
    expect(await store.changes(budgetYear, proposal.id)).toEqual([change]);
  });

  it("finds nothing where nothing is, whatever is asked for", async () => {
    const strange = "../\\#?'\u0007";
    await store.save(aSave(fresh()));

    expect(await store.find(budgetYear, strange)).toBeUndefined();
    expect(await store.findNews({ budgetYear, id: strange, at: 0 })).toBeUndefined();
    expect(await store.changes(budgetYear, strange)).toEqual([]);
    expect(await store.ofAuthor(budgetYear, strange)).toEqual([]);
    expect(await store.ofDepartments(budgetYear, [strange])).toEqual([]);
    expect(await store.findByNumber({ type: "operating", budgetYear, number: 1 })).toBeUndefined();
    expect(await store.list(1)).toEqual([]);
  });

  it("is saved by one of several who have read the same, and the others change nothing", async () => {
    const proposal = fresh();
    const expected = await saved(store, proposal);
    const next = nextOf(proposal);
    const names = ["ett", "två", "tre"];
    const saveOf = (name: string): ProposalSave => ({
      ...aSave({ ...next, form: { title: name } }, { expected, change: aChange(next, { comment: name }) }),
      news: [aPieceOfNews(next, { id: `news-${name}-${proposal.id}` })],
    });

    const versions = await Promise.all(names.map((name) => store.save(saveOf(name))));
    const [winner = ""] = names.filter((_, at) => versions[at] !== undefined);

    expect(versions.filter((version) => version !== undefined)).toHaveLength(1);
    expect((await store.find(budgetYear, proposal.id))?.value.form).toEqual({ title: winner });
    expect((await store.changes(budgetYear, proposal.id)).map(({ comment }) => comment)).toEqual([
      undefined,
      winner,
    ]);
    const news = await store.news(budgetYear, next.changedAt, next.changedAt);
    expect(news.map(({ id }) => id).sort()).toEqual(
      [`news-of-${proposal.id}-3`, `news-${winner}-${proposal.id}`].sort(),
    );
  });

  it("is made once of an id, and not saved where there is none", async () => {
    const proposal = fresh();
    await saved(store, proposal);

    const again = await store.save(aSave(nextOf(proposal)));
    const numberedAgain = await store.saveNumbered(aSave(nextOf(proposal)));
    const other = fresh();
    const missing = await store.save(aSave(other, { expected: "W/\"datetime'2023-01-01T00%3A00%3A00Z'\"" }));

    expect([again, numberedAgain, missing]).toEqual([undefined, { kind: "conflict" }, undefined]);
    expect((await store.find(budgetYear, proposal.id))?.value.revision).toBe(proposal.revision);
    expect(await store.changes(budgetYear, proposal.id)).toHaveLength(1);
    expect(await store.changes(budgetYear, other.id)).toEqual([]);
    expect(await store.findByNumber({ type: proposal.type, budgetYear, number: 1 })).toBeUndefined();
  });

  it("names with each save the version that the next one must name", async () => {
    const proposal = fresh();
    let version: string | undefined = await saved(store, proposal);
    let last = proposal;
    for (const title of ["a", "b", "c"]) {
      last = nextOf(last, { form: { title } });
      version = await store.save(aSave(last, { expected: version }));
    }

    expect(await store.find(budgetYear, proposal.id)).toEqual({ value: last, version });
    expect((await store.changes(budgetYear, proposal.id)).map(({ revision }) => revision)).toEqual([
      3, 4, 5, 6,
    ]);
  });

  it("numbers from 1 a type and budget year, and finds by number", async () => {
    const efficiencies = [fresh(), fresh(), fresh()];
    const investment = fresh({ type: "investment" });
    const later = fresh({ budgetYear: budgetYear + 500 });
    const numbers: number[] = [];
    for (const each of [...efficiencies, investment, later])
      numbers.push((await numbered(store, each)).number);

    const second = await store.findByNumber({ type: "efficiency", budgetYear, number: 2 });
    const first = await store.findByNumber({ type: "investment", budgetYear, number: 1 });

    expect(numbers).toEqual([1, 2, 3, 1, 1]);
    expect(second?.value).toEqual({ ...efficiencies[1], number: 2 });
    expect(first?.value.id).toBe(investment.id);
    expect(await store.findByNumber({ type: "efficiency", budgetYear, number: 4 })).toBeUndefined();
  });

  it("numbers a draft that is there, and keeps the number of one that has it", async () => {
    const draft = fresh({ state: "draft" });
    const expected = await saved(store, draft);
    const handedIn = nextOf(draft, { state: "submitted" });
    const outcome = await store.saveNumbered(aSave(handedIn, { expected }));
    if (outcome.kind !== "saved") throw new Error("It was not saved.");
    const again = nextOf(handedIn, { number: outcome.number });

    const kept = await store.saveNumbered(aSave(again, { expected: outcome.version }));
    const conflicting = await store.saveNumbered(aSave(nextOf(again), { expected: outcome.version }));

    expect(kept).toMatchObject({ kind: "saved", number: 1 });
    expect(conflicting).toEqual({ kind: "conflict" });
    expect((await numbered(store, fresh())).number).toBe(2);
    expect((await store.findByNumber({ type: draft.type, budgetYear, number: 1 }))?.value).toEqual(again);
  });

  it("gives the same press, delivered three times at once, one number", async () => {
    const proposal = fresh();

    const outcomes: SaveNumberedOutcome[] = await Promise.all(
      [1, 2, 3].map(() => store.saveNumbered(aSave(proposal))),
    );

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["conflict", "conflict", "saved"]);
    expect(await store.list(budgetYear)).toHaveLength(1);
    expect((await numbered(store, fresh())).number).toBe(2);
  });

  it("lists a year's, an author's, and some departments'", async () => {
    const other = { aadObjectId: `o'neil/\\#?${budgetYear}`, name: "Åsa" };
    const of = (departmentId: string) => ({ content: aContent("efficiency", { departmentId }) });
    const all = [
      fresh({ ...of("socialforvaltningen") }),
      fresh({ ...of("o'fred"), author: other }),
      fresh({ ...of("kultur"), author: other }),
      fresh({ state: "draft", author: other }),
    ];
    for (const proposal of all) await saved(store, proposal);
    await saved(store, fresh({ budgetYear: budgetYear + 500 }));
    const [social, fred, kultur, draft] = all.map(({ id }) => id);

    const ids = (found: Awaited<ReturnType<ProposalStore["list"]>>) =>
      found.map(({ value }) => value.id).sort();

    expect(ids(await store.list(budgetYear))).toEqual([social, fred, kultur, draft].sort());
    expect(ids(await store.ofAuthor(budgetYear, other.aadObjectId))).toEqual([fred, kultur, draft].sort());
    expect(ids(await store.ofAuthor(budgetYear, author.aadObjectId))).toEqual([social]);
    expect(ids(await store.ofDepartments(budgetYear, ["o'fred", "kultur", "kultur", "annan"]))).toEqual(
      [fred, kultur].sort(),
    );
    expect(await store.ofDepartments(budgetYear, [])).toEqual([]);
    const many = Array.from({ length: 40 }, (_, at) => `avdelning-${at}`);
    expect(ids(await store.ofDepartments(budgetYear, [...many, "kultur"]))).toEqual([kultur]);
  });

  it("moves a proposal to the department that it is handed in to", async () => {
    const proposal = fresh({ content: aContent("efficiency", { departmentId: "a" }) });
    const expected = await saved(store, proposal);
    const moved = nextOf(proposal, { content: aContent("efficiency", { departmentId: "b" }) });

    await store.save(aSave(moved, { expected }));

    expect(await store.ofDepartments(budgetYear, ["a"])).toEqual([]);
    expect((await store.ofDepartments(budgetYear, ["b"])).map(({ value }) => value)).toEqual([moved]);
  });

  it("keeps every change of a proposal, oldest first, and none of another whose id begins the same", async () => {
    const proposal = fresh({ id: `a-${budgetYear}` });
    const other = fresh({ id: `a-${budgetYear}-0000009` });
    const changes: ProposalChange[] = [];
    let expected: string | undefined;
    let last = { ...proposal, revision: 0 };
    for (let count = 0; count < 11; count += 1) {
      last = nextOf(last);
      const change = aChange(last, { action: "comment", comment: `Nummer ${count}` });
      expected = await store.save(aSave(last, { expected, change, news: [] }));
      changes.push(change);
    }
    await saved(store, other);

    expect(await store.changes(budgetYear, proposal.id)).toEqual(changes);
  });

  it("tells news of a stretch of time, both ends included, oldest first, and one by its id", async () => {
    const proposal = fresh();
    const at = 1_678_000_000_000;
    const newsAt = (instant: number) =>
      aPieceOfNews(proposal, { id: `n-${budgetYear}-${instant}`, at: instant, to: ["a", "b"] });
    const [first, second, third, fourth] = [
      newsAt(at - 1),
      newsAt(at),
      newsAt(at + 1_000),
      newsAt(at + 1_001),
    ];
    await store.save(aSave(proposal, { news: [fourth, second, third, first] }));

    expect(await store.news(budgetYear, at, at + 1_000)).toEqual([second, third]);
    expect(await store.news(budgetYear, at + 2_000, at + 3_000)).toEqual([]);
    expect(await store.news(budgetYear + 500, at, at)).toEqual([]);
    expect(await store.findNews(third)).toEqual(third);
    expect(await store.findNews({ ...third, budgetYear: budgetYear + 500 })).toBeUndefined();
  });

  it("saves 30 at once", async () => {
    const proposals = Array.from({ length: 30 }, () => fresh());
    const versions = await Promise.all(proposals.map((proposal) => saved(store, proposal)));
    const released = proposals.map((proposal, at) =>
      nextOf(proposal, { state: "released", priority: at + 1 }),
    );
    const saves = released.map((proposal, at) => aSave(proposal, { expected: versions[at] }));

    const done = await store.saveAll(saves);

    expect(done).toBe(true);
    const read = (await store.list(budgetYear)).map(({ value }) => value);
    expect(read.toSorted((a, b) => (a.priority ?? 0) - (b.priority ?? 0))).toEqual(released);
    const at = released[0]?.changedAt ?? 0;
    expect(await store.news(budgetYear, at, at)).toHaveLength(60);
  });

  it.each(["first", "last"])("saves none of several when the %s was changed by another", async (which) => {
    const proposals = [fresh(), fresh(), fresh()];
    const versions = await Promise.all(proposals.map((proposal) => saved(store, proposal)));
    const at = which === "first" ? 0 : 2;
    const changed = nextOf(proposals[at] ?? fresh(), { form: { title: "En annan" } });
    await store.save(aSave(changed, { expected: versions[at] }));
    const saves = proposals.map((proposal, index) =>
      aSave(nextOf(proposal, { state: "released" }), {
        expected: versions[index],
        news: [aPieceOfNews(proposal, { id: randomUUID() })],
      }),
    );

    const done = await store.saveAll(saves);

    expect(done).toBe(false);
    const read = (await store.list(budgetYear)).map(({ value }) => value);
    expect(read.map(({ state }) => state)).toEqual(["submitted", "submitted", "submitted"]);
    expect(read.find(({ id }) => id === changed.id)).toEqual(changed);
    expect(await store.news(budgetYear, 0, changed.changedAt)).toHaveLength(4);
    for (const [index, { id }] of proposals.entries())
      expect(await store.changes(budgetYear, id)).toHaveLength(index === at ? 2 : 1);
  });

  it("has nothing to do for a package of none", async () => {
    expect(await store.saveAll([])).toBe(true);
  });
});
