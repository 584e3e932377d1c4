import { committeeIdOf, leadersOf, reviews } from "../organisation/grants.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { ProposalNews } from "./proposal-news.ts";
import type { Proposal, ProposalAction, ProposalChange } from "./proposal.ts";

/** Of whom a change is told, with restraint: nobody is told what they see in their own queue anyway. */
interface Told {
  /** The author, of all that others do. */
  readonly author?: true;
  /** Head and deputy of the department, who answer for the documents being complete. */
  readonly leaders?: true;
  readonly reviewers?: "nearest" | "who asked";
}

const TOLD: Readonly<Record<ProposalAction, Told>> = {
  edit: {},
  prioritise: {},
  submit: { leaders: true },
  withdraw: { author: true, leaders: true },
  sendBack: { author: true },
  release: { author: true, reviewers: "who asked" },
  comment: { author: true, leaders: true, reviewers: "nearest" },
  support: { author: true },
  oppose: { author: true },
  return: { author: true, leaders: true },
  decide: { author: true },
  reject: { author: true },
  reopen: { author: true },
};

/**
 * The news of a change: one row with all who are told of it in their personal chats, or none. `proposal` is as it is after
 * the change; `newId` gives the row its id. Never to the one who made the change, and of what nobody has handed in to nobody.
 * "Förvaltningschefen ansvarar för att underlagen är färdigställda" (tidsplan 2024): so the department's leaders hear of
 * what is handed in, taken back or to be completed.
 */
export function newsFor(
  proposal: Proposal,
  change: ProposalChange,
  organisation: Organisation,
  newId: () => string,
): readonly ProposalNews[] {
  const { content } = proposal;
  if (content === undefined || isNothingNew(change)) return [];
  const told = TOLD[change.action];
  const everybody = [
    ...(told.author ? [proposal.author.aadObjectId] : []),
    ...(told.leaders
      ? leadersOf(organisation, content.departmentId).map((person) => person.aadObjectId)
      : []),
    ...reviewersTold(told, proposal, change, organisation),
  ];
  const to = [...new Set(everybody)].filter((each) => each !== change.by.aadObjectId);
  if (to.length === 0) return [];
  const { budgetYear, id: proposalId } = proposal;
  return [{ id: newId(), budgetYear, proposalId, revision: change.revision, at: change.at, to }];
}

/** Handed in again without having been changed. */
function isNothingNew({ action, from, to, fields }: ProposalChange): boolean {
  return action === "submit" && from === to && fields.length === 0;
}

/**
 * Reviewers hear what the author or the department says of a released proposal, and who asked for it to be completed hears
 * that it is back; what other reviewers think they see when they open it.
 */
function reviewersTold(
  { reviewers }: Told,
  proposal: Proposal,
  { at, by, to }: ProposalChange,
  organisation: Organisation,
): readonly string[] {
  const committeeId = committeeIdOf(organisation, proposal.content?.departmentId);
  if (reviewers === undefined || committeeId === undefined) return [];
  const isReviewer = (who: string): boolean => reviews(organisation, who, committeeId);
  switch (reviewers) {
    case "who asked": {
      const asked = proposal.said?.by.aadObjectId;
      const isBack = proposal.releasedAt !== undefined && proposal.releasedAt < at;
      return isBack && asked !== undefined && isReviewer(asked) ? [asked] : [];
    }
    case "nearest": {
      if (to === "submitted" || to === "returned" || isReviewer(by.aadObjectId)) return [];
      return nearestReviewers(organisation, committeeId);
    }
  }
}

/** Those named for the nämnd; those of all nämnder where nobody is. */
function nearestReviewers({ people }: Organisation, committeeId: string): readonly string[] {
  const holding = (of: string | undefined): readonly string[] =>
    people
      .filter(({ grants }) => grants.some((grant) => grant.role === "reviewer" && grant.committeeId === of))
      .map(({ aadObjectId }) => aadObjectId);
  const named = holding(committeeId);
  return named.length > 0 ? named : holding(undefined);
}
