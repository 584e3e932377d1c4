import { proposedPlan } from "../domain/report/plan-changes.ts";
import { proposeReports } from "../domain/report/propose-reports.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import { instantInStockholm } from "../domain/time/stockholm.ts";
import type { OrganisationStore } from "../usecases/organisation-ports.ts";
import type { CalendarStore } from "../usecases/ports.ts";
import type { ReportPlanStore } from "../usecases/report-ports.ts";
import { LOCAL_ADMINISTRATOR, playgroundPeople } from "./playground-people.ts";
import { FIRST_ACTIVE } from "./samples.ts";

/** "Möte FLU: Tidsplan för Mål och budget 2024 … fastställs": from then on everybody knows what is to be reported. */
const ADOPTED: CalendarDate = "2022-08-30";

/**
 * Makes the reports that the sample's tidsplan states, while nobody has made any: omvärldsanalys of each processgrupp (18
 * November 2022), rapport per mål to be approved (15 January 2023), and the nämnder's verksamhetsplaner (5 October 2023). The
 * units' monthly follow-up is left to the administrator: no document states which day it is due, and none is invented.
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
  const by = { aadObjectId: LOCAL_ADMINISTRATOR, name: playgroundPeople.currentUser.name };
  const act = { by, at: instantInStockholm(ADOPTED, "09:00"), today: ADOPTED };
  for (const proposal of proposeReports([stored.calendar], ADOPTED)) {
    const plan = proposedPlan(proposal, organisation, act);
    if (plan !== undefined) await stores.reportPlans.save(plan, undefined);
  }
}
