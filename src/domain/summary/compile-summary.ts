import type { Organisation } from "../organisation/organisation.ts";
import { capitalCost, type CapitalCost } from "../proposal/capital-cost.ts";
import type { ProposalContent, YearAmounts } from "../proposal/proposal-content.ts";
import type { Proposal } from "../proposal/proposal.ts";
import type { Round } from "../proposal/round.ts";
import { placesIn, type Places } from "./places-in.ts";
import { summaryOfRows } from "./summary-of-rows.ts";
import type { Summary, SummaryRow } from "./summary.ts";

/** A proposal that its department has let go of at least once. */
type ReleasedProposal = Proposal & { readonly number: number; readonly content: ProposalContent };

/**
 * Compiles a budget year's proposals, in any order, with names and capital costs as they are now. `isPartial`
 * says that they are what somebody may see, and that there may be more.
 */
export function compileSummary({
  proposals,
  organisation,
  round,
  isPartial = false,
}: {
  readonly proposals: readonly Proposal[];
  readonly organisation: Pick<Organisation, "committees" | "departments">;
  readonly round: Pick<Round, "budgetYear" | "internalRate">;
  readonly isPartial?: boolean;
}): Summary {
  const { budgetYear, internalRate } = round;
  const all = proposals.filter(isReleased).filter((each) => each.budgetYear === budgetYear);
  const places = placesIn(organisation);
  return summaryOfRows({
    budgetYear,
    ...(internalRate === undefined ? {} : { internalRate }),
    rows: all.map((proposal) => rowOf(proposal, places, round)),
    isPartial,
  });
}

function isReleased(proposal: Proposal): proposal is ReleasedProposal {
  return proposal.releasedAt !== undefined && proposal.number !== undefined && proposal.content !== undefined;
}

function rowOf(
  proposal: ReleasedProposal,
  places: Places,
  { budgetYear, internalRate }: Pick<Round, "budgetYear" | "internalRate">,
): SummaryRow {
  const { content, priority, late } = proposal;
  const cost = content.type === "investment" ? capitalCost(content, internalRate, budgetYear) : undefined;
  return {
    proposalId: proposal.id,
    number: proposal.number,
    state: proposal.state,
    content,
    ...places.of(content.departmentId),
    ...(content.type === "assignment" ? { responsible: places.committee(content.committeeId) } : {}),
    ...(priority === undefined ? {} : { priority }),
    ...(late === undefined ? {} : { late }),
    ...(cost === undefined ? {} : { capitalCost: yearlyCost(cost) }),
  };
}

function yearlyCost({ years: [first, second, third] }: CapitalCost): YearAmounts {
  return [first.sum, second.sum, third.sum];
}
