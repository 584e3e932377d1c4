import type { EventDate } from "../../../src/domain/calendar/event-date.ts";
import type { CellReading } from "../../../src/domain/calendar/date-notation/read-date.ts";

/** A reading on one line, so that a table of notations can be read by people. */
export function summary(reading: CellReading): string {
  if (reading.kind === "unreadable") return reading.reason;
  const { date, claims, doubts, everyYear, rest } = reading;
  const parts = [
    dateSummary(date),
    ...(everyYear ? ["every year"] : []),
    ...(claims.startWeekday === undefined ? [] : [`weekday ${claims.startWeekday}`]),
    ...(claims.endWeekday === undefined ? [] : [`last weekday ${claims.endWeekday}`]),
    ...(claims.weeks === undefined ? [] : [`week ${claims.weeks.first}-${claims.weeks.last}`]),
    ...(claims.pin === undefined ? [] : [`on weekday ${claims.pin.weekday}`]),
    ...doubts.map((doubt) => `doubt ${doubt.kind}`),
    ...(rest === "" ? [] : [`rest "${rest}"`]),
  ];
  return parts.join(", ");
}

export function dateSummary(date: EventDate): string {
  const bounds = date.start === date.end ? date.start : `${date.start}..${date.end}`;
  const parts = [
    `${date.precision} ${bounds}`,
    ...(date.startPrecision === undefined ? [] : [`from ${date.startPrecision}`]),
    ...(date.part === undefined ? [] : [date.part]),
    ...(date.weekOfMonth === undefined ? [] : [`week ${date.weekOfMonth} of month`]),
    ...(date.weeks === undefined ? [] : [`v ${date.weeks.first}-${date.weeks.last}`]),
    ...(date.startTime === undefined ? [] : [`${date.startTime}-${date.endTime ?? ""}`]),
    ...(date.openEnd && date.precision !== "open-end" ? ["open"] : []),
    ...(date.limit === undefined || date.precision === "open-end" ? [] : [date.limit]),
    ...(date.exclusive ? ["exclusive"] : []),
    ...(date.approximate ? ["about"] : []),
    ...(date.recurrence === undefined ? [] : [`"${date.recurrence}"`]),
    ...(date.also ?? []).map((other) => `also ${dateSummary(other)}`),
  ];
  return parts.join(" ");
}
