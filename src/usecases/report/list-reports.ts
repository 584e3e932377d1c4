import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { ReportProposal } from "../../domain/report/propose-reports.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import { reportsSpokenOf } from "../../domain/report/reports.ts";
import { standingOfReport, type PlaceStanding, type ReportStanding } from "../../domain/report/standing.ts";
import { eventsNow } from "./find-report.ts";
import type { PlanDeps } from "./plan-deps.ts";
import { proposalsNow } from "./propose-plan.ts";

/** A report as one person sees it in the list. */
export interface ListedReport {
  readonly standing: ReportStanding;
  /** What that person answers for in it. */
  readonly mine: readonly PlaceStanding[];
}

export interface ReportsPage {
  /** Those whose stoppdatum is ahead first, the nearest on top; then those that have passed, the latest on top. */
  readonly reports: readonly ListedReport[];
  /** Absent for those who are no administrators: what the calendars propose, and how many reports have ended. */
  readonly inside?: { readonly proposals: readonly ReportProposal[]; readonly ended: readonly ReportPlan[] };
}

/**
 * The reports that people speak of today, one of each plan that has not ended, for the one who asks; without anybody, as
 * all may read them.
 */
export async function listReports(deps: PlanDeps, aadObjectId: string | undefined): Promise<ReportsPage> {
  const today = deps.clock.today();
  const [stored, eventOf, organisation] = await Promise.all([
    deps.reportPlans.list(),
    eventsNow(deps.calendars),
    deps.organisation.read(),
  ]);
  const plans = stored.map(({ value }) => value);
  const current = reportsSpokenOf(plans, today, eventOf);
  const listed = await Promise.all(
    current.map(async (report) => {
      const standing = await standingNow(deps, report, organisation);
      return { standing, mine: standing.places.filter((place) => answersFor(place, aadObjectId)) };
    }),
  );
  const reports = [
    ...listed.filter(({ standing }) => standing.report.stoppdatum >= today).toSorted(byDay),
    ...listed
      .filter(({ standing }) => standing.report.stoppdatum < today)
      .toSorted(byDay)
      .toReversed(),
  ];
  if (aadObjectId === undefined || !deps.organisation.isAdministrator(aadObjectId)) return { reports };
  const ended = plans.filter(({ endedOn }) => endedOn !== undefined);
  return { reports, inside: { proposals: await proposalsNow(deps, plans), ended } };
}

/** Where a report stands now: its marks and its lock are read. */
export async function standingNow(
  { klarmarkeringar }: Pick<PlanDeps, "klarmarkeringar">,
  report: ReportStanding["report"],
  organisation: Organisation,
): Promise<ReportStanding> {
  const [marks, state] = await Promise.all([
    klarmarkeringar.ofReport(report.id),
    klarmarkeringar.state(report.id),
  ]);
  const ground = { report, state: state?.value, klarmarkeringar: marks.map(({ value }) => value) };
  return standingOfReport(ground, organisation);
}

function answersFor({ responsible, substitutes }: PlaceStanding, wanted: string | undefined): boolean {
  return [...responsible, ...substitutes].some(({ aadObjectId }) => aadObjectId === wanted);
}

function byDay(a: ListedReport, b: ListedReport): number {
  const [day, other] = [a.standing.report.stoppdatum, b.standing.report.stoppdatum];
  return day < other ? -1 : Number(day > other);
}
