import type { OccurrenceKey } from "../delivery/delivery.ts";
import { addDays } from "../time/civil-day.ts";
import type { Instant } from "../time/instant.ts";
import { stockholmDateAt } from "../time/stockholm.ts";
import {
  escalationMorning,
  longestBefore,
  RED_DAYS_AT_MOST,
  reminderMornings,
  type ReminderMorning,
} from "./reminder-mornings.ts";
import type { ReportPlan } from "./report-plan.ts";
import type { Report } from "./report.ts";
import { reportsBetween, type EventOf } from "./reports.ts";

/** What is told of reports on mornings: what is missing to those who answer for it, or that it is to their managers. */
export type NudgeKind = "nudge" | "escalation";

/** Everybody's of one morning are one occurrence, so that each gets one message however many reports it is about. */
const EVERYBODY = "all";
/** The first working day after a stoppdatum, and the second. */
const LATEST_AFTER = 2 * RED_DAYS_AT_MOST;

const MORNINGS: Readonly<Record<NudgeKind, (report: Report) => readonly ReminderMorning[]>> = {
  nudge: reminderMornings,
  escalation: (report) => [escalationMorning(report)].filter((morning) => morning !== undefined),
};

/** The mornings of all plans' reports after `after` and at or before `until`, each once, in order. */
export function nudgesBetween(
  kind: NudgeKind,
  plans: readonly ReportPlan[],
  { after, until, eventOf }: { readonly after: Instant; readonly until: Instant; readonly eventOf: EventOf },
): readonly OccurrenceKey[] {
  const dues = plans
    .flatMap((plan) => reportsAround(plan, after, until, eventOf))
    .flatMap(MORNINGS[kind])
    .map(({ due }) => due)
    .filter((due) => due > after && due <= until);
  return [...new Set(dues)].sort((a, b) => a - b).map((due) => ({ kind, subject: EVERYBODY, due }));
}

/** The reports that are told of at an instant. */
export function reportsNudgedAt(
  kind: NudgeKind,
  plans: readonly ReportPlan[],
  due: Instant,
  eventOf: EventOf,
): readonly Report[] {
  return plans
    .flatMap((plan) => reportsAround(plan, due, due, eventOf))
    .filter((report) => MORNINGS[kind](report).some((morning) => morning.due === due));
}

function reportsAround(
  plan: ReportPlan,
  after: Instant,
  until: Instant,
  eventOf: EventOf,
): readonly Report[] {
  const from = addDays(stockholmDateAt(after), -LATEST_AFTER);
  const to = addDays(stockholmDateAt(until), longestBefore({ plan }));
  return reportsBetween(plan, from, to, eventOf);
}
