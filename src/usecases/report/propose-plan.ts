import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { StoppdatumRef } from "../../domain/proposal/round-settings.ts";
import { proposedPlan } from "../../domain/report/plan-changes.ts";
import { proposedPlanId, proposeReports, type ReportProposal } from "../../domain/report/propose-reports.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import { insertPlan, type MadePlan } from "./make-plan.ts";
import { asAdministrator, type PlanDeps } from "./plan-deps.ts";

/** What the active calendars propose and nobody has made: those whose stoppdatum is still to come, the nearest first. */
export async function proposalsNow(
  { calendars, clock }: Pick<PlanDeps, "calendars" | "clock">,
  plans: readonly ReportPlan[],
): Promise<readonly ReportProposal[]> {
  const today = clock.today();
  const proposals = proposeReports(await calendars.active(), today);
  return proposals.filter(
    (proposal) => proposal.day >= today && !plans.some((plan) => isMade(proposal, plan)),
  );
}

/** The proposal of an event, also when a report has been made of it. */
export async function proposalOf(
  { calendars, clock }: Pick<PlanDeps, "calendars" | "clock">,
  { calendarId, eventId }: StoppdatumRef,
): Promise<ReportProposal | undefined> {
  const proposals = proposeReports(await calendars.active(), clock.today());
  return proposals.find((each) => each.calendarId === calendarId && each.event.id === eventId);
}

export type ConfirmProposalOutcome =
  | MadePlan
  /** Its words do not tell who reports, or the organisation has none of those: the form is to be filled in. */
  | { readonly kind: "unclear"; readonly proposal: ReportProposal }
  | { readonly kind: "gone" | "notAdministrator" };

/** Makes the report that an event speaks of, as it is proposed. The same press again finds what the first has made. */
export async function confirmProposal(
  deps: PlanDeps,
  by: PersonRef,
  event: StoppdatumRef,
): Promise<ConfirmProposalOutcome> {
  const organisation = await asAdministrator(deps, by.aadObjectId);
  if (organisation === undefined) return { kind: "notAdministrator" };
  const proposal = await proposalOf(deps, event);
  if (proposal === undefined) return { kind: "gone" };
  const made = await deps.reportPlans.list();
  const before = made.find(({ value }) => isMade(proposal, value));
  if (before !== undefined) return { kind: "already", plan: before.value };
  const act = { by, at: deps.clock.millis(), today: deps.clock.today() };
  const plan = proposedPlan(proposal, organisation, act);
  return plan === undefined ? { kind: "unclear", proposal } : insertPlan(deps, plan);
}

/** A plan of the same event, for the same time of it. */
function isMade(proposal: ReportProposal, { id, schedule }: ReportPlan): boolean {
  if (id === proposedPlanId(proposal)) return true;
  if (schedule.kind !== "once" || schedule.stoppdatum.kind !== "event") return false;
  const { calendarId, eventId, known } = schedule.stoppdatum;
  const isSameEvent = calendarId === proposal.calendarId && eventId === proposal.event.id;
  // What comes back every year is asked anew each year; a date that states its year has only moved.
  const comesBack = proposal.event.date.start.startsWith("--");
  return isSameEvent && (!comesBack || known.day.slice(0, 4) === proposal.day.slice(0, 4));
}
