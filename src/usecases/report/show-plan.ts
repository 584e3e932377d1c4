import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { reportingOf, type Reporting } from "../../domain/report/plan-places.ts";
import { planReach, type PlanReach } from "../../domain/report/plan-reach.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import { currentReport } from "../../domain/report/reports.ts";
import type { ReportStanding } from "../../domain/report/standing.ts";
import { personalChatsOf } from "../personal-chat.ts";
import { eventsNow } from "./find-report.ts";
import { standingNow } from "./list-reports.ts";
import { knownChannels, type PlanDeps } from "./plan-deps.ts";

/** A plan as administrators see it. */
export interface PlanView {
  readonly plan: ReportPlan;
  /** Undefined for places of several kinds. */
  readonly reporting: Reporting | undefined;
  readonly channels: readonly KnownConversation[];
  /** Its report that people speak of today; undefined where there is none. */
  readonly standing: ReportStanding | undefined;
  readonly reach: PlanReach;
}

/** A plan with where it stands and whom it does not reach. */
export async function viewOfPlan(
  deps: PlanDeps,
  plan: ReportPlan,
  organisation: Organisation,
): Promise<PlanView> {
  const [eventOf, channels, chats] = await Promise.all([
    eventsNow(deps.calendars),
    knownChannels(deps),
    personalChatsOf(deps.conversations),
  ]);
  const report = currentReport(plan, deps.clock.today(), eventOf);
  const standing = report && (await standingNow(deps, report, organisation));
  return {
    plan,
    reporting: reportingOf(plan.places, organisation),
    channels,
    standing,
    reach: planReach(standing?.places ?? [], organisation, new Set(chats.keys())),
  };
}
