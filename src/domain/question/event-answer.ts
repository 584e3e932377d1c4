import type { AnsweredEvent, AskedField, Behaviour, EventAnswer, Quote } from "./answer.ts";
import { base, selectionOf, type Asking } from "./asking.ts";
import { evidenceFor } from "./quotes.ts";
import type { Question } from "./understand.ts";
import { toldBeside } from "./who-evidence.ts";

/** An answer about one event, or about several alike. */
export function eventAnswer(
  asking: Asking,
  events: readonly [AnsweredEvent, ...AnsweredEvent[]],
  extra: Partial<Pick<EventAnswer, "next" | "afterEvent">> = {},
): EventAnswer {
  const { question } = asking;
  const evidence = events.map((each) => evidenceFor(each.event, question.asked, question.reading));
  const own = evidence.flatMap((each) => each.quotes);
  const quotes =
    own.length === 0 && (question.asked === "who" || question.asked === "decides")
      ? toldOf(asking, events)
      : own;
  const [first] = events;
  const counts =
    question.intent === "days-left" || question.intent === "when" || question.intent === "what-next";
  return {
    ...base(asking, question.intent, behaviourOf(dayAsked(question), first, quotes.length > 0), events),
    kind: "event",
    events,
    asked: question.asked,
    selection: selectionOf(asking),
    quotes,
    involvements: evidence.flatMap((each) => each.involvements),
    ...(counts && statesDays(first) ? { days: daysTo(first, question.asked, asking) } : {}),
    ...(question.intent === "status" && sameSide(events) ? { status: first.standing } : {}),
    ...unitOf(question),
    ...(question.intent === "status" && question.cues.has("outcome") ? { outcomeAsked: true as const } : {}),
    ...extra,
  };
}

/** Before it is said that the calendar does not tell who: what it does tell of the thing that was asked about. */
function toldOf({ question, index }: Asking, events: readonly AnsweredEvent[]): readonly Quote[] {
  const isActor = (stem: string): boolean => {
    const number = index.lexicon.numberOf(stem);
    return number !== undefined && index.isActor(number);
  };
  return events.flatMap(({ event }) => toldBeside(event, question.reading, isActor) ?? []);
}

/** False where some of the events have been and others have not: no one word tells how it stands. */
function sameSide(events: readonly AnsweredEvent[]): boolean {
  const gone = events.filter((each) => each.standing === "passed").length;
  return gone === 0 || gone === events.length;
}

const WEEK_NUMBER =
  /\b(vilken vecka|vilka veckor|veckonummer|vecka ar det|(which|what) weeks?|week number)\b/u;
const WEEKS_LEFT =
  /\b(hur manga (hela |fler )?veckor|antal veckor|how many( more)? weeks|number of weeks)\b/u;

function unitOf({ reading, intent }: Question): Pick<EventAnswer, "unit"> {
  if (WEEKS_LEFT.test(reading.plain)) return { unit: "weeks-left" };
  return intent === "when" && WEEK_NUMBER.test(reading.plain) ? { unit: "week-number" } : {};
}

/** Where a document states no days none are counted. */
function statesDays({ date }: AnsweredEvent): boolean {
  return date.precision === "day" || date.precision === "range";
}

/** "Är budgetdagen den 15 april?" asks for the day, whatever the month. */
function dayAsked({ asked, intent, period }: Question): AskedField {
  return intent === "status" && period?.label.kind === "day" ? "day" : asked;
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
