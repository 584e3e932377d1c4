import type { InUse } from "../../domain/organisation/merge-organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { Round } from "../../domain/proposal/round.ts";
import type { PlaceKind } from "../../domain/organisation/organisation.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import type { ProposalStore, RoundStore } from "../proposal-ports.ts";
import type { ReportPlanStore } from "../report-ports.ts";

export interface InUseDeps {
  readonly rounds: Pick<RoundStore, "list">;
  readonly proposals: Pick<ProposalStore, "list">;
  readonly reportPlans: Pick<ReportPlanStore, "list">;
}

/**
 * The nämnder and förvaltningar that a round and its proposals refer to, also withdrawn ones, and all that reports are asked
 * of, also ended ones: their history is read.
 */
export async function inUse({ rounds, proposals, reportPlans }: InUseDeps): Promise<InUse> {
  const kept = (await rounds.list()).map(({ value }) => value);
  const stored = await Promise.all(kept.map(({ budgetYear }) => proposals.list(budgetYear)));
  const plans = (await reportPlans.list()).map(({ value }) => value);
  const all = stored.flat().map(({ value }) => value);
  return {
    committeeIds: new Set([
      ...all.flatMap(committeesOf),
      ...kept.flatMap(extendedIn),
      ...askedOf(plans, "committee"),
    ]),
    departmentIds: new Set([
      ...all.flatMap(({ content, form }) => idsOf(content?.departmentId, form.department)),
      ...askedOf(plans, "department"),
    ]),
    unitIds: new Set(askedOf(plans, "unit")),
  };
}

function askedOf(plans: readonly ReportPlan[], kind: PlaceKind): string[] {
  return plans.flatMap(({ places }) => places.flatMap((place) => (place.kind === kind ? [place.id] : [])));
}

function committeesOf({ content, form }: Proposal): string[] {
  return idsOf(content?.type === "assignment" ? content.committeeId : undefined, form.committee);
}

/** The nämnder that a round gives more time. */
function extendedIn({ extensions }: Round): string[] {
  return extensions.flatMap(({ to }) => (to.kind === "committee" ? [to.committeeId] : []));
}

function idsOf(...ids: readonly (string | undefined)[]): string[] {
  return ids.filter((id) => id !== undefined);
}
