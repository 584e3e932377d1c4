import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { currentRound, roundOf } from "../current-round.ts";
import type { ReviewDeps } from "../review/review-deps.ts";

/** A person's own proposals of one budget year. */
export interface MyProposals {
  readonly budgetYear: number;
  readonly standing: RoundStanding;
  /** The newest first; drafts that were removed are not there. */
  readonly proposals: readonly Proposal[];
  /** Budget years of other rounds, the latest first. */
  readonly otherYears: readonly number[];
}

/** Undefined where no round has been confirmed. `budgetYear` undefined is that of the present one. */
export async function listMine(
  deps: Pick<ReviewDeps, "proposals" | "rounds" | "calendars">,
  { aadObjectId }: PersonRef,
  budgetYear: number | undefined,
): Promise<MyProposals | undefined> {
  const [asked, rounds] = await Promise.all([
    budgetYear === undefined ? currentRound(deps) : roundOf(deps, budgetYear),
    deps.rounds.list(),
  ]);
  if (asked === undefined) return undefined;
  const year = asked.round.budgetYear;
  const stored = await deps.proposals.ofAuthor(year, aadObjectId);
  return {
    budgetYear: year,
    standing: asked,
    proposals: stored
      .map(({ value }) => value)
      .filter(isListed)
      .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1)),
    otherYears: rounds.map(({ value }) => value.budgetYear).filter((each) => each !== year),
  };
}

/** A draft that was removed was never handed in: nobody looks for it. */
function isListed({ state, content }: Proposal): boolean {
  return state !== "withdrawn" || content !== undefined;
}
