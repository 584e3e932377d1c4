import { DateTime } from "luxon";
import type {
  Answer,
  AnsweredEvent,
  CompareAnswer,
  EventAnswer,
  NoneAnswer,
  Period,
  Suggestion,
} from "../../domain/question/answer.ts";
import { isYearly } from "../../domain/calendar/event-date.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDate, formatDay } from "../format.ts";
import { formatRelation } from "../format-relative.ts";
import { enAnswers } from "./en.ts";
import { svAnswers, type AnswerTexts } from "./sv.ts";

export const answerTexts: Readonly<Record<Lang, AnswerTexts>> = { sv: svAnswers, en: enAnswers };
const SHOWN = 30;

/** An answer as plain text: for the terminal, for screen readers and where no card can be shown. */
export function answerText(answer: Answer): string {
  const t = answerTexts[answer.lang];
  const lines = linesOf(answer, t);
  return lines.filter((line) => line !== "").join("\n");
}

function linesOf(answer: Answer, t: AnswerTexts): string[] {
  switch (answer.kind) {
    case "event":
      return eventLines(answer, t);
    case "list":
    case "count": {
      const total = answer.kind === "count" ? answer.count : answer.total;
      const lead = t.listLead(
        total,
        answer.selection.eventKind,
        answer.selection.period && periodText(answer.selection.period, answer.lang, t),
      );
      return [lead, ...rows(answer, t)];
    }
    case "candidates":
      return [t.candidates(answer.events.length), ...rows(answer, t)];
    case "compare":
      return compareLines(answer, t);
    case "none":
      return noneLines(answer, t);
    case "decline": {
      const words = answer.unknownWords.map((word) => t.quote(word)).join(", ");
      return [words === "" ? t.decline : t.declineWords(words), tryLine(answer, t)];
    }
    case "help":
      return [t.help, tryLine(answer, t)];
    case "smalltalk":
      return [t.talk[answer.talk]];
    case "clarify":
      return [t.clarify[answer.missing]];
  }
}

/** An event's time as its document states it; what comes every year is said so. */
function dateOf({ event, date }: AnsweredEvent, lang: Lang): string {
  return formatDate(isYearly(event.date) ? event.date : date, lang);
}

/** Rows that bear the same title are told apart by their body. */
function nameIn(each: AnsweredEvent, events: readonly AnsweredEvent[]): string {
  const { title, decisionBody, politicians, officials } = each.event;
  const alike = events.filter((other) => other.event.title === title);
  if (alike.length < 2) return title;
  const body = [decisionBody, politicians, officials].find((cell) => cell !== undefined && cell !== "");
  return body === undefined || body.length > 60 ? title : `${title} (${body})`;
}

function rows(answer: Answer, t: AnswerTexts): string[] {
  const lines = answer.events
    .slice(0, SHOWN)
    .map((each) => t.row(dateOf(each, answer.lang), nameIn(each, answer.events)));
  if (answer.events.length > SHOWN) lines.push(t.more(answer.events.length - SHOWN));
  return [...lines, sourceLine(answer.events, t)];
}

function sourceLine(events: readonly AnsweredEvent[], t: AnswerTexts): string {
  const [first] = events;
  if (!first) return "";
  const { document, row, dateText } = first.event.source;
  if (events.length === 1) return t.source(document, row, dateText);
  const documents = [...new Set(events.map((each) => each.event.source.document))];
  return documents
    .map((name) =>
      t.sources(
        name,
        events
          .filter((each) => each.event.source.document === name)
          .slice(0, SHOWN)
          .map((each) => String(each.event.source.row))
          .join(", "),
      ),
    )
    .join("\n");
}

function statesDay(event: AnsweredEvent): boolean {
  return event.date.precision === "day" || event.date.precision === "range";
}

