import type { ReportStanding } from "../../domain/report/standing.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { KlarmarkeringStore } from "../report-ports.ts";
import { findReport, type FindReportDeps } from "./find-report.ts";
import { standingNow } from "./list-reports.ts";

export interface ReadStandingDeps extends FindReportDeps {
  readonly klarmarkeringar: KlarmarkeringStore;
  readonly organisation: Pick<OrganisationReader, "read">;
}

/** Where a report stands now, by its id; undefined for one that is not there. */
export async function readStanding(
  deps: ReadStandingDeps,
  reportId: string,
): Promise<ReportStanding | undefined> {
  const report = await findReport(deps, reportId);
  return report && standingNow(deps, report, await deps.organisation.read());
}
