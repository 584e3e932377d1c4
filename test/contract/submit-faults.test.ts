import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStores } from "../../src/compose.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { submitProposal, type SubmitOutcome } from "../../src/usecases/proposal/submit-proposal.ts";
import { openService, saveRound, type OpenService } from "../support/open-service.ts";
import { author } from "../support/organisation.ts";
import { aSave } from "../support/proposal-saves.ts";
import { aProposal, BUDGET_YEAR, personRef } from "../support/proposals.ts";
import { startSteppingProxy, type SteppingProxy } from "../support/stepping-proxy.ts";

const NOW = instantInStockholm("2023-03-06", "09:00");

let azurite: Azurite;
let whole: OpenService;
beforeAll(async () => {
  azurite = await startAzurite({});
  const { connectionString } = azurite;
  await saveRound(createStores({ kind: "connectionString", connectionString }));
  whole = await openService(connectionString, NOW);
});
afterAll(async () => {
  await azurite.stop();
});

async function aDraft(): Promise<string> {
  const id = randomUUID();
  await whole.stores.proposals.save(aSave(aProposal({ id, state: "draft" }), { news: [] }));
  return id;
}

const submit = (proposalId: string, { deps }: OpenService): Promise<SubmitOutcome> => {
  const { revision } = aProposal({ state: "draft" });
  return submitProposal(deps, personRef(author), { budgetYear: BUDGET_YEAR, proposalId, revision });
};

/** An instance whose way to the storage can be cut for good at a step of a submit. */
async function anInstanceToCut(): Promise<{ proxy: SteppingProxy<"table">; instance: OpenService }> {
  const proxy = await startSteppingProxy({ table: azurite.ports.table });
  const behind = azurite.connectionString.replace(`:${azurite.ports.table}/`, `:${proxy.ports.table}/`);
  const instance = await openService(behind, NOW);
  // Tables are made at the first use: that is no step of a submit.
  await submit(await aDraft(), instance);
  return { proxy, instance };
}

/** From this step on nothing arrives; with `cutAfter` the step itself is carried out, and nobody is told. */
function cutFrom(proxy: SteppingProxy<"table">, step: number, cut: "cutBefore" | "cutAfter"): void {
  let seen = 0;
  proxy.watch({
    fateOf: () => {
      seen += 1;
      if (seen < step) return "pass";
      return seen === step ? cut : "cutBefore";
    },
  });
}

/** The write is the last: organisation, round, proposal, number, write. */
const STEPS = [1, 2, 3, 4, 5];
const CUTS = STEPS.flatMap((step) => [
  { step, cut: "cutBefore" as const },
  { step, cut: "cutAfter" as const },
]);

describe("an instance that ends in the middle of a submit", () => {
  it("is met at every step", async () => {
    const { proxy, instance } = await anInstanceToCut();
    const draft = await aDraft();
    proxy.watch();

    await submit(draft, instance);

    expect(proxy.steps).toHaveLength(STEPS.length);
    await proxy.close();
  });

  it("leaves all of it or nothing, and the same press elsewhere is the same proposal", async () => {
    const cases = await Promise.all(
      CUTS.map(async (cut) => ({ ...cut, ...(await anInstanceToCut()), id: await aDraft() })),
    );

    const ended = await Promise.allSettled(
      cases.map(({ proxy, instance, step, cut, id }) => {
        cutFrom(proxy, step, cut);
        return submit(id, instance);
      }),
    );
    const left = await Promise.all(cases.map(({ id }) => whole.stores.proposals.find(BUDGET_YEAR, id)));
    const again = await Promise.all(cases.map(({ id }) => submit(id, whole)));

    expect(ended.map((each) => each.status)).toEqual(CUTS.map(() => "rejected"));
    // Only where the write itself arrived is anything there.
    expect(left.map((found) => found?.value.state)).toEqual(
      CUTS.map(({ step, cut }) => (step === STEPS.length && cut === "cutAfter" ? "submitted" : "draft")),
    );
    expect(again.map(({ kind }) => kind)).toEqual(CUTS.map(() => "submitted"));
    for (const { id } of cases) expect(await whole.stores.proposals.changes(BUDGET_YEAR, id)).toHaveLength(2);
    await expectNumbersWithoutGap();
    await Promise.all(cases.map(({ proxy }) => proxy.close()));
  });
});

/** Of all that is there: each proposal has a number of its own, and one piece of news. */
async function expectNumbersWithoutGap(): Promise<void> {
  const proposals = (await whole.stores.proposals.list(BUDGET_YEAR)).map(({ value }) => value);
  const numbers = proposals.flatMap(({ number }) => number ?? []).toSorted((a, b) => a - b);

  expect(proposals.length).toBeGreaterThan(CUTS.length);
  expect(numbers).toEqual(proposals.map((_, at) => at + 1));
  const news = await whole.stores.proposals.news(BUDGET_YEAR, NOW - 1, NOW + 600_000);
  expect(news.map(({ proposalId }) => proposalId).sort()).toEqual(proposals.map(({ id }) => id).sort());
}
