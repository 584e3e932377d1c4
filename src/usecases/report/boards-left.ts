import { boardReports } from "../../domain/report/board-reports.ts";
import type { Clock } from "../ports.ts";
import { eventsNow, type FindReportDeps } from "./find-report.ts";

/** The reports whose boards stand somewhere or are to, for the look that finds those that were left behind. */
export async function boardsLeft({
  reportPlans,
  calendars,
  clock,
}: FindReportDeps & { readonly clock: Pick<Clock, "millis"> }): Promise<readonly string[]> {
  const [plans, eventOf] = await Promise.all([reportPlans.list(), eventsNow(calendars)]);
  const all = plans.map(({ value }) => value);
  return boardReports(all, clock.millis(), eventOf).map(({ id }) => id);
}
