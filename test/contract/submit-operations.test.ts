import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createStores } from "../../src/compose.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { submitProposal, type SubmitOutcome } from "../../src/usecases/proposal/submit-proposal.ts";
import { countRequests } from "../support/count-requests.ts";
import { openService, saveRound, type OpenService } from "../support/open-service.ts";
import { author } from "../support/organisation.ts";
import { aSave } from "../support/proposal-saves.ts";
import { aProposal, BUDGET_YEAR, personRef } from "../support/proposals.ts";

/** The most that a submit may ask of the storage when nobody else hands in. */
const MOST_OPERATIONS = 6;
const NOW = instantInStockholm("2023-03-06", "09:00");

let azurite: Azurite;
let instances: readonly [OpenService, OpenService];
beforeAll(async () => {
  azurite = await startAzurite({});
  const { connectionString } = azurite;
  await saveRound(createStores({ kind: "connectionString", connectionString }));
  instances = [await openService(connectionString, NOW), await openService(connectionString, NOW)];
});
afterAll(async () => {
  await azurite.stop();
});

async function aDraft(): Promise<string> {
  const id = randomUUID();
  await instances[0].stores.proposals.save(aSave(aProposal({ id, state: "draft" }), { news: [] }));
  return id;
}

const submit = (proposalId: string, { deps }: OpenService = instances[0]): Promise<SubmitOutcome> => {
  const { revision } = aProposal({ state: "draft" });
  return submitProposal(deps, personRef(author), { budgetYear: BUDGET_YEAR, proposalId, revision });
};

async function operationsOf(work: () => Promise<unknown>): Promise<number> {
  const requests = countRequests(azurite.ports.table);
  await work();
  requests.stop();
  return requests.count;
}

describe("handing in a proposal on the real storage", () => {
  it("takes at most six operations when nobody else does", async () => {
    const [first, second] = [await aDraft(), await aDraft()];
    // Tables are made at the first use.
    await submit(first);

    const operations = await operationsOf(() => submit(second));

    expect(operations).toBeGreaterThan(0);
    expect(operations).toBeLessThanOrEqual(MOST_OPERATIONS);
  });

  it("takes no more when the same press comes again, and is one proposal", async () => {
    const id = await aDraft();
    const first = await submit(id);

    let again: SubmitOutcome | undefined;
    const operations = await operationsOf(async () => {
      again = await submit(id);
    });

    expect(operations).toBeLessThanOrEqual(MOST_OPERATIONS);
    expect(again).toEqual(first);
    expect(await instances[0].stores.proposals.changes(BUDGET_YEAR, id)).toHaveLength(2);
  });

  it("gives the same press on two instances, three times at once, one number and one receipt", async () => {
    const id = await aDraft();
    const [one, other] = instances;

    const outcomes = await Promise.all([submit(id, one), submit(id, other), submit(id, one)]);

    const numbers = outcomes.map((outcome) =>
      outcome.kind === "submitted" ? outcome.proposal.number : outcome.kind,
    );
    expect(new Set(numbers).size).toBe(1);
    expect(numbers[0]).toEqual(expect.any(Number));
    expect(await one.stores.proposals.changes(BUDGET_YEAR, id)).toHaveLength(2);
  });
});
