import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStores } from "../../src/compose.ts";
import { PROPOSAL_TYPES, type ProposalType } from "../../src/domain/proposal/proposal-type.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { proposalsTable } from "../../src/storage/proposals-table.ts";
import { openTables, type Tables } from "../../src/storage/tables.ts";
import type { ProposalStore } from "../../src/usecases/proposal-ports.ts";
import { anUnnumbered, aSave, nextOf } from "../support/proposal-saves.ts";

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite({});
});
afterAll(async () => {
  await azurite.stop();
});

const location = () => ({ kind: "connectionString", connectionString: azurite.connectionString }) as const;
const anInstance = (): ProposalStore => createStores(location()).proposals;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

const fresh = (budgetYear: number, type: ProposalType = "efficiency"): Proposal =>
  anUnnumbered({ id: randomUUID(), budgetYear, type });

async function numberOf(store: ProposalStore, proposal: Proposal): Promise<number> {
  const outcome = await store.saveNumbered(aSave(proposal));
  return outcome.kind === "saved" ? outcome.number : 0;
}

describe("numbers that two instances give at once", () => {
  it("are 1 to 200 for 200 proposals, and nothing is lost", async () => {
    const instances = [anInstance(), anInstance()];
    const proposals = upTo(200).map(() => fresh(2024));

    const numbers = await Promise.all(
      proposals.map((proposal, at) => numberOf(instances[at % 2] ?? anInstance(), proposal)),
    );

    expect(numbers.toSorted((a, b) => a - b)).toEqual(upTo(200));
    const stored = new Map((await anInstance().list(2024)).map(({ value }) => [value.id, value]));
    expect(proposals.map(({ id }) => stored.get(id)?.number)).toEqual(numbers);
    const { changedAt } = fresh(2024);
    expect(await anInstance().news(2024, changedAt, changedAt)).toHaveLength(200);
    const [last] = proposals.slice(-1);
    const found = await anInstance().findByNumber({
      type: "efficiency",
      budgetYear: 2024,
      number: numbers.at(-1) ?? 0,
    });
    expect(found?.value.id).toBe(last?.id);
  });

  it("are each type's own, while drafts are kept beside them", async () => {
    const instances = [anInstance(), anInstance(), anInstance()];
    const drafts = upTo(30).map(() => fresh(2025));

    const [numbers, versions] = await Promise.all([
      Promise.all(
        upTo(60).map((count) => {
          const type = PROPOSAL_TYPES[count % 4] ?? "assignment";
          return numberOf(instances[count % 3] ?? anInstance(), fresh(2025, type));
        }),
      ),
      Promise.all(drafts.map((draft, at) => (instances[at % 3] ?? anInstance()).save(aSave(draft)))),
    ]);

    expect(numbers.toSorted((a, b) => a - b)).toEqual(upTo(15).flatMap((n) => [n, n, n, n]));
    expect(versions.every((version) => version !== undefined)).toBe(true);
    expect(await anInstance().list(2025)).toHaveLength(90);
  });

  it("give the same press on two instances one number", async () => {
    const proposal = fresh(2026);
    const stores = [anInstance(), anInstance()].flatMap((store) => [store, store, store]);

    const outcomes = await Promise.all(stores.map((store) => store.saveNumbered(aSave(proposal))));

    expect(outcomes.filter(({ kind }) => kind === "saved")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "conflict")).toHaveLength(5);
    expect(await numberOf(anInstance(), fresh(2026))).toBe(2);
  });
});

describe("numbers that others take first", () => {
  /** A store before whose every transaction something else happens. */
  function storeAfter(before: (tries: number) => Promise<unknown>, random = () => 0): ProposalStore {
    let tries = 0;
    const tables: Tables = openTables(location());
    const open: Tables["proposals"] = async () => {
      const table = await tables.proposals();
      const submitTransaction: typeof table.submitTransaction = async (actions) => {
        await before((tries += 1));
        return table.submitTransaction(actions);
      };
      return Object.assign(Object.create(table) as typeof table, { submitTransaction });
    };
    return proposalsTable({ proposals: open }, { newId: randomUUID, random, tellCorrupt: undefined });
  }

  it("are tried again, as long as it takes within reason", async () => {
    const other = anInstance();
    const waits: number[] = [];
    const store = storeAfter(
      (tries) => (tries < 4 ? numberOf(other, fresh(2027)) : Promise.resolve()),
      () => {
        waits.push(0);
        return 0;
      },
    );

    expect(await numberOf(store, fresh(2027))).toBe(4);
    expect(waits).toHaveLength(3);
  });

  it("make it busy in the end, and nothing is there of it", async () => {
    const other = anInstance();
    const store = storeAfter(() => numberOf(other, fresh(2028)));
    const proposal = fresh(2028);

    const outcome = await store.saveNumbered(aSave(proposal));

    expect(outcome).toEqual({ kind: "busy" });
    expect(await store.find(2028, proposal.id)).toBeUndefined();
    expect(await store.changes(2028, proposal.id)).toEqual([]);
    expect(await other.list(2028)).toHaveLength(30);
  });

  it("are not tried for when the proposal itself was changed by another", async () => {
    const proposal = fresh(2029);
    const other = anInstance();
    const expected = await other.save(aSave({ ...proposal, state: "draft" }));
    let calls = 0;
    const store = storeAfter(async () => {
      calls += 1;
      await other.save(aSave(nextOf(proposal, { form: { title: "En annan" } }), { expected }));
    });

    const outcome = await store.saveNumbered(aSave(nextOf(proposal), { expected }));

    expect(outcome).toEqual({ kind: "conflict" });
    expect(calls).toBe(1);
    expect((await other.find(2029, proposal.id))?.value.form).toEqual({ title: "En annan" });
    expect(await numberOf(other, fresh(2029))).toBe(1);
  });

  it("are not waited for when it is another row that stands in the way", async () => {
    const store = anInstance();
    const proposal = fresh(2030);
    const expected = await store.save(aSave(proposal));

    // The same revision again, of the version that is stored: its change is there already.
    const again = aSave(proposal, { expected });

    await expect(store.saveNumbered(again)).rejects.toMatchObject({ code: "internal" });
    await expect(store.save(again)).rejects.toMatchObject({ code: "internal" });
  });
});
