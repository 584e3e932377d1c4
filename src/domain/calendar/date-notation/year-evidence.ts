import { dayNumberOf, daysBetween, monthOf, toCalendarDate, yearOf } from "../../time/civil-day.ts";
import { weekdayOf } from "../../time/weekday.ts";
import type { Weekday } from "../../time/weekday.ts";
import type { DayNumber } from "../../time/civil-day.ts";
import type { EventDate } from "../event-date.ts";

/** How often each weekday has been met on so far, Monday first, and how many meetings that is. */
export interface Habit {
  readonly counts: readonly number[];
  readonly meetings: number;
}

export const NO_HABIT: Habit = { counts: [0, 0, 0, 0, 0, 0, 0], meetings: 0 };

/** Before anything is seen: weekdays alike, and hardly ever a Saturday or a Sunday. */
const EXPECTED = [0.19, 0.19, 0.19, 0.19, 0.19, 0.025, 0.025];
/** How many meetings the expectation weighs as much as. */
const WEIGHT = 4;

/** How surprising it is to meet on a weekday, after the meetings before (in natural logarithms). */
export function weekdayCost(weekday: Weekday, habit: Habit): number {
  const seen = habit.counts[weekday - 1] ?? 0;
  return -Math.log((WEIGHT * (EXPECTED[weekday - 1] ?? 0.1) + seen) / (WEIGHT + habit.meetings));
}

export function withMeeting({ counts, meetings }: Habit, weekday: Weekday): Habit {
  return { counts: counts.with(weekday - 1, (counts[weekday - 1] ?? 0) + 1), meetings: meetings + 1 };
}

/** How surprising it is when a stretch of five or seven days, or of whole weeks, begins on that day: nearly always it is a Monday. */
export function mondayCost(date: EventDate): number {
  const days = daysBetween(date.start, date.end) + 1;
  const isWeeks = days % 7 === 0 || (days % 7 === 5 && days < 30);
  if (!isWeeks || days > 60) return 0;
  return weekdayOf(date.start) === 1 ? -Math.log(0.7) : -Math.log(0.3 / 6);
}

/** The first and last day of a row. */
export interface Stretch {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** The most that a jump to a stated year may cost: another list, about which the rows before say nothing. */
const OTHER_LIST = 3;

/** A row that lies in the one before, or has it inside: a holiday in a school year, "hela året". */
const INSIDE = 0.4;

/** How surprising it is that a row comes after the one before. A calendar runs forward; a new list starts over. */
export function jumpCost(before: Stretch, after: Stretch, yearStated: boolean): number {
  const days = after.start - before.start;
  const cost = days >= 0 ? forwardCost(days) : backwardCost(-days);
  if (isInside(after, before) || isInside(before, after)) return Math.min(cost, INSIDE);
  return yearStated ? Math.min(cost, OTHER_LIST) : cost;
}

function isInside(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The days that a calendar reaches over, told from its first day. One that begins in winter or spring is for that year and the closing of its books; one that begins later is for the next year too. */
export function reachOf(first: DayNumber): Stretch {
  const date = toCalendarDate(first);
  const year = yearOf(date) + 1;
  const end = monthOf(date) <= 4 ? dayNumberOf(year, 4, 30) : dayNumberOf(year, 12, 31);
  return { start: first - 150, end };
}

/** How surprising a row is that lies beyond what its calendar should reach over. */
export function reachCost({ start }: Stretch, reach: Stretch): number {
  return start < reach.start || start > reach.end ? 1 : 0;
}

function forwardCost(days: number): number {
  return days <= 180 ? days / 170 : 180 / 170 + (days - 180) / 30;
}

function backwardCost(days: number): number {
  return days <= 180 ? 0.2 + days / 110 : 0.2 + 180 / 110 + (days - 180) / 100;
}
