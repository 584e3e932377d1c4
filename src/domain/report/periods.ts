import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, calendarDate, monthOf, yearOf } from "../time/civil-day.ts";
import { daysInMonth, daysOfMonth } from "../time/month.ts";
import { reportDayOf, type EventOf } from "./event-stoppdatum.ts";
import type { ReportPlan, ReportSchedule, ReportStoppdatum } from "./report-plan.ts";
import type { Report, ReportPeriod } from "./report.ts";
import { workingDayOfMonth } from "./working-days.ts";

/** The months after which the three yearly follow-ups to fullmäktige are made. */
const FOLLOW_UP_MONTHS: readonly number[] = [3, 8, 12];
const ONCE = "once";
const MONTH_ID = /^(\d{4})-(0[1-9]|1[0-2])$/u;
const YEAR_ID = /^\d{4}$/u;

/** A period with its day, before it is known whether the plan has it. */
type Dated = Omit<Report, "plan" | "id">;

/**
 * The reports of a plan whose stoppdatum lies from one day to another, both included, in order of it. A report that is due
 * once is there wherever its event has moved; of the others, those due from the day that the plan begins.
 */
export function datedBetween(
  plan: ReportPlan,
  from: CalendarDate,
  to: CalendarDate,
  eventOf: EventOf,
): readonly Report[] {
  const { schedule, startsOn } = plan;
  if (schedule.kind === "once") {
    const dated = onceDated(schedule.stoppdatum, startsOn, eventOf);
    return isBetween(dated.stoppdatum, from, to) ? [reportOf(plan, dated)] : [];
  }
  const first = from < startsOn ? startsOn : from;
  return datedOf(schedule, first, to)
    .filter(({ stoppdatum }) => isBetween(stoppdatum, first, to))
    .map((dated) => reportOf(plan, dated));
}

/** The period of a plan with an id; undefined when the plan has none such. */
export function datedById(plan: ReportPlan, periodId: string, eventOf: EventOf): Report | undefined {
  const { schedule, startsOn } = plan;
  if (schedule.kind === "once")
    return periodId === ONCE ? reportOf(plan, onceDated(schedule.stoppdatum, startsOn, eventOf)) : undefined;
  const dated = repeatedById(schedule, periodId);
  return dated !== undefined && dated.stoppdatum >= startsOn ? reportOf(plan, dated) : undefined;
}

type Repeated = Exclude<ReportSchedule, { readonly kind: "once" }>;

function repeatedById(schedule: Repeated, periodId: string): Dated | undefined {
  if (schedule.kind === "yearly")
    return YEAR_ID.test(periodId) ? yearDated(schedule, Number(periodId)) : undefined;
  const [, year, month] = MONTH_ID.exec(periodId) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return monthDated(schedule, Number(year), Number(month));
}

function datedOf(schedule: Repeated, from: CalendarDate, to: CalendarDate): readonly Dated[] {
  const dated: Dated[] = [];
  if (schedule.kind === "yearly") {
    for (let year = yearOf(from); year <= yearOf(to); year++) dated.push(yearDated(schedule, year));
    return dated;
  }
  // What is due in a month is about the month before.
  const monthsUntil = monthNumber(to);
  for (let at = monthNumber(from) - 1; at < monthsUntil; at++) {
    const one = monthDated(schedule, Math.floor(at / 12), (at % 12) + 1);
    if (one !== undefined) dated.push(one);
  }
  return dated;
}

function onceDated(stoppdatum: ReportStoppdatum, startsOn: CalendarDate, eventOf: EventOf): Dated {
  const day = reportDayOf(stoppdatum, eventOf);
  const start = startsOn < day.stoppdatum ? startsOn : day.stoppdatum;
  return { period: { id: ONCE, start, end: day.stoppdatum }, ...day };
}

/** About a month, or about the year until its end. */
function monthDated(
  schedule: Extract<Repeated, { readonly workingDay: number }>,
  year: number,
  month: number,
): Dated | undefined {
  const isFollowUps = schedule.kind === "followUps";
  if (isFollowUps && !FOLLOW_UP_MONTHS.includes(month)) return undefined;
  const { start, end } = daysOfMonth(year, month);
  const after = addDays(end, 1);
  const period: ReportPeriod = {
    id: start.slice(0, 7),
    start: isFollowUps ? calendarDate(year, 1, 1) : start,
    end,
  };
  const stoppdatum = workingDayOfMonth(yearOf(after), monthOf(after), schedule.workingDay);
  return { period, stoppdatum, isInCalendar: true };
}

/** From the day after last year's day to this year's. */
function yearDated(schedule: Extract<Repeated, { readonly kind: "yearly" }>, year: number): Dated {
  const stoppdatum = dayInYear(schedule, year);
  const start = addDays(dayInYear(schedule, year - 1), 1);
  return { period: { id: String(year), start, end: stoppdatum }, stoppdatum, isInCalendar: true };
}

/** 29 February is the 28th in most years, and no month has a day more than it has. */
function dayInYear(
  { month, day }: { readonly month: number; readonly day: number },
  year: number,
): CalendarDate {
  return calendarDate(year, month, Math.min(day, daysInMonth(month, year)));
}

function monthNumber(day: CalendarDate): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

function isBetween(day: CalendarDate, from: CalendarDate, to: CalendarDate): boolean {
  return from <= day && day <= to;
}

function reportOf(plan: ReportPlan, dated: Dated): Report {
  return { id: `${plan.id}.${dated.period.id}`, plan, ...dated };
}
