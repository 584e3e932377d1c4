import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { changedPlan } from "../../domain/report/plan-changes.ts";
import type { PlanFault, PlanForm } from "../../domain/report/plan-form.ts";
import type { Reporting } from "../../domain/report/plan-places.ts";
import { readPlanForm } from "../../domain/report/read-plan-form.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import { planChoices } from "./make-plan.ts";
import { asAdministrator, type PlanDeps } from "./plan-deps.ts";

/** The plan that a card shows. */
export interface ShownPlan {
  readonly id: string;
  readonly revision: number;
  /** What the form asks it of. */
  readonly reporting: Reporting;
}

export type ChangePlanOutcome =
  | { readonly kind: "saved" | "same"; readonly plan: ReportPlan }
  /** Somebody else has changed it since the card was made: nothing is done. */
  | { readonly kind: "changed"; readonly plan: ReportPlan }
  | { readonly kind: "faulty"; readonly plan: ReportPlan; readonly faults: readonly PlanFault[] }
  | { readonly kind: "gone" | "notAdministrator" };

/** Saves what a form says of a plan. How often it is made is what it is: marks hang on its periods. */
export async function changePlan(
  deps: PlanDeps,
  by: PersonRef,
  shown: ShownPlan,
  form: PlanForm,
): Promise<ChangePlanOutcome> {
  const organisation = await asAdministrator(deps, by.aadObjectId);
  if (organisation === undefined) return { kind: "notAdministrator" };
  const found = await deps.reportPlans.find(shown.id);
  if (found === undefined) return { kind: "gone" };
  const plan = found.value;
  const shape = { reporting: shown.reporting, schedule: plan.schedule.kind };
  const read = readPlanForm(form, await planChoices(deps, organisation, shape, plan));
  if (read.kind === "faulty") return { kind: "faulty", plan, faults: read.faults };

  const after = changedPlan(plan, read.wish);
  // The same press again: what it wanted holds.
  if (after === plan) return { kind: "same", plan };
  if (plan.revision !== shown.revision) return { kind: "changed", plan };
  if ((await deps.reportPlans.save(after, found.version)) !== undefined)
    return { kind: "saved", plan: after };
  const present = await deps.reportPlans.find(shown.id);
  return present === undefined ? { kind: "gone" } : { kind: "changed", plan: present.value };
}
