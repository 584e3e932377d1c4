import type { EventDate } from "../event-date.ts";

/** True when two dates state the same days and times, however they are written. */
export function isSameDate(a: EventDate, b: EventDate): boolean {
  return dateKey(a) === dateKey(b);
}

/** A date's own words are left out: "17/3" and "17 mars" are the same day. */
export function dateKey(date: EventDate): string {
  const { precision, start, end, startTime, endTime, also } = date;
  return [precision, start, end, startTime ?? "", endTime ?? "", ...(also ?? []).map(dateKey)].join(" ");
}
