import type { AnsweredEvent, AskedField, Behaviour, EventAnswer } from "./answer.ts";
import { base, selectionOf, type Asking } from "./asking.ts";
import { evidenceFor } from "./quotes.ts";

/** An answer about one event, or about several alike. */
export function eventAnswer(
  asking: Asking,
  events: readonly [AnsweredEvent, ...AnsweredEvent[]],
  extra: Partial<Pick<EventAnswer, "next">> = {},
): EventAnswer {
  const { question } = asking;
  const evidence = events.map((each) => evidenceFor(each.event, question.asked, question.reading));
  const quotes = evidence.flatMap((each) => each.quotes);
  const [first] = events;
  const counts =
    question.intent === "days-left" || question.intent === "when" || question.intent === "what-next";
  return {
    ...base(asking, question.intent, behaviourOf(question.asked, first, quotes.length > 0), events),
    kind: "event",
    events,
    asked: question.asked,
    selection: selectionOf(asking),
    quotes,
    involvements: evidence.flatMap((each) => each.involvements),
    ...(counts && statesDays(first) ? { days: daysTo(first, question.asked, asking) } : {}),
    ...(question.intent === "status" ? { status: first.standing } : {}),
    ...(question.intent === "status" && question.cues.has("outcome") ? { outcomeAsked: true as const } : {}),
    ...extra,
  };
}

/** Where a document states no days none are counted. */
function statesDays({ date }: AnsweredEvent): boolean {
  return date.precision === "day" || date.precision === "range";
}

function behaviourOf(asked: AskedField, event: AnsweredEvent, told: boolean): Behaviour {
  if (asked === "day" && !statesDays(event)) return "unknown-day";
  if (asked === "time" && event.date.startTime === undefined) return "unknown-time";
  if (told) return "answer";
  if (asked === "responsible" || asked === "takes-part" || asked === "decides" || asked === "who")
    return "unknown-who";
  return asked === "place" ? "unknown-place" : "answer";
}

/** Days to the first day; to the last of what goes on, or where it is the last day that is asked about. */
function daysTo(event: AnsweredEvent, asked: AskedField, { question }: Asking): number {
  if (event.standing === "ongoing" || event.standing === "passed") return event.daysToEnd;
  const lastAsked =
    asked === "days-left" &&
    question.terms.some((term) => term.kind === "decision" || term.kind === "stoppdatum");
  return lastAsked ? event.daysToEnd : event.daysToStart;
}
