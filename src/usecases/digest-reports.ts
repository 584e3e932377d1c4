import { digestReports, reportsOfDigest, type DigestReport } from "../domain/digest/digest-report.ts";
import type { KnownConversation } from "../domain/directory/known-conversation.ts";
import type { ReportStanding } from "../domain/report/standing.ts";
import type { CalendarDate } from "../domain/time/calendar-date.ts";
import type { RealInstant } from "../domain/time/instant.ts";
import type { OrganisationReader } from "./organisation-ports.ts";
import type { CalendarReader, Clock } from "./ports.ts";
import type { KlarmarkeringStore, ReportPlanStore } from "./report-ports.ts";
import { eventsNow } from "./report/find-report.ts";
import { standingNow } from "./report/list-reports.ts";

export interface DigestReportsDeps {
  readonly reportPlans: Pick<ReportPlanStore, "list">;
  readonly klarmarkeringar: KlarmarkeringStore;
  readonly organisation: Pick<OrganisationReader, "read">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly clock: Pick<Clock, "real">;
}

/** What a day's digest tells of reports; with a person's Entra object id what that person has left to do. */
export type ReadDigestReports = (
  day: CalendarDate,
  reader: string | undefined,
) => Promise<readonly DigestReport[]>;

/** Whose digest it is, where one person alone reads it. */
export function digestReader({ kind, aadObjectId }: KnownConversation): { readonly reader?: string } {
  return kind === "personal" && aadObjectId !== undefined ? { reader: aadObjectId } : {};
}

/** Hundreds of channels get the same digest in the same minute, and it may be a few seconds old. */
const KEPT_MS = 5000;

export function createDigestReports(deps: DigestReportsDeps): ReadDigestReports {
  let last:
    | {
        readonly day: CalendarDate;
        readonly at: RealInstant;
        readonly standings: Promise<readonly ReportStanding[]>;
      }
    | undefined;
  return async (day, reader) => {
    const now = deps.clock.real();
    if (last?.day !== day || now - last.at >= KEPT_MS)
      last = { day, at: now, standings: standingsOf(deps, day) };
    const { standings } = last;
    // What failed is tried again by the next one who wants it.
    standings.catch(() => {
      if (last?.standings === standings) last = undefined;
    });
    return digestReports(await standings, day, reader);
  };
}

async function standingsOf(deps: DigestReportsDeps, day: CalendarDate): Promise<readonly ReportStanding[]> {
  const plans = await deps.reportPlans.list();
  if (plans.length === 0) return [];
  const [eventOf, organisation] = await Promise.all([eventsNow(deps.calendars), deps.organisation.read()]);
  const reports = reportsOfDigest(
    plans.map(({ value }) => value),
    day,
    eventOf,
  );
  return Promise.all(reports.map((report) => standingNow(deps, report, organisation)));
}
