import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays, daysBetween } from "../time/civil-day.ts";
import type { Instant } from "../time/instant.ts";
import { instantInStockholm } from "../time/stockholm.ts";
import { weekdayOf } from "../time/weekday.ts";
import type { Report } from "./report.ts";
import { movedToWorkingDay, workingDayAfter, workingDayBefore } from "./working-days.ts";

const AT = "08:00";
/** A period of so many days is a long one. */
const LONG = 31;
const FIRST_OF_LONG = 28;
const FIRST_OF_SHORT = 7;
/** The manager is told so many working days after the stoppdatum. */
const ESCALATES_AFTER = 2;

/** One morning that a report is reminded of: a working day, at 08:00 in Stockholm. */
export interface ReminderMorning {
  readonly day: CalendarDate;
  readonly due: Instant;
}

/**
 * When a report is reminded of, in order, each morning once: first some days before the stoppdatum, then each Monday, the
 * working day before and the first working day after. Empty when its reminders are off.
 */
export function reminderMornings(report: Report): readonly ReminderMorning[] {
  const { plan, stoppdatum } = report;
  if (!plan.reminders.on) return [];
  const first = firstDay(report);
  const opens = opensOn(report);
  const days = [
    movedToWorkingDay(first, stoppdatum),
    ...mondaysAfter(first, stoppdatum).map((monday) => movedToWorkingDay(monday, stoppdatum)),
    workingDayBefore(stoppdatum),
    workingDayAfter(stoppdatum),
  ];
  return [...new Set(days)]
    .filter((day) => day >= opens)
    .sort()
    .map(morningOf)
    .filter(({ due }) => !isAskedAt(report, due));
}

/** Who is asked for something by a message of its own is not reminded of it on the same morning. */
function isAskedAt({ plan: { about, created } }: Report, due: Instant): boolean {
  return about !== undefined && due <= created.at;
}

/** The first morning that a report is reminded of after an instant; undefined when the last one has been. */
export function nextMorning(report: Report, after: Instant): ReminderMorning | undefined {
  return reminderMornings(report).find(({ due }) => due > after);
}

/**
 * The day that a report opens: its board is posted, and reminders may begin. That is the day of its first reminder, whether
 * they are on or off; the day that the plan begins, for one that begins later.
 */
export function opensOn(report: Report): CalendarDate {
  const { stoppdatum } = report;
  const first = firstDay(report);
  const moved = movedToWorkingDay(first, stoppdatum);
  const before = workingDayBefore(stoppdatum);
  // Red days may move the first one past the working day before, which is reminded of all the same.
  const day = first < stoppdatum && before < moved ? before : moved;
  const { startsOn } = report.plan;
  return day < startsOn && startsOn <= stoppdatum ? startsOn : day;
}

/** When a report opens: 08:00, and for a plan that was made later on that day or after it, the moment that it was made. */
export function opensAt(report: Report): Instant {
  return Math.max(morningOf(opensOn(report)).due, report.plan.created.at);
}

/** When the managers of the places that are still missing are told; undefined for a report that tells none. */
export function escalationMorning({ plan, stoppdatum }: Report): ReminderMorning | undefined {
  if (!plan.reminders.on || !plan.reminders.escalates) return undefined;
  return morningOf(workingDayAfter(stoppdatum, ESCALATES_AFTER));
}

/** The longest before its stoppdatum that a report of this plan can open. */
export function longestBefore({ plan: { reminders } }: Pick<Report, "plan">): number {
  return (reminders.firstDaysBefore ?? FIRST_OF_LONG) + RED_DAYS_AT_MOST;
}

/** No run of days that nobody works on is longer, with a margin. */
export const RED_DAYS_AT_MOST = 10;

function firstDay(report: Report): CalendarDate {
  const daysBefore = report.plan.reminders.firstDaysBefore ?? usualDaysBefore(report);
  return addDays(report.stoppdatum, -daysBefore);
}

/** Of a month nobody knows anything before it ends: January has no earlier reminders than February for its 31 days. */
function usualDaysBefore({ plan, period: { start, end } }: Report): number {
  const isLong = plan.schedule.kind !== "monthly" && daysBetween(start, end) + 1 >= LONG;
  return isLong ? FIRST_OF_LONG : FIRST_OF_SHORT;
}

function mondaysAfter(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const mondays: CalendarDate[] = [];
  for (let day = addDays(first, 8 - weekdayOf(first)); day <= last; day = addDays(day, 7)) mondays.push(day);
  return mondays;
}

function morningOf(day: CalendarDate): ReminderMorning {
  return { day, due: instantInStockholm(day, AT) };
}
