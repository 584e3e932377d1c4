import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import { isSamePlan, madePlan } from "../../domain/report/plan-changes.ts";
import type { PlanChoices, PlanFault, PlanForm, ScheduleKind } from "../../domain/report/plan-form.ts";
import { placesOfKind, type Reporting } from "../../domain/report/plan-places.ts";
import { readPlanForm } from "../../domain/report/read-plan-form.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import { findEvent } from "../find-event.ts";
import { asAdministrator, knownChannels, type PlanDeps } from "./plan-deps.ts";

/** What a plan is asked of, and how often: chosen first, and what the rest of the form hangs on. */
export interface PlanShape {
  readonly reporting: Reporting;
  readonly schedule: ScheduleKind;
}

export type MadePlan =
  | { readonly kind: "made"; readonly plan: ReportPlan }
  /** It has been made before: what holds is shown, and nothing is changed. */
  | { readonly kind: "already"; readonly plan: ReportPlan };

export type MakePlanOutcome =
  | MadePlan
  | { readonly kind: "faulty"; readonly faults: readonly PlanFault[] }
  | { readonly kind: "notAdministrator" };

/** Makes a report of what the form says, once. `id` is the form's own: the same press again finds what the first has made. */
export async function makePlan(
  deps: PlanDeps,
  by: PersonRef,
  { id, shape }: { readonly id: string; readonly shape: PlanShape },
  form: PlanForm,
): Promise<MakePlanOutcome> {
  const organisation = await asAdministrator(deps, by.aadObjectId);
  if (organisation === undefined) return { kind: "notAdministrator" };
  const read = readPlanForm(form, await planChoices(deps, organisation, shape));
  if (read.kind === "faulty") return read;
  const act = { by, at: deps.clock.millis(), today: deps.clock.today() };
  return insertPlan(deps, madePlan(id, act, read.wish));
}

/** Inserts a plan once; what stands under its id before is left as it is. */
export async function insertPlan(
  { reportPlans }: Pick<PlanDeps, "reportPlans">,
  plan: ReportPlan,
): Promise<MadePlan> {
  if ((await reportPlans.save(plan, undefined)) !== undefined) return { kind: "made", plan };
  const first = (await reportPlans.find(plan.id))?.value ?? plan;
  const isOwn = first.created.by.aadObjectId === plan.created.by.aadObjectId;
  return { kind: isOwn && isSamePlan(first, plan) ? "made" : "already", plan: first };
}

/** What may be chosen. What a plan has chosen before may be chosen again, also when it cannot be seen now. */
export async function planChoices(
  deps: Pick<PlanDeps, "calendars" | "conversations" | "clock">,
  organisation: Organisation,
  { reporting, schedule }: PlanShape,
  plan?: ReportPlan,
): Promise<PlanChoices> {
  const [calendars, channels] = await Promise.all([deps.calendars.active(), knownChannels(deps)]);
  const own = plan?.channelId === undefined ? [] : [plan.channelId];
  return {
    reporting,
    schedule,
    places: placesOfKind(reporting, organisation),
    findEvent: (ref) => findEvent(calendars, ref) ?? goneEvent(ref, plan),
    channelIds: [...channels.map(({ id }) => id), ...own],
    today: deps.clock.today(),
    ...(plan === undefined ? {} : { plan }),
  };
}

/** An event that is gone stays the plan's own, on the day that was known. */
function goneEvent(
  { calendarId, eventId }: Parameters<PlanChoices["findEvent"]>[0],
  plan: ReportPlan | undefined,
): ReturnType<PlanChoices["findEvent"]> {
  if (plan?.schedule.kind !== "once" || plan.schedule.stoppdatum.kind !== "event") return undefined;
  const own = plan.schedule.stoppdatum;
  if (own.calendarId !== calendarId || own.eventId !== eventId) return undefined;
  const { title, day } = own.known;
  return { title, date: { precision: "day", start: day, end: day } };
}
