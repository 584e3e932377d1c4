import { isAdministratorIn, reviews } from "../../domain/organisation/grants.ts";
import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { inReviewOrder } from "../../domain/proposal/review-order.ts";
import { RELEASED_STATES } from "../../domain/proposal/rights.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { currentRound, roundOf } from "../current-round.ts";
import { readerOf, type ReviewDeps } from "./review-deps.ts";

/** What has been released to a person who reviews it or decides. */
export interface ReviewQueue {
  readonly organisation: Organisation;
  readonly standing: RoundStanding;
  /** False for an administrator who reviews nothing: they decide. */
  readonly isReviewer: boolean;
  /** Released and not answered, then what has been answered; each by type and nämnd. */
  readonly waiting: readonly Proposal[];
  readonly answered: readonly Proposal[];
}

export type ReviewQueueOutcome =
  | (ReviewQueue & { readonly kind: "queue" })
  /** Nobody has confirmed a round. */
  | { readonly kind: "noRound" }
  /** The person neither reviews nor decides. */
  | { readonly kind: "notReviewer" };

/** The queue of a reviewer, or of an administrator; that of the present round where no year is said. */
export async function reviewQueue(
  deps: ReviewDeps,
  by: PersonRef,
  budgetYear?: number,
): Promise<ReviewQueueOutcome> {
  const [organisation, standing] = await Promise.all([
    deps.organisation.read(),
    budgetYear === undefined ? currentRound(deps) : roundOf(deps, budgetYear),
  ]);
  const reviewed = organisation.departments.filter(({ committeeId }) =>
    reviews(organisation, by.aadObjectId, committeeId),
  );
  const decides =
    deps.organisation.isAdministrator(by.aadObjectId) || isAdministratorIn(organisation, by.aadObjectId);
  const isReviewer = organisation.committees.some(({ id }) => reviews(organisation, by.aadObjectId, id));
  if (!decides && !isReviewer) return { kind: "notReviewer" };
  if (standing === undefined) return { kind: "noRound" };

  const { budgetYear: year } = standing.round;
  const stored = decides
    ? await deps.proposals.list(year)
    : await deps.proposals.ofDepartments(
        year,
        reviewed.map(({ id }) => id),
      );
  const theirs = stored.map(({ value }) => value).filter((each) => isTheirs(each, organisation, by, deps));
  const ordered = inReviewOrder(theirs, organisation);
  return {
    kind: "queue",
    ...{ organisation, standing, isReviewer },
    waiting: ordered.filter(({ state }) => state === "released"),
    answered: ordered.filter(({ state }) => state !== "released"),
  };
}

/** Released, or sent back by a reviewer and not handed in again. What somebody only wrote or leads is in other lists. */
function isTheirs(
  proposal: Proposal,
  organisation: Organisation,
  by: PersonRef,
  { organisation: reader }: ReviewDeps,
): boolean {
  const relations = readerOf(proposal, organisation, by, reader);
  const isReviewed = RELEASED_STATES.has(proposal.state) || proposal.state === "returned";
  return (
    isReviewed &&
    proposal.releasedAt !== undefined &&
    (relations?.has("reviewer") === true || relations?.has("administrator") === true)
  );
}
