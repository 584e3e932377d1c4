import type { Organisation, PersonRef } from "../../src/domain/organisation/organisation.ts";
import type { Proposal } from "../../src/domain/proposal/proposal.ts";
import type { Round } from "../../src/domain/proposal/round.ts";
import type { CalendarDate } from "../../src/domain/time/calendar-date.ts";
import { instantInStockholm } from "../../src/domain/time/stockholm.ts";
import { createOrganisationReader } from "../../src/usecases/organisation-reader.ts";
import type { ProposalStore, RoundStore } from "../../src/usecases/proposal-ports.ts";
import type { ReviewDeps } from "../../src/usecases/review/review-deps.ts";
import { memoryOrganisation, memoryProposals, memoryRounds } from "./memory-proposals.ts";
import { administrator, anOrganisation } from "./organisation.ts";
import { aRound, personRef, SPRING } from "./proposals.ts";

export interface ReviewWorld {
  readonly deps: ReviewDeps;
  readonly proposals: ProposalStore;
  readonly rounds: RoundStore;
  /** The proposal as it is stored now. */
  readonly find: (id: string) => Promise<Proposal>;
  /** Everybody who has been told of a proposal, by name, oldest first. */
  readonly told: () => Promise<readonly string[]>;
}

/** The stores in memory with an organisation, a round and proposals, on some day. */
export async function aReviewWorld(
  given: readonly Proposal[],
  {
    today = SPRING,
    round = aRound(),
    organisation = anOrganisation(),
    change = (proposals) => proposals,
  }: {
    readonly today?: CalendarDate;
    readonly round?: Round | "none";
    readonly organisation?: Organisation;
    readonly change?: (proposals: ProposalStore) => ProposalStore;
  } = {},
): Promise<ReviewWorld> {
  const [organisations, rounds, proposals] = [memoryOrganisation(), memoryRounds(), memoryProposals()];
  await organisations.save(organisation, undefined);
  if (round !== "none") await rounds.save(round, undefined);
  for (const proposal of given) await storeProposal(proposals, proposal);
  let ids = 0;
  const deps: ReviewDeps = {
    rounds,
    proposals: change(proposals),
    organisation: createOrganisationReader(organisations, [administrator.aadObjectId]),
    calendars: { active: () => Promise.resolve([]) },
    clock: { millis: () => instantInStockholm(today, "14:32"), today: () => today },
    newId: () => `id-${(ids += 1)}`,
  };
  return {
    ...{ deps, proposals, rounds },
    find: async (id) => {
      const found = await proposals.find(2024, id);
      if (found === undefined) throw new Error(`No proposal ${id}.`);
      return found.value;
    },
    told: async () => {
      const news = await proposals.news(2024, 0, Number.MAX_SAFE_INTEGER);
      return news.flatMap(({ to }) => to.map((who) => nameOf(organisation, who)));
    },
  };
}

/** Stores a proposal as it is, as if its author had handed it in. */
export async function storeProposal(proposals: ProposalStore, proposal: Proposal): Promise<void> {
  const { revision, author: by, changedAt: at, state } = proposal;
  await proposals.save({
    proposal,
    expected: undefined,
    change: { revision, at, by, action: "submit", from: "draft", to: state, fields: [] },
    news: [],
  });
}

/** Its author has changed the form and not handed it in again. */
export async function edited({ proposals }: ReviewWorld, id: string): Promise<void> {
  const found = await proposals.find(2024, id);
  if (found === undefined) throw new Error(`No proposal ${id}.`);
  const { value, version } = found;
  const { author: by, state, changedAt: at } = value;
  const revision = value.revision + 1;
  await proposals.save({
    proposal: { ...value, revision },
    expected: version,
    change: { revision, at, by, action: "edit", from: state, to: state, fields: [] },
    news: [],
  });
}

function nameOf({ people }: Organisation, who: string): string {
  const known: readonly PersonRef[] = [...people, personRef(administrator)];
  return known.find(({ aadObjectId }) => aadObjectId === who)?.name ?? who;
}
