import type { ReportState } from "../../domain/report/report.ts";
import type { ReportStanding } from "../../domain/report/standing.ts";
import type { MarkDeps } from "./mark-deps.ts";
import { groundOf } from "./read-report.ts";

/** A report as its administrators see it. */
export type AdministeredReport =
  | { readonly kind: "report"; readonly standing: ReportStanding; readonly state: ReportState | undefined }
  | { readonly kind: "notAdministrator" | "unknownReport" };

/** Where a report stands, for an administrator. */
export async function administerReport(
  deps: MarkDeps,
  aadObjectId: string,
  reportId: string,
): Promise<AdministeredReport> {
  const ground = await groundOf(deps, reportId);
  if (!deps.organisation.isAdministrator(aadObjectId)) return { kind: "notAdministrator" };
  if (ground === undefined) return { kind: "unknownReport" };
  return { kind: "report", standing: ground.standing, state: ground.state?.value };
}
