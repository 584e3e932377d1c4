import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { liveRounds } from "../current-round.ts";
import type { ReviewDeps } from "../review/review-deps.ts";

/** A person's own proposals of one budget year. */
export interface MyProposals {
  readonly budgetYear: number;
  /** The newest first; drafts that were removed are not there. */
  readonly proposals: readonly Proposal[];
  /** Budget years of other rounds, the latest first. */
  readonly otherYears: readonly number[];
}

export async function listMine(
  deps: Pick<ReviewDeps, "proposals" | "rounds">,
  { aadObjectId }: PersonRef,
  { round: { budgetYear } }: RoundStanding,
): Promise<MyProposals> {
  const [stored, rounds] = await Promise.all([
    deps.proposals.ofAuthor(budgetYear, aadObjectId),
    liveRounds(deps),
  ]);
  return {
    budgetYear,
    proposals: stored
      .map(({ value }) => value)
      .filter(isListed)
      .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1)),
    otherYears: rounds.map((round) => round.budgetYear).filter((each) => each !== budgetYear),
  };
}

/** A draft that was removed was never handed in: nobody looks for it. */
function isListed({ state, content }: Proposal): boolean {
  return state !== "withdrawn" || content !== undefined;
}
