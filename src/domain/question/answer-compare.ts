import type { Answer, AnsweredEvent } from "./answer.ts";
import { atTheirTimes, base, type Asking } from "./asking.ts";
import { choose } from "./choose.ts";
import { decline } from "./decline.ts";
import type { Term } from "./terms.ts";
import { hardTerms } from "./understand.ts";

/** Which of two comes first, or how long lies between them. */
export function answerCompare(asking: Asking): Answer {
  const { comparison } = asking.question;
  if (!comparison) return decline(asking);
  const first = sideOf(asking, comparison.first, comparison.second);
  const second = sideOf(asking, comparison.second, comparison.first);
  if (!first || !second) return decline(asking);
  const [a, b] = closest(first, second);
  if (a.event.id === b.event.id) return decline(asking);
  const named = [a, b] as const;
  const ordered = a.start <= b.start ? ([a, b] as const) : ([b, a] as const);
  const sameTime = a.start === b.start;
  const statesDays = [a, b].every(({ date }) => date.precision === "day" || date.precision === "range");
  return {
    ...base(asking, "compare", "answer", ordered),
    kind: "compare",
    asked: comparison.asked,
    events: ordered,
    named,
    sameTime,
    ...(comparison.claim === undefined
      ? {}
      : { holds: comparison.claim === "before" ? a.start < b.start : a.start > b.start }),
    ...(statesDays ? { daysBetween: Math.abs(b.daysToStart - a.daysToStart) } : {}),
  };
}

/** The events that one side may be; words that both share may stand on the other side only: "KS och KF om rambudgeten". */
function sideOf(
  asking: Asking,
  own: readonly Term[],
  other: readonly Term[],
): readonly AnsweredEvent[] | undefined {
  const { index, question } = asking;
  const choice = choose(index, own, question.reading);
  if (!choice.sure) return undefined;
  const shared = hardTerms(other).filter((term) => term.sort === "topic");
  const narrowed =
    choice.events.length > 1 && shared.length > 0
      ? choose(index, [...own, ...shared], question.reading)
      : choice;
  const events = narrowed.sure ? narrowed.events : choice.events;
  return atTheirTimes(asking, events.slice(0, 12), undefined, "nearest");
}

/** Where a side may be several, the pair that lies nearest to each other in time and still is two. */
function closest(
  first: readonly AnsweredEvent[],
  second: readonly AnsweredEvent[],
): readonly [AnsweredEvent, AnsweredEvent] {
  let best: readonly [AnsweredEvent, AnsweredEvent] | undefined;
  for (const a of first)
    for (const b of second) {
      if (a.event.id === b.event.id) continue;
      if (!best || distance(a, b) < distance(...best)) best = [a, b];
    }
  return best ?? [first[0] as AnsweredEvent, second[0] as AnsweredEvent];
}

function distance(a: AnsweredEvent, b: AnsweredEvent): number {
  return (
    Math.abs(a.daysToStart - b.daysToStart) +
    (a.standing === "passed" || b.standing === "passed" ? 10_000 : 0)
  );
}
