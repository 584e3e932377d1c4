import type { Answer, AnsweredEvent, Period } from "./answer.ts";
import { atTheirTimes, base, during, inOrder, LIST_LIMIT, type Asking } from "./asking.ts";
import { choose } from "./choose.ts";
import { sameUnitOf, type Comparison, type SameUnit } from "./clauses.ts";
import { eventsWith } from "./gather.ts";
import { decline } from "./decline.ts";
import { noneOf } from "./none-answer.ts";
import { weekOf, type PeriodMention } from "./period-makers.ts";
import { hardTerms, type Term } from "./term.ts";

/** Which of two comes first, or how long lies between them. */
export function answerCompare(asking: Asking): Answer {
  const { comparison } = asking.question;
  const unit = comparison?.unit ?? sameUnitOf(asking.question.reading.plain);
  const pair = comparison ? pairOf(asking, comparison) : pinnedPair(asking);
  if (!pair) return decline(asking);
  const [a, b] = pair;
  const claim = comparison?.claim;
  const asked = comparison?.asked ?? "between";
  const wanted = unit === undefined && asked !== "same" ? asked : "order";
  const found = unit && sharesTime(a, b, unit);
  // Of several that may be meant one pair proves a yes and no pair proves a no.
  const unclear = comparison !== undefined && isUnclear(asking, comparison);
  const shares = found === false && unclear ? undefined : found;
  const named = [a, b] as const;
  const ordered = a.start <= b.start ? ([a, b] as const) : ([b, a] as const);
  if (comparison?.asked === "between" && !/\b(hur|how)\b/u.test(asking.question.reading.plain))
    return liesBetween(asking, ordered);
  const sameTime = a.start === b.start;
  const statesDays = [a, b].every(({ date }) => date.precision === "day" || date.precision === "range");
  return {
    ...base(asking, "compare", "answer", ordered),
    kind: "compare",
    asked: wanted,
    events: ordered,
    named,
    sameTime,
    ...(shares === undefined ? {} : { holds: shares }),
    ...(claim === undefined || unclear
      ? {}
      : { holds: claim === "before" ? a.start < b.start : a.start > b.start }),
    ...(statesDays ? { daysBetween: Math.abs(b.daysToStart - a.daysToStart) } : {}),
  };
}

/** True where one of the sides may be several events. */
function isUnclear(asking: Asking, { first, second }: Comparison): boolean {
  return [sideOf(asking, first, second), sideOf(asking, second, first)].some(
    (side) => (side?.length ?? 0) > 1,
  );
}

/** Whether two events share a day, a week or a month; undefined where the calendar does not state days that fine. */
function sharesTime(a: AnsweredEvent, b: AnsweredEvent, unit: SameUnit): boolean | undefined {
  const statesDays = ({ date }: AnsweredEvent): boolean =>
    date.precision === "day" || date.precision === "range";
  const statesMonth = ({ date }: AnsweredEvent): boolean => date.precision === "month";
  const fine = (each: AnsweredEvent): boolean => statesDays(each) || (unit === "month" && statesMonth(each));
  if (!fine(a) || !fine(b)) return undefined;
  const reach = ({ start, end }: AnsweredEvent): readonly [string, string] => {
    if (unit === "day") return [start, end];
    if (unit === "month") return [start.slice(0, 7), end.slice(0, 7)];
    return [weekOf(start).start, weekOf(end).start];
  };
  const [from, to] = reach(a);
  const [otherFrom, otherTo] = reach(b);
  return from <= otherTo && otherFrom <= to;
}

function pairOf(asking: Asking, comparison: Comparison): readonly [AnsweredEvent, AnsweredEvent] | undefined {
  const first = sideOf(asking, comparison.first, comparison.second);
  const second = sideOf(asking, comparison.second, comparison.first);
  return first && second ? closest(first, second, comparison.earlier) : undefined;
}

