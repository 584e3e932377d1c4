import { isoWeekOf } from "../../time/iso-week.ts";
import { weekdayOf } from "../../time/weekday.ts";
import { isYearly } from "../event-date.ts";
import type { EventDate } from "../event-date.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Weekday } from "../../time/weekday.ts";
import type { DateClaims } from "./reading.ts";

/** What a text says of a date that the calendar does not bear out. */
export type Contradiction =
  | {
      readonly kind: "weekdayContradicts";
      readonly stated: Weekday;
      readonly actual: Weekday;
      readonly day: CalendarDate;
    }
  | {
      readonly kind: "weekContradicts";
      readonly stated: number;
      readonly actual: number;
      readonly day: CalendarDate;
    };

/** The weekdays and week numbers written beside a dated date that are not its own; none for a yearly one. */
export function contradictionsOf(date: EventDate, claims: DateClaims): readonly Contradiction[] {
  if (isYearly(date)) return [];
  const found: Contradiction[] = [];
  checkWeekday(date.start, claims.startWeekday, found);
  // An open end is no stated day.
  if (date.precision === "range") checkWeekday(date.end, claims.endWeekday, found);
  if (claims.weeks !== undefined) checkWeeks(date, claims.weeks, found);
  return found;
}

function checkWeekday(day: CalendarDate, stated: Weekday | undefined, found: Contradiction[]): void {
  if (stated === undefined) return;
  const actual = weekdayOf(day);
  if (actual !== stated) found.push({ kind: "weekdayContradicts", stated, actual, day });
}

/** A week beside a longer stretch may be any of its weeks. */
function checkWeeks(
  date: EventDate,
  weeks: { readonly first: number; readonly last: number },
  found: Contradiction[],
): void {
  const first = isoWeekOf(date.start).week;
  const last = isoWeekOf(date.end).week;
  const isWithin = (week: number) =>
    first <= last ? week >= first && week <= last : week >= first || week <= last;
  if (!isWithin(weeks.first)) {
    found.push({ kind: "weekContradicts", stated: weeks.first, actual: first, day: date.start });
  } else if (!isWithin(weeks.last)) {
    found.push({ kind: "weekContradicts", stated: weeks.last, actual: last, day: date.end });
  }
}
