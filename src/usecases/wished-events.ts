import type { Answer, AnsweredEvent } from "../domain/question/answer.ts";
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
  const { aside, when } = wish;
  const found = eventsIn(ask(wish.question), when);
  if (aside === undefined) return found;
  const isThen = ({ start, end }: AnsweredEvent): boolean => start <= aside.day && aside.day <= end;
  const [first, ...others] = found.kind === "found" ? found.events.filter(isThen) : [];
  if (first !== undefined) return { kind: "found", events: [first, ...others], when };
  // Nothing happens then: the day is the one to be reminded on.
  return eventsIn(ask(aside.question), { kind: "on", day: aside.day });
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
