import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { endedPlan } from "../../domain/report/plan-changes.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import { MOST_TRIES } from "./mark-deps.ts";
import { asAdministrator, type PlanDeps } from "./plan-deps.ts";

export type EndPlanOutcome =
  | { readonly kind: "ended"; readonly plan: ReportPlan }
  | { readonly kind: "gone" | "conflict" | "notAdministrator" };

/** Ends a plan: nothing new comes of it, and what is there stays. Again it changes nothing. */
export async function endPlan(
  deps: Pick<PlanDeps, "reportPlans" | "organisation" | "clock">,
  by: PersonRef,
  id: string,
): Promise<EndPlanOutcome> {
  if ((await asAdministrator(deps, by.aadObjectId)) === undefined) return { kind: "notAdministrator" };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await deps.reportPlans.find(id);
    if (found === undefined) return { kind: "gone" };
    const plan = endedPlan(found.value, deps.clock.today());
    if (plan === found.value) return { kind: "ended", plan };
    if ((await deps.reportPlans.save(plan, found.version)) !== undefined) return { kind: "ended", plan };
  }
  return { kind: "conflict" };
}