function relativeText(event: AnsweredEvent, answer: Answer): string {
  const text = formatRelation(event.date, answer.today, answer.lang);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function eventLines(answer: EventAnswer, t: AnswerTexts): string[] {
  const [event] = answer.events;
  const { title } = event.event;
  const date = dateOf(event, answer.lang);
  const lines: string[] = [];
  if (answer.behaviour.startsWith("unknown-")) {
    const field = answer.behaviour.slice("unknown-".length) as "day" | "time" | "who" | "place";
    lines.push(t.unknown[field](title, date), ...others(answer, t), ...peopleLines(answer, t));
  } else if (answer.events.length > 1) {
    if (answer.next) lines.push(t.next);
    lines.push(...answer.events.map((each) => t.row(dateOf(each, answer.lang), nameIn(each, answer.events))));
    const relative = [...new Set(answer.events.map((each) => relativeText(each, answer)))];
    if (relative.length === 1) lines.push(...relative);
    if (answer.status) lines.unshift(t.status(answer.status, title, date));
    lines.push(...quoteLines(answer, t));
  } else if (answer.asked === "days-left" && answer.days !== undefined) {
    lines.push((statesDay(event) ? t.daysLeft : t.daysLeftRoughly)(answer.days, title, date));
  } else if (answer.status) {
    lines.push(t.status(answer.status, title, date));
  } else {
    if (answer.next) lines.push(t.next);
    lines.push(t.is(title, date), relativeText(event, answer), ...quoteLines(answer, t));
  }
  if (answer.outcomeAsked) lines.push(t.outcome);
  if (event.event.condition) lines.push(t.condition(event.event.condition));
  lines.push(sourceLine(answer.events, t));
  return lines;
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

function quoteLines(answer: EventAnswer, t: AnswerTexts): string[] {
  const texts = [...new Set(answer.quotes.map((quote) => quote.text))];
  switch (answer.asked) {
    case "responsible":
    case "takes-part":
    case "decides":
    case "who":
      return texts.map((text) => t.saysOf(t.whoLead[answer.asked as "who"], t.quote(text)));
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

function compareLines(answer: CompareAnswer, t: AnswerTexts): string[] {
  const [first, second] = answer.events;
  const one = dateOf(first, answer.lang);
  const two = dateOf(second, answer.lang);
  const lines: string[] = [];
  if (answer.holds !== undefined) lines.push(answer.holds ? t.yes : t.no);
  lines.push(
    answer.sameTime
      ? t.sameTime(nameIn(first, answer.events), nameIn(second, answer.events), one)
      : t.firstIs(nameIn(first, answer.events), one, nameIn(second, answer.events), two),
  );
  if (answer.daysBetween !== undefined) lines.push(t.between(answer.daysBetween));
  else if (answer.asked === "between") lines.push(t.betweenUnknown);
  return [...lines, sourceLine(answer.events, t)];
}

function noneLines(answer: NoneAnswer, t: AnswerTexts): string[] {
  const { selection, lang, before, after } = answer;
  const lead =
    answer.reason === "all-passed"
      ? t.allPassed
      : t.none(selection.eventKind, selection.period && periodText(selection.period, lang, t));
  return [
    lead,
    before ? t.before(before.event.title, dateOf(before, lang)) : "",
    after ? t.after(after.event.title, dateOf(after, lang)) : "",
  ];
}

function tryLine(answer: Answer, t: AnswerTexts): string {
  const questions = answer.suggestions.map((each) => t.quote(suggestionText(each, answer.lang)));
  return questions.length === 0 ? "" : t.tryThese(questions.join(" "));
}

/** A suggestion as the question that a person would type. */
export function suggestionText(suggestion: Suggestion, lang: Lang): string {
  const { asks } = answerTexts[lang];
  switch (suggestion.kind) {
    case "when":
      return asks.when(suggestion.event.event.title);
    case "who":
      return asks.who(suggestion.event.event.title);
    case "purpose":
      return asks.purpose(suggestion.event.event.title);
    case "what-next":
      return asks.whatNext;
    case "all-stoppdatum":
      return asks.allStoppdatum;
    case "this-month":
      return asks.month(DateTime.fromObject({ month: suggestion.month }, { locale: lang }).toFormat("LLLL"));
    case "help":
      return asks.help;
  }
}

function periodText({ start, end, label }: Period, lang: Lang, t: AnswerTexts): string {
  switch (label.kind) {
    case "day":
      return t.period.day(formatDay(start, lang));
    case "week":
      return t.period.week(label.week, label.year);
    case "month":
      return t.period.month(DateTime.fromISO(start, { locale: lang }).toFormat("LLLL yyyy"));
    case "season":
      return t.period.inSeason(t.period.season[label.season], label.year);
    case "year":
      return t.period.year(label.year);
    case "rest-of-year":
      return t.period.restOfYear(label.year);
    case "range":
      return t.period.range(formatDay(start, lang), formatDay(end, lang));
    case "from":
      return t.period.from(formatDay(start, lang));
    case "until":
      return t.period.until(formatDay(end, lang));
  }
}
