import type { AnsweredEvent, Answer, EventAnswer, Quote } from "../../domain/question/answer.ts";
import { isoWeekOf } from "../../domain/time/iso-week.ts";
import { formatRelation } from "../format-relative.ts";
import { dateOf, nameIn, sourceLine } from "./labels.ts";
import type { AnswerTexts } from "./sv.ts";

/** "om 11 dagar", "pågår, 3 dagar kvar": as the date allows, never finer. */
function whenOf(event: AnsweredEvent, answer: Answer): string {
  return formatRelation(event.date, answer.today, answer.lang);
}

/** What is said of one event, or of a few that are told together. */
export function eventLines(answer: EventAnswer, t: AnswerTexts): string[] {
  const [event] = answer.events;
  const lines = answer.next ? [t.next] : [];
  lines.push(...mainLines(answer, t));
  lines.push(...unitLines(answer, t));
  if (answer.outcomeAsked) lines.push(t.outcome);
  const { condition } = event.event;
  if (condition !== undefined && condition !== "") lines.push(t.condition(condition));
  lines.push(sourceLine(answer.events, t));
  return lines;
}

function mainLines(answer: EventAnswer, t: AnswerTexts): string[] {
  const [event] = answer.events;
  const { title } = event.event;
  const date = dateOf(event, answer.lang);
  if (answer.behaviour.startsWith("unknown-")) {
    const field = answer.behaviour.slice("unknown-".length) as keyof AnswerTexts["unknown"];
    return [t.unknown[field](title, date), ...others(answer, t), ...peopleLines(answer, t)];
  }
  if (answer.status) return [t.status(answer.status, title, date), ...others(answer, t)];
  if (answer.intent === "status" && answer.events.length > 1)
    return [t.statusMixed(answer.events.length), ...severalLines(answer, t)];
  if (answer.events.length > 1) return severalLines(answer, t);
  if (answer.asked === "days-left")
    return [
      answer.days === undefined
        ? t.daysLeftRoughly(title, date, whenOf(event, answer))
        : t.daysLeft(answer.days, title, date),
    ];
  return [t.is(title, date, whenOf(event, answer)), ...quoteLines(answer, answer.quotes, t)];
}

/** The week's number or the weeks left, where they were asked for; never of what states no such thing. */
function unitLines({ unit, events, days }: EventAnswer, t: AnswerTexts): string[] {
  const [first] = events;
  if (unit === undefined || events.length > 1) return [];
  if (unit === "weeks-left") {
    const left = days === undefined ? 0 : Math.abs(days);
    return left < 7 ? [] : [t.weeksLeft(Math.floor(left / 7), left % 7)];
  }
  if (!["day", "range", "week", "week-range"].includes(first.date.precision)) return [t.weekUnknown];
  return [t.inWeek(isoWeekOf(first.start).week, isoWeekOf(first.end).week)];
}

/** Each event with what the document says of it right below. */
function severalLines(answer: EventAnswer, t: AnswerTexts): string[] {
  return answer.events.flatMap((each) => [
    t.rowWhen(dateOf(each, answer.lang), nameIn(each, answer.events), whenOf(each, answer)),
    ...quoteLines(
      answer,
      answer.quotes.filter((quote) => quote.eventId === each.event.id),
      t,
    ),
  ]);
}

function others(answer: EventAnswer, t: AnswerTexts): string[] {
  return answer.events.slice(1).map((each) => t.row(dateOf(each, answer.lang), nameIn(each, answer.events)));
}

function peopleLines({ events: [event], behaviour }: EventAnswer, t: AnswerTexts): string[] {
  if (behaviour !== "unknown-who") return [];
  const { politicians, officials, decisionBody } = event.event;
  const takers = [politicians, officials].filter((each) => each !== undefined && each !== "").join("; ");
  return [decisionBody ? t.decider(decisionBody) : "", takers === "" ? "" : t.involved(takers)];
}

function quoteLines(answer: EventAnswer, quotes: readonly Quote[], t: AnswerTexts): string[] {
  const texts = [...new Set(quotes.map((quote) => quote.text))];
  const { asked } = answer;
  switch (asked) {
    case "responsible":
    case "takes-part":
    case "decides":
    case "who":
      return texts.map((text) => t.saysOf(t.whoLead[asked], t.quote(text)));
    case "purpose":
      return texts.length === 0
        ? [t.noPurpose]
        : texts.map((text, at) => (at === 0 ? t.purpose(text) : t.quote(text)));
    case "place":
      return texts.map((text) => t.place(t.quote(text)));
    case "date":
    case "day":
    case "time":
    case "days-left":
    case "status":
      return [];
  }
}
