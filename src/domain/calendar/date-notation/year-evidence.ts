import { daysBetween } from "../../time/civil-day.ts";
import { weekdayOf } from "../../time/weekday.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { EventDate } from "../event-date.ts";

/** How often each weekday has been met on so far, Monday first. */
export type Habit = readonly number[];

/** Before anything is seen: weekdays alike, and hardly ever a Saturday or a Sunday. */
const EXPECTED: Habit = [0.19, 0.19, 0.19, 0.19, 0.19, 0.025, 0.025];
/** How many meetings the expectation weighs as much as. */
const WEIGHT = 4;

export function habitOf(): Habit {
  return [0, 0, 0, 0, 0, 0, 0];
}

/** How surprising a meeting day is (a cost in natural logarithms) after the ones before, and the habit with it. */
export function evidence(day: CalendarDate, habit: Habit): { cost: number; habit: Habit } {
  const index = weekdayOf(day) - 1;
  const seen = habit.reduce((sum, count) => sum + count, 0);
  const expected = EXPECTED[index] ?? 0.1;
  const likely = (WEIGHT * expected + (habit[index] ?? 0)) / (WEIGHT + seen);
  return { cost: -Math.log(likely), habit: habit.map((count, i) => (i === index ? count + 1 : count)) };
}

/** A stretch of five or seven days, or of whole weeks, nearly always begins on a Monday. */
export function beginsOnMonday(date: EventDate): number {
  const days = daysBetween(date.start, date.end) + 1;
  const isWeeks = days % 7 === 0 || (days % 7 === 5 && days < 30);
  if (!isWeeks || days > 60) return 0;
  return weekdayOf(date.start) === 1 ? -Math.log(0.7) : -Math.log(0.3 / 6);
}

/** The most that a jump to a stated year may cost: another list, about which the rows before say nothing. */
const OTHER_LIST = 3;

/** How surprising it is that a row begins so many days after the one before. A calendar runs forward; a new list starts over. */
export function jumpCost(days: number, yearStated: boolean): number {
  const cost = days >= 0 ? forwardCost(days) : backwardCost(-days);
  return yearStated ? Math.min(cost, OTHER_LIST) : cost;
}

function forwardCost(days: number): number {
  return days <= 180 ? days / 170 : 180 / 170 + (days - 180) / 30;
}

function backwardCost(days: number): number {
  return days <= 180 ? 0.2 + days / 110 : 0.2 + 180 / 110 + (days - 180) / 100;
}
