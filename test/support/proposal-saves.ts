import type { ProposalNews } from "../../src/domain/proposal/proposal-news.ts";
import type { Proposal, ProposalChange } from "../../src/domain/proposal/proposal.ts";
import type { ProposalSave } from "../../src/usecases/proposal-ports.ts";
import { departmentHead } from "./organisation.ts";
import { aContent, aProposal } from "./proposals.ts";

/** A proposal that is handed in for the first time, unless a test says something else: it has no number yet. */
export function anUnnumbered(fields: Partial<Proposal> = {}): Proposal {
  const { state = "submitted", ...rest } = fields;
  const draft = aProposal({ ...rest, state: "draft" });
  return state === "draft" ? draft : { ...draft, state, content: fields.content ?? aContent(draft.type) };
}

/** The change that made a proposal's revision. */
export function aChange(proposal: Proposal, fields: Partial<ProposalChange> = {}): ProposalChange {
  const { revision, changedAt: at, author: by, state } = proposal;
  return { revision, at, by, action: "edit", from: state, to: state, fields: [], ...fields };
}

/** That a proposal's revision is told to the head of its department. */
export function aPieceOfNews(proposal: Proposal, fields: Partial<ProposalNews> = {}): ProposalNews {
  const { id: proposalId, budgetYear, revision, changedAt: at } = proposal;
  const id = `news-of-${proposalId}-${revision}`;
  return { id, budgetYear, proposalId, revision, at, to: [departmentHead.aadObjectId], ...fields };
}

/** The save of a proposal that is not there yet, with its change and one piece of news. */
export function aSave(
  proposal: Proposal,
  fields: Partial<Omit<ProposalSave, "proposal">> = {},
): ProposalSave {
  return {
    proposal,
    expected: undefined,
    change: aChange(proposal),
    news: [aPieceOfNews(proposal)],
    ...fields,
  };
}

/** The same proposal with the next revision, and other fields. */
export function nextOf(proposal: Proposal, fields: Partial<Proposal> = {}): Proposal {
  return { ...proposal, revision: proposal.revision + 1, ...fields };
}
