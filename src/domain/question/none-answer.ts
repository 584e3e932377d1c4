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
  };
}
