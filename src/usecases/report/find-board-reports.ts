import { findReport, reportsToday } from "../../domain/report-question/find-report.ts";
import type { Report } from "../../domain/report/report.ts";
import type { Clock } from "../ports.ts";
import { eventsNow, type FindReportDeps } from "./find-report.ts";

export interface AskedBoard {
  /** As somebody typed it; absent when none was named. */
  readonly name: string | undefined;
  /** The channel that is asked in; absent in a personal chat. */
  readonly channelId: string | undefined;
}

/** The reports that may be meant; `isKnown` is false when a name was said that none of them has. */
export interface AskedReports {
  readonly reports: readonly Report[];
  readonly isKnown: boolean;
}

/** The reports of today whose board somebody asks for: by name, else those of the channel, else all. */
export async function findBoardReports(
  deps: FindReportDeps & { readonly clock: Pick<Clock, "today"> },
  { name, channelId }: AskedBoard,
): Promise<AskedReports> {
  const [stored, eventOf] = await Promise.all([deps.reportPlans.list(), eventsNow(deps.calendars)]);
  const ground = { plans: stored.map(({ value }) => value), today: deps.clock.today(), eventOf };
  const reports = reportsToday(ground);
  if (name === undefined) {
    const here = reports.filter(({ plan }) => channelId !== undefined && plan.channelId === channelId);
    return { reports: here.length > 0 ? here : reports, isKnown: true };
  }
  const found = findReport(name, ground);
  switch (found.kind) {
    case "found":
      return { reports: [found.report], isKnown: true };
    case "several":
      return { reports: found.reports, isKnown: true };
    case "unknown":
      return { reports, isKnown: false };
  }
}
