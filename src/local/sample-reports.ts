import type { Organisation } from "../domain/organisation/organisation.ts";
import { madePlan, proposedPlan, type PlanAct } from "../domain/report/plan-changes.ts";
import { placesOfKind } from "../domain/report/plan-places.ts";
import { proposeReports } from "../domain/report/propose-reports.ts";
import type { ReportPlan } from "../domain/report/report-plan.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import type { OrganisationStore } from "../usecases/organisation-ports.ts";
import type { CalendarStore } from "../usecases/ports.ts";
import type { ReportPlanStore } from "../usecases/report-ports.ts";
import { LOCAL_ADMINISTRATOR, playgroundPeople } from "./playground-people.ts";
import { FIRST_ACTIVE } from "./samples.ts";

/** "Möte FLU: Tidsplan för Mål och budget 2024 … fastställs": from then on everybody knows what is to be reported. */
const ADOPTED: CalendarDate = "2022-08-30";

/** Of the first month that is followed up: a newcomer meets one report that is open, and no old ones. */
const FOLLOWED_UP_FROM: CalendarDate = "2023-03-01";

/**
 * Makes the reports that the sample's tidsplan states, while nobody has made any: omvärldsanalys of each processgrupp (18
 * November 2022), rapport per mål to be approved (15 January 2023), and the nämnder's verksamhetsplaner (5 October 2023).
 */
export async function loadSampleReports(stores: {
  readonly calendars: Pick<CalendarStore, "load">;
  readonly organisations: Pick<OrganisationStore, "read">;
  readonly reportPlans: Pick<ReportPlanStore, "list" | "save">;
}): Promise<void> {
  if ((await stores.reportPlans.list()).length > 0) return;
  const stored = await stores.calendars.load(FIRST_ACTIVE);
  if (stored === undefined) return;
  const { organisation } = await stores.organisations.read();
  const proposals = proposeReports([stored.calendar], ADOPTED);
  const plans = [
    ...proposals.map((proposal) => proposedPlan(proposal, organisation, onDay(ADOPTED))),
    monthlyFollowUp(organisation),
  ];
  for (const plan of plans) if (plan !== undefined) await stores.reportPlans.save(plan, undefined);
}

/**
 * The monthly follow-up of each unit of kommunledningsstaben. Its documents give no day: working day 10 is the sample's own,
 * as an administrator would choose one, so that there is something to klarmarkera on the day that the local chat is on.
 */
function monthlyFollowUp(organisation: Organisation): ReportPlan | undefined {
  const units = placesOfKind("unit", organisation);
  if (units.length === 0) return undefined;
  return madePlan("manadsuppfoljning", onDay(FOLLOWED_UP_FROM), {
    name: "Månadsuppföljning",
    act: "mark",
    places: units.map(({ place }) => place),
    sections: [],
    schedule: { kind: "monthly", workingDay: 10 },
    reminders: { on: true, firstDaysBefore: 14, escalates: false },
  });
}

function onDay(today: CalendarDate): PlanAct {
  const by = { aadObjectId: LOCAL_ADMINISTRATOR, name: playgroundPeople.currentUser.name };
  return { by, at: instantInStockholm(today, "09:00"), today };
}
