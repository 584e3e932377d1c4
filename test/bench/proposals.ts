import { randomUUID } from "node:crypto";
import { createStores } from "../../src/compose.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { startAzurite, type Azurite } from "../../src/local/azurite.ts";
import { openTables } from "../../src/storage/tables.ts";
import { submitProposal } from "../../src/usecases/proposal/submit-proposal.ts";
import { countRequests } from "../support/count-requests.ts";
import { openService, saveRound, type OpenService } from "../support/open-service.ts";
import { author } from "../support/organisation.ts";
import { aSave } from "../support/proposal-saves.ts";
import { aProposal, BUDGET_YEAR, personRef } from "../support/proposals.ts";
import { quantile } from "./statistics.ts";
import { atMost, millis, perSecond, times, type Row } from "./table.ts";

const ONE_BY_ONE = 300;
const AT_ONCE = 200;
const WARM_UP = 20;
/** What a submit may ask of the storage when nobody else hands in. */
const MOST_OPERATIONS = 6;
/** A person has pressed a button: an answer takes a second at the most. */
const LONGEST_MS = 1_000;
const NOW = instantInStockholm("2023-03-06", "09:00");

/** Submits of drafts through the use case, on the emulator: one by one beside a bare row, and all at once on two instances. */
export async function measureProposals(): Promise<Row[]> {
  const azurite = await startAzurite({});
  try {
    const { connectionString } = azurite;
    await saveRound(createStores({ kind: "connectionString", connectionString }));
    const [first, second] = [
      await openService(connectionString, NOW),
      await openService(connectionString, NOW),
    ];
    return [...(await oneByOne(azurite, first)), await allAtOnce([first, second])];
  } finally {
    await azurite.stop();
  }
}

async function oneByOne({ connectionString, ports }: Azurite, instance: OpenService): Promise<Row[]> {
  const bare = await openTables({ kind: "connectionString", connectionString }).pace();
  const drafts = await saveDrafts(instance, WARM_UP + ONE_BY_ONE);
  const requests = countRequests(ports.table);
  const measured: { submit: number; insert: number; operations: number }[] = [];
  for (const id of drafts) {
    const before = requests.count;
    const submit = await timed(() => handIn(instance, id));
    const operations = requests.count - before;
    // The same storage at the same moment: what one row alone takes.
    const insert = await timed(() => bare.createEntity({ partitionKey: "bench", rowKey: randomUUID() }));
    measured.push({ submit, insert, operations });
  }
  requests.stop();
  const kept = measured.slice(WARM_UP);
  const most = Math.max(...kept.map(({ operations }) => operations));
  return [
    timeRow(kept, 0.5),
    timeRow(kept, 0.99),
    {
      what: "storage operations a submit without contention, the most",
      ours: String(most),
      beside: "1",
      compared: times(most),
      target: atMost(most, MOST_OPERATIONS, String(MOST_OPERATIONS)),
    },
  ];
}

function timeRow(measured: readonly { submit: number; insert: number }[], share: number): Row {
  const of = (what: "submit" | "insert"): number =>
    quantile(
      measured.map((each) => each[what]),
      share,
    );
  const [ours, beside] = [of("submit"), of("insert")];
  return {
    what: `submit a proposal, p${share * 100}, beside the insert of a bare row`,
    ours: millis(ours),
    beside: millis(beside),
    compared: times(ours / beside),
    target: atMost(ours, LONGEST_MS, millis(LONGEST_MS)),
  };
}

async function allAtOnce(instances: readonly [OpenService, OpenService]): Promise<Row> {
  const [first, second] = instances;
  const drafts = await saveDrafts(first, AT_ONCE);
  const begun = performance.now();
  const numbers = await Promise.all(drafts.map((id, at) => handIn(at % 2 === 0 ? first : second, id)));
  const seconds = (performance.now() - begun) / 1_000;
  const different = new Set(numbers).size;
  return {
    what: `submits a second, ${AT_ONCE} at once on ${instances.length} instances`,
    ours: perSecond(AT_ONCE / seconds),
    beside: `${AT_ONCE} submits`,
    compared: `${different} different numbers`,
    target: { text: `= ${AT_ONCE} numbers`, met: different === AT_ONCE },
  };
}

async function saveDrafts({ stores }: OpenService, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) await stores.proposals.save(aSave(aProposal({ id, state: "draft" }), { news: [] }));
  return ids;
}

async function handIn({ deps }: OpenService, proposalId: string): Promise<number> {
  const { revision } = aProposal({ state: "draft" });
  const pressed = { budgetYear: BUDGET_YEAR, proposalId, revision };
  const outcome = await submitProposal(deps, personRef(author), pressed);
  if (outcome.kind !== "submitted" || outcome.proposal.number === undefined)
    throw new Error(`A proposal was not handed in: ${outcome.kind}.`);
  return outcome.proposal.number;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
