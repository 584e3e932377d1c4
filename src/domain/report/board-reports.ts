import { addDays } from "../time/civil-day.ts";
import type { Instant } from "../time/instant.ts";
import { stockholmDateAt } from "../time/stockholm.ts";
import { longestBefore, opensAt } from "./reminder-mornings.ts";
import type { ReportPlan } from "./report-plan.ts";
import type { Report } from "./report.ts";
import { reportsBetween, type EventOf } from "./reports.ts";

/** So long after its stoppdatum a board counts the days, and is looked after. */
export const BOARD_DAYS = 31;

/**
 * The reports whose boards stand in a channel or are to: those that have opened at `now`, until a month after their
 * stoppdatum, of plans with a channel, in the order that they opened.
 */
export function boardReports(
  plans: readonly ReportPlan[],
  now: Instant,
  eventOf: EventOf,
): readonly (Report & { readonly plan: { readonly channelId: string } })[] {
  const today = stockholmDateAt(now);
  return plans
    .filter((plan) => plan.channelId !== undefined)
    .flatMap((plan) =>
      // A day more than it counts: the day that it says so.
      reportsBetween(plan, addDays(today, -BOARD_DAYS - 1), addDays(today, longestBefore({ plan })), eventOf),
    )
    .filter(hasChannel)
    .filter((report) => opensAt(report) <= now)
    .toSorted((a, b) => opensAt(a) - opensAt(b));
}

function hasChannel(report: Report): report is Report & { readonly plan: { readonly channelId: string } } {
  return report.plan.channelId !== undefined;
}
