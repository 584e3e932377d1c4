import type { Organisation } from "../domain/organisation/organisation.ts";
import type { Proposal } from "../domain/proposal/proposal.ts";
import { summaryReach, type SummaryReach } from "../domain/summary/summary-reach.ts";
import type { OrganisationReader } from "./organisation-ports.ts";
import type { ProposalStore } from "./proposal-ports.ts";
import { readerOf } from "./review/review-deps.ts";

export interface ReadableDeps {
  readonly proposals: Pick<ProposalStore, "list" | "ofAuthor" | "ofDepartments">;
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
}

/** What somebody may read of a budget year's proposals, in no order, and how far that goes. */
export interface Readable {
  readonly reach: SummaryReach;
  readonly proposals: readonly Proposal[];
}

/** Every right is checked against the organisation as it is given. */
export async function readableProposals(
  deps: ReadableDeps,
  organisation: Organisation,
  aadObjectId: string,
  budgetYear: number,
): Promise<Readable> {
  const reach = reachOf(deps, organisation, aadObjectId);
  const stored = await storedFor(deps, aadObjectId, budgetYear, reach);
  const proposals = stored.filter(
    (proposal) => readerOf(proposal, organisation, { aadObjectId }, deps.organisation) !== undefined,
  );
  return { reach, proposals };
}

/** How much of a budget year somebody has a right to, without reading any of it. */
export function reachOf(
  { organisation: reader }: Pick<ReadableDeps, "organisation">,
  organisation: Organisation,
  aadObjectId: string,
): SummaryReach {
  return summaryReach(organisation, { aadObjectId, isAdministrator: reader.isAdministrator(aadObjectId) });
}

/** Only as much as the person may have a right to: an author does not wait for what others have written. */
async function storedFor(
  { proposals }: ReadableDeps,
  aadObjectId: string,
  budgetYear: number,
  reach: SummaryReach,
): Promise<readonly Proposal[]> {
  if (reach.kind === "all") return (await proposals.list(budgetYear)).map(({ value }) => value);
  const [own, others] = await Promise.all([
    proposals.ofAuthor(budgetYear, aadObjectId),
    reach.kind === "own" ? [] : proposals.ofDepartments(budgetYear, reach.departmentIds),
  ]);
  const all = [...own, ...others].map(({ value }) => value);
  return [...new Map(all.map((proposal) => [proposal.id, proposal])).values()];
}
