import { toCalendarDate, toDayNumber } from "../time/civil-day.ts";
import type { AnsweredEvent, NoneAnswer } from "./answer.ts";
import { base, selectionOf, type Asking } from "./asking.ts";

/** Nothing fits: with what is nearest on either side. */
export function noneOf(asking: Asking, near: readonly AnsweredEvent[]): NoneAnswer {
  const { period } = asking.question;
  const start = period?.start ?? asking.now;
  const before = near.findLast((each) => each.start < start);
  const after = near.find((each) => each.start >= start);
  const allPassed = asking.timeline.slots.every((slot) => slot.end < asking.today);
  return {
    ...base(asking, asking.question.intent, "none"),
    kind: "none",
    reason: allPassed && period === undefined ? "all-passed" : "empty",
    selection: selectionOf(asking),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...beyond(asking),
  };
}

/** Whether the time that was asked about is before or after all that the calendar has; one that is yearly has no such edge. */
function beyond({ question: { period }, index, timeline: { slots } }: Asking): Pick<NoneAnswer, "beyond"> {
  const [first] = slots;
  if (!period || !first || index.calendars.some((calendar) => calendar.yearly)) return {};
  const last = Math.max(...slots.map((slot) => slot.end));
  if (toDayNumber(period.start) > last) return { beyond: { edge: "end", day: toCalendarDate(last) } };
  if (toDayNumber(period.end) < first.start)
    return { beyond: { edge: "start", day: toCalendarDate(first.start) } };
  return {};
}
