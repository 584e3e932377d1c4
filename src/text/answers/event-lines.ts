import type { AnsweredEvent, Answer, EventAnswer } from "../../domain/question/answer.ts";
import { isoWeekOf } from "../../domain/time/iso-week.ts";
import { relationTo } from "../event-time.ts";
import { dateOf, nameIn, titleOf } from "./labels.ts";
import { isDateAsked, isWhoAsked, labelOf, namedInstead, peopleOf, saidOfPeople } from "./people.ts";
import { sourceText } from "./sources.ts";
import { isRoughlyNow } from "./standing.ts";
import type { AnswerTexts } from "./sv.ts";

/** "om 11 dagar", "pågår, 3 dagar kvar": as the date allows, never finer. */
function whenOf(event: AnsweredEvent, { lang }: Answer): string {
  return relationTo(event, lang);
}

/** What is said of one event, or of a few that are told together: what was asked comes first. */
export function eventLines(answer: EventAnswer, t: AnswerTexts): string[] {
  const [event, ...others] = answer.events;
  const lines = others.length > 0 ? severalLines(answer, t) : oneLines(answer, event, t);
  lines.push(...unitLines(answer, t));
  if (tellsOutcome(answer)) lines.push(t.outcome);
  return [...lines, `${sourceText(answer, t)}.`];
}

/** That the plan is not the outcome is worth saying of what should have happened. */
export function tellsOutcome({ outcomeAsked, events }: EventAnswer): boolean {
  return outcomeAsked === true && events.some(({ standing }) => standing !== "upcoming");
}

/** The lead of what comes next: after today, or after the event that was spoken of. */
function nextLead({ afterEvent }: EventAnswer, t: AnswerTexts): string {
  return afterEvent ? t.then : t.next;
}

function oneLines(answer: EventAnswer, event: AnsweredEvent, t: AnswerTexts): string[] {
  const main = t.is(titleOf(event), dateOf(event, answer.lang), whenOf(event, answer));
  const { condition } = event.event;
  return [
    answer.next ? nextLead(answer, t) : "",
    ...leadLines(answer, event, t),
    main,
    ...saidLines(answer, event, t),
    ...(isDateAsked(answer.asked) ? responsibleLines(answer, event, t) : []),
    ...namedInstead(answer, t).map(({ label, names }) => stopped(t.label(label, names))),
    condition === undefined || condition === "" ? "" : stopped(t.condition(condition)),
  ];
}

/** The answer itself, before the event that it is about. */
function leadLines(answer: EventAnswer, event: AnsweredEvent, t: AnswerTexts): string[] {
  const { asked, behaviour, days } = answer;
  const unknown = unknownOf(answer, t);
  if (unknown !== undefined) return [stopped(unknown)];
  if (answer.status) return [statusText(answer, event, t)];
  if (asked === "days-left") return [days === undefined ? t.daysUnknown : daysText(days, event, t)];
  if (isWhoAsked(asked)) {
    const people = peopleOf(answer, event, t);
    return people === undefined ? [] : [stopped(t.label(people.label, people.names))];
  }
  if (asked === "purpose") return purposeLines(answer, event, t).slice(0, 1);
  if (asked === "place" && behaviour === "answer" && event.event.place !== undefined)
    return [stopped(t.label(t.place, event.event.place))];
  return [];
}

/** The sentences of the document that go with the answer. */
function saidLines(answer: EventAnswer, event: AnsweredEvent, t: AnswerTexts): string[] {
  const { asked } = answer;
  if (answer.behaviour !== "answer") return [];
  if (isWhoAsked(asked)) return saidOfPeople(answer, event).map((text) => t.says(text));
  if (asked === "purpose") return purposeLines(answer, event, t).slice(1);
  if (asked === "place")
    return quotesOf(answer, event)
      .filter((text) => text !== event.event.place)
      .map((text) => t.says(text));
  return [];
}

