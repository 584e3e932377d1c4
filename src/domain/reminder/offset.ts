import type { CalendarDate, ClockTime } from "../time/calendar-date.ts";
import { addDays, dayOf, daysBetween, monthOf, yearOf, calendarDate } from "../time/civil-day.ts";
import { daysInMonth } from "../time/month.ts";
import { previousWorkingDay } from "../time/red-days.ts";

/** When a person wants to be reminded, as they said it. */
export type ReminderWhen =
  /** Nothing was said of it. */
  | { readonly kind: "usual" }
  | {
      readonly kind: "before";
      readonly count: number;
      readonly unit: "day" | "workingDay" | "week" | "month";
    }
  | { readonly kind: "on"; readonly day: CalendarDate }
  /** It was said so that no one day is meant: "i god tid", "i mars", "två timmar innan". */
  | { readonly kind: "unclear" };

/** The clock time of a reminder that nobody has said one for. */
export const USUAL_TIME: ClockTime = "08:00";

/** Whole days before a day that "before" and "on" mean; negative when the day that was said comes after it. */
export function daysBeforeOf(
  when: Extract<ReminderWhen, { kind: "before" | "on" }>,
  day: CalendarDate,
): number {
  if (when.kind === "on") return daysBetween(when.day, day);
  const { count, unit } = when;
  switch (unit) {
    case "day":
      return count;
    case "week":
      return count * 7;
    case "month":
      return daysBetween(monthsBefore(day, count), day);
    case "workingDay":
      return daysBetween(workingDaysBefore(day, count), day);
  }
}

/** The working day before: what is usual when nobody has said how long before. */
export function usualDaysBefore(day: CalendarDate): number {
  return daysBetween(workingDaysBefore(day, 1), day);
}

function workingDaysBefore(day: CalendarDate, count: number): CalendarDate {
  let before = day;
  for (let left = count; left > 0; left -= 1) before = previousWorkingDay(addDays(before, -1));
  return before;
}

/** A month before 31 March is the last of February. */
function monthsBefore(day: CalendarDate, count: number): CalendarDate {
  const months = yearOf(day) * 12 + monthOf(day) - 1 - count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return calendarDate(year, month, Math.min(dayOf(day), daysInMonth(month, year)));
}
