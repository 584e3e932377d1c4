import type { Answer, AnsweredEvent } from "../domain/question/answer.ts";
import { isDoubtful } from "../domain/reminder/doubts.ts";
import type { ReminderWhen } from "../domain/reminder/offset.ts";
import type { ReminderWish } from "../domain/reminder/reminder-request.ts";

/** Which events a wish to be reminded may mean. */
export type WishedEvents =
  | {
      readonly kind: "found";
      readonly events: readonly [AnsweredEvent, ...AnsweredEvent[]];
      /** As the wish said it, or on the day that turned out not to be the event's own. */
      readonly when: ReminderWhen;
    }
  /** The calendar has none such; these are near. */
  | {
      readonly kind: "near";
      readonly events: readonly AnsweredEvent[];
      readonly unknownWords: readonly string[];
    }
  /** No event was named. */
  | { readonly kind: "unnamed" };

/** Finds the events that a wish is about, by asking for them as a person would. */
export function wishedEvents(wish: ReminderWish, ask: (question: string) => Answer): WishedEvents {
  const found = foundFor(wish, ask);
  if (found.kind !== "found") return found;
  const [first] = found.events;
  const others = found.events.length === 1 ? alsoJoined(wish, first, ask) : [];
  const isUnclear = found.events.every((answered) => isDoubtful(wish.doubts, answered));
  return {
    kind: "found",
    events: [first, ...found.events.slice(1), ...others],
    when: isUnclear ? { kind: "unclear" } : found.when,
  };
}

function foundFor({ question, aside, when }: ReminderWish, ask: (question: string) => Answer): WishedEvents {
  const found = eventsIn(ask(question), when);
  if (aside === undefined) return found;
  const isThen = ({ start, end }: AnsweredEvent): boolean => start <= aside.day && aside.day <= end;
  const then = onlyWhen(found, isThen, when);
  if (then !== undefined) return then;
  const named = eventsIn(ask(aside.question), aside.when);
  // Nothing happens then: the day is the one to be reminded on.
  return onlyWhen(named, isThen, when) ?? named;
}

function onlyWhen(
  found: WishedEvents,
  isThen: (answered: AnsweredEvent) => boolean,
  when: ReminderWhen,
): WishedEvents | undefined {
  const [first, ...others] = found.kind === "found" ? found.events.filter(isThen) : [];
  return first === undefined ? undefined : { kind: "found", events: [first, ...others], when };
}

/** The events of a part of "X och Y" that are others than the one that the whole was taken for. */
function alsoJoined(
  { question, parts }: ReminderWish,
  { event }: AnsweredEvent,
  ask: (question: string) => Answer,
): readonly AnsweredEvent[] {
  const others = parts.flatMap((part) => {
    const { events } = ask(part);
    return events.some((other) => other.event.id === event.id) ? [] : events.filter(isAhead);
  });
  // What is said next is about the whole.
  if (parts.length > 0) ask(question);
  return others.filter((other, at) => others.findIndex((each) => each.event.id === other.event.id) === at);
}

function eventsIn(answer: Answer, when: ReminderWhen): WishedEvents {
  switch (answer.kind) {
    case "event":
    case "candidates":
    case "list": {
      const [first, ...others] = stillToCome(answer.events);
      return first === undefined ? { kind: "unnamed" } : { kind: "found", events: [first, ...others], when };
    }
    case "none": {
      const near = [answer.before, answer.after].filter((each) => each !== undefined);
      return { kind: "near", events: near.filter(isAhead), unknownWords: [] };
    }
    case "decline":
      return { kind: "near", events: answer.nearest.filter(isAhead), unknownWords: answer.unknownWords };
    case "count":
    case "compare":
    case "help":
    case "smalltalk":
    case "clarify":
      return { kind: "unnamed" };
  }
}

/** Of several those that have not passed; when all have, the last of them, which tells so. */
function stillToCome(events: readonly AnsweredEvent[]): readonly AnsweredEvent[] {
  const ahead = events.filter(isAhead);
  return ahead.length > 0 ? ahead : events.slice(-1);
}

function isAhead({ standing }: AnsweredEvent): boolean {
  return standing !== "passed";
}
