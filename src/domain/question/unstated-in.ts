import type { AnsweredEvent, Period } from "./answer-parts.ts";

/** What states days or names the week; an open end states its first day. */
const STATED: readonly AnsweredEvent["date"]["precision"][] = [
  "day",
  "range",
  "week",
  "week-range",
  "open-end",
];

/** How many of the events may fall in the day, the week or the days that were asked about without the document saying so: "april", when 15 April was asked about. 0 for longer stretches. */
export function unstatedIn(events: readonly AnsweredEvent[], period: Period | undefined): number {
  if (period === undefined || !["day", "week", "range"].includes(period.label.kind)) return 0;
  return events.filter(
    ({ date, start, end }) =>
      !STATED.includes(date.precision) && !(period.start <= start && end <= period.end),
  ).length;
}
