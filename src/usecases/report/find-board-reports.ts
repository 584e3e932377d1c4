import { plansCalled } from "../../domain/report/plans-called.ts";
import { currentReport } from "../../domain/report/reports.ts";
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
  const today = deps.clock.today();
  const reports = stored.flatMap(({ value }) => currentReport(value, today, eventOf) ?? []);
  if (name !== undefined) {
    const plans = plansCalled(
      name,
      reports.map(({ plan }) => plan),
    );
    const called = reports.filter(({ plan }) => plans.includes(plan));
    return called.length > 0 ? { reports: called, isKnown: true } : { reports, isKnown: false };
  }
  const here = reports.filter(({ plan }) => channelId !== undefined && plan.channelId === channelId);
  return { reports: here.length > 0 ? here : reports, isKnown: true };
}