function responsibleLines(answer: EventAnswer, event: AnsweredEvent, t: AnswerTexts): string[] {
  const told = answer.involvements.filter(({ how }) => how !== "takes-part");
  const labels = [...new Set(told.map((each) => labelOf(each, event, t)))];
  return labels.map((label) => {
    const names = told.filter((each) => labelOf(each, event, t) === label).map(({ who }) => who);
    return stopped(t.label(label, [...new Set(names)].join(", ")));
  });
}

function daysText(days: number, event: AnsweredEvent, t: AnswerTexts): string {
  return days === 0 && event.start < event.end ? t.lastDay : t.daysLeft(days);
}

/** What the calendar does not say, when that is what was asked; without a full stop. */
export function unknownOf({ behaviour, asked }: EventAnswer, t: AnswerTexts): string | undefined {
  switch (behaviour) {
    case "unknown-day":
      return t.unknown.day;
    case "unknown-time":
      return t.unknown.time;
    case "unknown-place":
      return t.unknown.place;
    case "unknown-who":
      return asked === "responsible" || asked === "takes-part" || asked === "decides"
        ? t.unknown[asked]
        : t.unknown.who;
    case "answer":
    case "candidates":
    case "none":
    case "decline":
    case "smalltalk":
    case "help":
    case "clarify":
      return undefined;
  }
}

function statusText(answer: EventAnswer, event: AnsweredEvent, t: AnswerTexts): string {
  if (isRoughlyNow(event)) return t.statusRough(whenOf(event, answer));
  return t.status[answer.status ?? event.standing];
}

/** The week's number or the weeks left, where they were asked for; never of what states no such thing. */
export function unitLines({ unit, events, days }: EventAnswer, t: AnswerTexts): string[] {
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
  const rows = answer.events.flatMap((each) => [
    t.rowWhen(dateOf(each, answer.lang), nameIn(each, answer.events), whenOf(each, answer)),
    ...detailsOf(answer, each, t).map(stopped),
  ]);
  return [severalLead(answer, t), ...rows];
}

/** What stands above several events. */
export function severalLead(answer: EventAnswer, t: AnswerTexts): string {
  const { events, days } = answer;
  if (answer.next) return nextLead(answer, t);
  const unknown = unknownOf(answer, t);
  if (unknown !== undefined) return stopped(unknown);
  if (answer.intent === "status") {
    const all = events.every(({ standing }) => standing === "passed");
    if (all) return t.statusAll(events.length);
    return answer.status ? t.status[answer.status] : t.statusMixed(events.length);
  }
  if (answer.asked === "days-left" && days !== undefined && days >= 0) return t.daysLeftNext(days);
  return `${t.several(events.length)}:`;
}

/** What the document says of one among several, as lines without a lead of their own. */
export function detailsOf(answer: EventAnswer, event: AnsweredEvent, t: AnswerTexts): string[] {
  const { condition } = event.event;
  const last = condition === undefined || condition === "" ? [] : [t.condition(condition)];
  if (isWhoAsked(answer.asked)) {
    const people = peopleOf(answer, event, t);
    const named = people === undefined ? [] : [t.label(people.label, people.names)];
    return [...named, ...saidOfPeople(answer, event).map((text) => t.says(text)), ...last];
  }
  if (answer.asked === "purpose") return [...purposeLines(answer, event, t), ...last];
  if (answer.asked === "place")
    return [...quotesOf(answer, event).map((text) => t.label(t.place, text)), ...last];
  return last;
}

function purposeLines(answer: EventAnswer, event: AnsweredEvent, t: AnswerTexts): string[] {
  const quotes = answer.quotes.filter(({ eventId }) => eventId === event.event.id);
  if (quotes.length === 0) return [stopped(t.noPurpose)];
  return quotes.map(({ field, text }) => (field === "purpose" ? t.label(t.purpose, text) : t.says(text)));
}

function quotesOf({ quotes }: EventAnswer, { event }: AnsweredEvent): string[] {
  return [...new Set(quotes.filter(({ eventId }) => eventId === event.id).map(({ text }) => text))];
}

function stopped(text: string): string {
  return /[.?:…”“]$/u.test(text) ? text : `${text}.`;
}
