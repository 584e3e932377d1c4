import { toDayNumber } from "../time/civil-day.ts";
import type { Answer, AnsweredEvent } from "./answer.ts";
import { answerList } from "./answer-list.ts";
import { answerNext } from "./answer-next.ts";
import { atTheirTimes, base, during, selectionOf, type Asking } from "./asking.ts";
import type { Tense } from "./answered-event.ts";
import { eventKey } from "./calendar-index.ts";
import { choose, type Choice } from "./choose.ts";
import { decline } from "./decline.ts";
import { kindBit } from "./event-kinds.ts";
import { eventAnswer } from "./event-answer.ts";
import { noneOf } from "./none-answer.ts";
import { eventsByPlace } from "./ordinal.ts";
import { ordinalOf } from "./ordinal-words.ts";
import { hardTerms } from "./term.ts";
import { fitsYear } from "./year-label.ts";

/** Events that fit equally well are all told up to this many; more than that is a question back. */
const TOLD_TOGETHER = 3;
const FEW = 3;

/** Answers a question about one event or a few: when, who, why, where, how long, has it been. */
export function answerEvent(asking: Asking): Answer {
  const { question, pinned } = asking;
  const { period } = question;
  if (pinned) return aboutEvents(asking, atTheirTimes(asking, pinned, period, tenseFor(asking)));
  const hard = hardTerms(question.terms);
  const ordinal = ordinalOf(question.reading.plain);
  if (ordinal && hard.every((term) => term.options.length > 0)) {
    const placed = eventsByPlace(asking, ordinal);
    if (placed.length > 0 && placed.length <= 4) return aboutEvents(asking, placed);
  }
  if (hard.length === 0 && !question.terms.length) return withoutTerms(asking);
  if (wantsNext(asking)) return answerNext(asking);
  if (hard.length === 0) return period ? withoutTerms(asking) : answerSoft(asking);
  const few = period !== undefined && eventsDuring(asking).length <= FEW;
  const choice = choose(asking.index, question.terms, question.reading, period && during(asking, period), {
    few,
    told: question.intent === "who" || question.intent === "where",
  });
  if (choice.sure) return chosen(asking, choice);
  if (period) return outsidePeriod(asking);
  return decline(asking, choice);
}

/** "Nästa KSO-möte": the first that comes of what the terms name. */
function wantsNext({ question }: Asking): boolean {
  if (question.intent !== "when" && question.intent !== "days-left" && question.intent !== "who")
    return false;
  const { period } = question;
  return question.cues.has("next") && (period === undefined || period.label.kind === "from");
}

/** Only a verb tells what is meant: "när ska man lämna in?". */
function answerSoft(asking: Asking): Answer {
  const terms = asking.question.terms.map(({ soft, ...term }) => (soft ? term : term));
  const choice = choose(asking.index, terms, asking.question.reading);
  return choice.sure ? chosen(asking, choice) : decline(asking, choice);
}

/** No event is named: everything in the period, or a question back. */
function withoutTerms(asking: Asking): Answer {
  const { question } = asking;
  if (question.period === undefined)
    return { ...base(asking, question.intent, "clarify"), kind: "clarify", missing: "event" };
  const events = atTheirTimes(asking, eventsDuring(asking), question.period);
  if (events.length === 0 || question.intent === "when" || question.intent === "days-left")
    return answerList(asking);
  return aboutEvents(asking, events);
}

function eventsDuring(asking: Asking): number[] {
  const { period } = asking.question;
  if (!period) return [];
  const slots = asking.timeline.during(toDayNumber(period.start), toDayNumber(period.end));
  return [...new Set(slots.map((slot) => slot.event))];
}

/** What the terms name has no time in the period: say so, and when it is. */
function outsidePeriod(asking: Asking): Answer {
  const { question, index } = asking;
  const choice = choose(index, question.terms, question.reading);
  if (!choice.sure) return decline(asking, choice);
  const events = atTheirTimes(asking, choice.events, undefined);
  return noneOf(asking, events);
}

function tenseFor({ question }: Asking): Tense {
  if (question.intent === "status") return "nearest";
  return question.past ? "past" : "coming";
}

function chosen(asking: Asking, choice: Choice): Answer {
  const { question } = asking;
  const ofYear = stillToCome(asking, choice.events).filter((event) => fitsYear(asking, event));
  if (ofYear.length === 0) return decline(asking);
  const all = atTheirTimes(asking, ofTheSort(asking, ofYear), question.period, tenseFor(asking));
  return aboutEvents(asking, ofTheTense(asking, all));
}

/** "Sista dagen för inlämning?" names no thing: one that has passed is not told while another is to come. */
function stillToCome(
  { question, index, timeline, today }: Asking,
  events: readonly number[],
): readonly number[] {
  const { intent, past, period, terms, reading } = question;
  if ((intent !== "when" && intent !== "days-left") || past || period !== undefined) return events;
  if (!hardTerms(terms).every((term) => term.kind === "stoppdatum")) return events;
  const isComing = (event: number): boolean => timeline.of(event).some((slot) => slot.end >= today);
  if (events.some(isComing)) return events;
  const coming = choose(index, terms, reading, isComing);
  return coming.sure ? coming.events : events;
}

/** "Utskicket inför strategisk dag": of several that fit those whose titles name the sort that was asked for. */
function ofTheSort({ question, index }: Asking, events: readonly number[]): readonly number[] {
  const kinds = question.terms
    .filter((term) => term.soft !== true || term.kind === "stoppdatum")
    .flatMap((term) => (term.kind === undefined || term.kind === "decision" ? [] : [kindBit(term.kind)]));
  const named = events.filter((event) =>
    kinds.some((bit) => ((index.facts[event]?.titleKinds ?? 0) & bit) !== 0),
  );
  return named.length > 0 ? named : events;
}

/** Of several that fit, those that are to come; of "när var …" those that have been. What has been in one calendar is not hidden by another. */
function ofTheTense(asking: Asking, events: readonly AnsweredEvent[]): readonly AnsweredEvent[] {
  const { question, index } = asking;
  if (events.length < 2 || question.period !== undefined || question.intent === "status") return events;
  const fits = (each: AnsweredEvent): boolean =>
    question.past ? each.daysToStart <= 0 : each.standing !== "passed";
  const calendarOf = ({ event }: AnsweredEvent): string =>
    index.calendarOf(index.numberOfEvent(eventKey(event)) ?? -1).id;
  const withFitting = new Set(events.filter(fits).map(calendarOf));
  return events.filter((each) => fits(each) || !withFitting.has(calendarOf(each)));
}

function aboutEvents(asking: Asking, events: readonly AnsweredEvent[]): Answer {
  const { question } = asking;
  const [first, ...others] = events;
  if (!first) return decline(asking);
  if (others.length === 0 || toldTogether(asking, events)) return eventAnswer(asking, [first, ...others]);
  return {
    ...base(asking, question.intent, "candidates", events.slice(0, 50)),
    kind: "candidates",
    asked: question.asked,
    selection: selectionOf(asking),
  };
}

function toldTogether(asking: Asking, events: readonly AnsweredEvent[]): boolean {
  return (
    events.length <= TOLD_TOGETHER || asking.question.period !== undefined || asking.pinned !== undefined
  );
}
