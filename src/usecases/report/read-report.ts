import type { Organisation, PersonRef, PlaceRef } from "../../domain/organisation/organisation.ts";
import type { Klarmarkering, Report, ReportState } from "../../domain/report/report.ts";
import { markRight, responsibleFor } from "../../domain/report/rights.ts";
import { standingOfReport, type ReportStanding } from "../../domain/report/standing.ts";
import type { Stored } from "../delivery-ports.ts";
import { findReport } from "./find-report.ts";
import type { MarkDeps } from "./mark-deps.ts";

/** A report with all that is stored of it, read at one time. */
export interface ReportGround {
  readonly report: Report;
  readonly organisation: Organisation;
  readonly state: Stored<ReportState> | undefined;
  readonly rows: readonly Stored<Klarmarkering>[];
  readonly standing: ReportStanding;
}

/** Reads the marks and the lock of a report, and where it stands by them. */
export async function readReport(
  { klarmarkeringar }: Pick<MarkDeps, "klarmarkeringar">,
  report: Report,
  organisation: Organisation,
): Promise<ReportGround> {
  const rows = await klarmarkeringar.ofReport(report.id);
  // Last, so that what is decided on it is as new as can be.
  const state = await klarmarkeringar.state(report.id);
  const ground = { report, state: state?.value, klarmarkeringar: rows.map(({ value }) => value) };
  return { report, organisation, state, rows, standing: standingOfReport(ground, organisation) };
}

/** The same by the report's id; undefined for one that is not there. */
export async function groundOf(deps: MarkDeps, reportId: string): Promise<ReportGround | undefined> {
  const [report, organisation] = await Promise.all([findReport(deps, reportId), deps.organisation.read()]);
  return report && readReport(deps, report, organisation);
}

/** Responsible for a place, or standing in for one who is. */
export function isMine(place: PlaceRef, organisation: Organisation, aadObjectId: string): boolean {
  const right = markRight(aadObjectId, place, organisation, false);
  return right === "responsible" || right === "substitute";
}

/** Those who may mark a place, the responsible first. */
export function mayMarkFor(place: PlaceRef, organisation: Organisation): readonly PersonRef[] {
  const { responsible, substitutes } = responsibleFor(place, organisation);
  return [...responsible, ...substitutes];
}
