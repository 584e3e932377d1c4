import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";
import type { EventOf } from "./event-stoppdatum.ts";
import { datedBetween, datedById } from "./periods.ts";
import { longestBefore, opensOn } from "./reminder-mornings.ts";
import type { ReportPlan } from "./report-plan.ts";
import type { Report } from "./report.ts";

export type { EventOf } from "./event-stoppdatum.ts";

/** So long after its stoppdatum a report is the one that people speak of, while the next has not opened. */
const SPOKEN_OF_DAYS = 31;
/** A year and a day: the next report of any plan is due within it. */
const A_YEAR = 366;

/**
 * The reports of a plan whose stoppdatum lies from one day to another, both included, in order of it. An ended plan has
 * those that had opened when it ended.
 */
export function reportsBetween(
  plan: ReportPlan,
  from: CalendarDate,
  to: CalendarDate,
  eventOf: EventOf,
): readonly Report[] {
  return datedBetween(plan, from, to, eventOf).filter(isOfPlan);
}

/** A report by its id, `<plan>.<period>`; undefined when its plan is gone or has no such period. */
export function reportById(
  plans: readonly ReportPlan[],
  reportId: string,
  eventOf: EventOf,
): Report | undefined {
  const dot = reportId.lastIndexOf(".");
  const plan = plans.find(({ id }) => id === reportId.slice(0, dot));
  const report = plan && datedById(plan, reportId.slice(dot + 1), eventOf);
  return report !== undefined && isOfPlan(report) ? report : undefined;
}

/**
 * The report of a plan that people mean today who name no period: the last that has opened, so that October's can be marked
 * late until November's opens; from a month after its stoppdatum the next one, so that nobody marks last year's by mistake.
 * Undefined for a plan that has none.
 */
export function currentReport(plan: ReportPlan, today: CalendarDate, eventOf: EventOf): Report | undefined {
  const around = reportsBetween(
    plan,
    addDays(today, -A_YEAR),
    addDays(today, A_YEAR + longestBefore({ plan })),
    eventOf,
  );
  const opened = around.filter((report) => opensOn(report) <= today).at(-1);
  const next = around.find((report) => opensOn(report) > today);
  if (opened === undefined) return next ?? onlyOne(plan, eventOf);
  const isSpokenOf = today <= addDays(opened.stoppdatum, SPOKEN_OF_DAYS);
  return isSpokenOf ? opened : (next ?? opened);
}

/**
 * The report of each plan that people mean today. What the bot asks by itself of every month is among them for a month after its
 * stoppdatum: nobody ends those plans, and years of them would stand between the reports that people have made.
 */
export function reportsSpokenOf(
  plans: readonly ReportPlan[],
  today: CalendarDate,
  eventOf: EventOf,
): readonly Report[] {
  return plans
    .filter(({ endedOn }) => endedOn === undefined)
    .flatMap((plan) => currentReport(plan, today, eventOf) ?? [])
    .filter(
      ({ plan, stoppdatum }) => plan.about === undefined || today <= addDays(stoppdatum, SPOKEN_OF_DAYS),
    );
}

/** One that is due once, longer ago or further ahead than a year. */
function onlyOne(plan: ReportPlan, eventOf: EventOf): Report | undefined {
  return plan.schedule.kind === "once" ? reportById([plan], `${plan.id}.once`, eventOf) : undefined;
}

function isOfPlan(report: Report): boolean {
  const { endedOn } = report.plan;
  return endedOn === undefined || opensOn(report) <= endedOn;
}
