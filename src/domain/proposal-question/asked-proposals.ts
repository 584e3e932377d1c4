import type { Organisation } from "../organisation/organisation.ts";
import type { Proposal, ProposalState } from "../proposal/proposal.ts";
import { placesIn, type Places } from "../summary/places-in.ts";
import { COUNTED_STATES } from "../summary/summary.ts";
import type { AskedProposal } from "./answer-proposals.ts";

const COUNTED: ReadonlySet<ProposalState> = new Set(COUNTED_STATES);

/**
 * Proposals as they are asked about: handed in, without drafts and what has been taken back. For who may read everything sums
 * are those of the summary; for others they have what waits for its own department too, as they are told.
 */
export function askedProposals(
  proposals: readonly Proposal[],
  organisation: Organisation,
  { isAll }: { readonly isAll: boolean },
): readonly AskedProposal[] {
  const places = placesIn(organisation);
  return proposals.flatMap((proposal) => asked(proposal, places, isAll));
}

function asked(proposal: Proposal, places: Places, isAll: boolean): readonly AskedProposal[] {
  const { id, state, content, number, priority, releasedAt } = proposal;
  if (content === undefined || number === undefined) return [];
  if (state === "draft" || state === "withdrawn") return [];
  return [
    {
      proposalId: id,
      number,
      state,
      content,
      ...places.of(content.departmentId),
      ...(priority === undefined ? {} : { priority }),
      authorId: proposal.author.aadObjectId,
      isInSums: COUNTED.has(state) || (!isAll && state === "submitted" && releasedAt === undefined),
    },
  ];
}
