import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { takenBack } from "../../domain/proposal/author-action.ts";
import { newsFor } from "../../domain/proposal/news-for.ts";
import type { ProposalChange } from "../../domain/proposal/proposal.ts";
import { permissionFor } from "../../domain/proposal/rights.ts";
import { readerOf, type ReviewDeps } from "../review/review-deps.ts";
import { MOST_TRIES } from "../tries.ts";
import type { OpenedProposal } from "./open-proposal.ts";
import type { PressedProposal } from "./submit-proposal.ts";

export type WithdrawOutcome =
  | (OpenedProposal & { readonly kind: "withdrawn" })
  /** Something has happened since it was shown: nothing is done. */
  | (OpenedProposal & { readonly kind: "changed"; readonly since: readonly ProposalChange[] })
  | (OpenedProposal & { readonly kind: "wrongState" | "notYours" | "conflict" })
  /** There is none, or it is nothing that this person may read. */
  | { readonly kind: "gone" };

/** Takes a proposal back, by its author or its department; pressed again it is taken back already. */
export async function withdrawProposal(
  deps: Pick<ReviewDeps, "proposals" | "organisation" | "clock" | "newId">,
  by: PersonRef,
  { budgetYear, proposalId, revision }: PressedProposal,
): Promise<WithdrawOutcome> {
  const organisation = await deps.organisation.read();
  for (let tries = 0; ; tries += 1) {
    const found = await deps.proposals.find(budgetYear, proposalId);
    const relations = found && readerOf(found.value, organisation, by, deps.organisation);
    if (found === undefined || relations === undefined) return { kind: "gone" };
    const { value: proposal, version: expected } = found;
    const opened = { proposal, relations, organisation };
    if (tries === MOST_TRIES) return { kind: "conflict", ...opened };
    if (proposal.revision !== revision) {
      const changes = await deps.proposals.changes(budgetYear, proposalId);
      const since = changes.filter((change) => change.revision > revision);
      return { kind: isTakenBack(since, by) ? "withdrawn" : "changed", since, ...opened };
    }
    const permission = permissionFor("withdraw", proposal.state, relations);
    if (permission.kind !== "allowed") return { ...permission, ...opened };

    const done = takenBack(proposal, permission.to, by, deps.clock.millis());
    const news = newsFor(done.proposal, done.change, organisation, deps.newId);
    const version = await deps.proposals.save({ ...done, expected, news });
    if (version !== undefined) return { kind: "withdrawn", ...opened, proposal: done.proposal };
  }
}

function isTakenBack([first]: readonly ProposalChange[], by: PersonRef): boolean {
  return first?.action === "withdraw" && first.by.aadObjectId === by.aadObjectId;
}