/** "Hur många dagar är det mellan dem?" */
function pinnedPair(asking: Asking): readonly [AnsweredEvent, AnsweredEvent] | undefined {
  const [first, second] = atTheirTimes(asking, asking.pinned ?? [], undefined, "nearest");
  return first && second ? [first, second] : undefined;
}

/** "Vad ligger mellan bokslutsdagen och FFU?": what begins after the one and before the other. */
function liesBetween(asking: Asking, [first, second]: readonly [AnsweredEvent, AnsweredEvent]): Answer {
  const from = asking.today + Math.max(first.daysToEnd, first.daysToStart);
  const to = asking.today + second.daysToStart;
  const { comparison, terms } = asking.question;
  // "Vilka möten ligger mellan …": what stands before the two says of what sort.
  const named = new Set([...(comparison?.first ?? []), ...(comparison?.second ?? [])]);
  const wanted = hardTerms(terms).filter((term) => !named.has(term));
  const sort =
    wanted.length > 0
      ? new Set(eventsWith({ ...asking, question: { ...asking.question, terms: wanted } }))
      : undefined;
  const slots = asking.timeline.slots
    .slice(asking.timeline.firstFrom(from + 1), asking.timeline.firstFrom(to))
    .filter((slot) => sort?.has(slot.event) ?? true);
  const period: Period = { start: first.end, end: second.start, label: { kind: "range" } };
  const within = { ...asking, question: { ...asking.question, period } };
  if (slots.length === 0) return noneOf(within, [first, second]);
  return {
    ...base(asking, "list-period", "answer", inOrder(asking, slots.slice(0, LIST_LIMIT))),
    kind: "list",
    total: slots.length,
    selection: { period },
  };
}

/** The events that one side may be; words that both share may stand on the other side only: "KS och KF om rambudgeten". */
function sideOf(
  asking: Asking,
  own: readonly Term[],
  other: readonly Term[],
): readonly AnsweredEvent[] | undefined {
  const { index, question } = asking;
  const period = periodBeside(question.mentions, own, other);
  const allows = period && during(asking, period);
  const choice = choose(index, own, question.reading, allows);
  if (!choice.sure) return undefined;
  const named = own.some((term) => term.sort === "topic" && term.soft !== true);
  const shared = named ? [] : hardTerms(other).filter((term) => term.sort === "topic");
  const narrowed =
    choice.events.length > 1 && shared.length > 0
      ? choose(index, [...own, ...shared], question.reading, (event) => choice.events.includes(event))
      : choice;
  const events = narrowed.sure ? narrowed.events : choice.events;
  return atTheirTimes(asking, events.slice(0, 12), period, "nearest");
}

/** A date that stands on one side of the comparison: "utskicket 13 oktober". */
function periodBeside(
  mentions: readonly PeriodMention[],
  own: readonly Term[],
  other: readonly Term[],
): Period | undefined {
  const gap = (terms: readonly Term[], at: number): number =>
    Math.min(...terms.map((term) => (at < term.span.from ? term.span.from - at : at - term.span.to + 1)));
  return mentions.find(({ span }) => gap(own, span.from) < gap(other, span.from))?.period;
}

/** Where a side may be several, the pair that lies nearest to each other in time and still is two. */
function closest(
  first: readonly AnsweredEvent[],
  second: readonly AnsweredEvent[],
  earlier: Comparison["earlier"],
): readonly [AnsweredEvent, AnsweredEvent] | undefined {
  let best: readonly [AnsweredEvent, AnsweredEvent] | undefined;
  for (const a of first)
    for (const b of second) {
      if (a.event === b.event) continue;
      if (earlier === "first" && a.start > b.start) continue;
      if (earlier === "second" && b.start > a.start) continue;
      if (!best || distance(a, b) < distance(...best)) best = [a, b];
    }
  return best;
}

function distance(a: AnsweredEvent, b: AnsweredEvent): number {
  return (
    Math.abs(a.daysToStart - b.daysToStart) +
    (a.standing === "passed" || b.standing === "passed" ? 10_000 : 0)
  );
}
