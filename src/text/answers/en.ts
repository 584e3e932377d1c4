import type { EventKind } from "../../domain/calendar/calendar-event.ts";
import type { Standing } from "../../domain/question/answer.ts";
import type { AnswerTexts } from "./sv.ts";

const inDays = (days: number): string => (days === 1 ? "1 day" : `${days} days`);

const KINDS: Readonly<Record<EventKind, readonly [one: string, many: string]>> = {
  stoppdatum: ["stoppdatum", "stoppdatum"],
  meeting: ["meeting", "meetings"],
  mailing: ["mailing", "mailings"],
  decision: ["decision", "decisions"],
  workday: ["working day", "working days"],
  report: ["report", "reports"],
  period: ["period", "periods"],
  other: ["event", "events"],
};

/** The sentences of answers in English. Titles and quotes stay in the document's own language. */
export const enAnswers = {
  is: (title: string, date: string, when: string) => `${title}: ${date} (${when}).`,
  rowWhen: (date: string, title: string, when: string) => `• ${date}: ${title} (${when})`,
  row: (date: string, title: string) => `• ${date}: ${title}`,
  next: "Next:",
  daysLeft: (days: number, title: string, date: string) => {
    if (days === 0) return `It is today: ${title} (${date}).`;
    if (days < 0) return `The date passed ${inDays(-days)} ago. ${title}: ${date}.`;
    return `${inDays(days)} left. ${title}: ${date}.`;
  },
  weeksLeft: (weeks: number, rest: number) =>
    `That is ${weeks === 1 ? "1 week" : `${weeks} weeks`}${rest === 0 ? "" : ` and ${inDays(rest)}`}.`,
  inWeek: (first: number, last: number) =>
    first === last ? `It is week ${first}.` : `It is week ${first}–${last}.`,
  weekUnknown: "The calendar does not say which week.",
  daysLeftRoughly: (title: string, date: string, when: string) =>
    `${title}: ${date} (${when}). The calendar gives no day, so the days cannot be counted.`,
  status: (standing: Standing, title: string, date: string) => {
    switch (standing) {
      case "passed":
        return `The date has passed. ${title}: ${date}.`;
      case "today":
        return `It is today. ${title}: ${date}.`;
      case "ongoing":
        return `It is under way now. ${title}: ${date}.`;
      case "upcoming":
        return `The date has not passed. ${title}: ${date}.`;
    }
  },
  statusMixed: (count: number) => `${count} dates fit, and not all of them have passed:`,
  outcome: "The calendar shows the plan. It does not show whether it was decided or done.",
  quote: (text: string) => `“${text}”`,
  whoLead: {
    responsible: "In the calendar's words",
    "takes-part": "Takes part",
    decides: "Decides",
    who: "The calendar says",
  },
  saysOf: (lead: string, text: string) => `${lead}: ${text}`,
  purpose: (text: string) => `Purpose: ${text}`,
  noPurpose: "The calendar says nothing more of the purpose.",
  place: (text: string) => `Where: ${text}`,
  unknown: {
    day: (title: string, date: string) => `The calendar does not say which day. ${title}: ${date}.`,
    time: (title: string, date: string) => `The calendar does not say what time. ${title}: ${date}.`,
    who: (title: string, date: string) => `The calendar does not say who. ${title}: ${date}.`,
    place: (title: string, date: string) => `The calendar does not say where. ${title}: ${date}.`,
  },
  involved: (who: string) => `Takes part: ${who}.`,
  decider: (who: string) => `Decides: ${who}.`,
  condition: (text: string) => `Only: ${text}.`,
  several: (count: number) => `${count} events fit:`,
  candidates: (count: number) => `${count} events fit. Which one do you mean?`,
  listLead: (count: number, kind: EventKind | undefined, when: string | undefined) => {
    const [one, many] = KINDS[kind ?? "other"];
    return `${count} ${count === 1 ? one : many}${when ? ` ${when}` : ""}:`;
  },
  more: (count: number) => `… and ${count} more.`,
  none: (kind: EventKind | undefined, when: string | undefined) =>
    `I could not find any${kind && kind !== "other" ? ` ${KINDS[kind][0]}` : "thing"} in the calendar${when ? ` ${when}` : ""}.`,
  allPassed: "Nothing more is planned: everything in the calendar has passed.",
  before: (title: string, date: string) => `Nearest before: ${date}, ${title}.`,
  after: (title: string, date: string) => `Nearest after: ${date}, ${title}.`,
  decline: "I don't know, it is not in the calendar.",
  declineWords: (words: string) => `I don't know. I could not find anything about ${words} in the calendar.`,
  near: (titles: string) => `Nearest in words: ${titles}.`,
  tryThese: (questions: string) => `Ask for example: ${questions}`,
  errand:
    "I cannot do that. I do not book, change or send anything, but I answer questions about the calendar.",
  help: "I answer questions about the municipality's planning calendar: dates, stoppdatum, events, who is responsible and how long is left.",
  talk: {
    greeting: "Hello. Ask me about the calendar.",
    thanks: "You are welcome. Ask me when you wonder about something more.",
    goodbye: "Goodbye.",
    ok: "Good. Ask me anything more about the calendar.",
    "who-are-you":
      "I am Styrkedjan, a bot that answers questions about the municipality's planning calendar.",
    "how-are-you": "Fine, thanks. Ask me about the calendar.",
  },
  clarify: {
    event: "Which event do you mean? Write what it is called and I will answer.",
    period: "Which time do you mean? Write for example week 12 or in March.",
    "second-event": "Which two events should I compare?",
  },
  firstIs: (first: string, firstDate: string, second: string, secondDate: string) =>
    `First comes ${first} (${firstDate}), then ${second} (${secondDate}).`,
  yes: "Yes.",
  no: "No.",
  sameTime: (a: string, b: string, date: string) => `Both are ${date}: ${a} and ${b}.`,
  between: (days: number) => `${inDays(days)} lie between.`,
  betweenUnknown: "The calendar does not give the days, so I cannot count the days between.",
  source: (document: string, row: number, dateText: string) =>
    `Source: ${document}, row ${row} (“${dateText}”).`,
  sources: (document: string, rows: string) => `Source: ${document}, row ${rows}.`,
  asks: {
    when: (title: string) => `When is ${title}?`,
    who: (title: string) => `Who is responsible for ${title}?`,
    purpose: (title: string) => `What is the purpose of ${title}?`,
    whatNext: "What is next?",
    allStoppdatum: "Which stoppdatum are there?",
    month: (month: string) => `What happens in ${month}?`,
    help: "What can you help me with?",
  },
  period: {
    day: (day: string) => `on ${day}`,
    week: (week: number, year: number) => `in week ${week} of ${year}`,
    month: (month: string) => `in ${month}`,
    season: { spring: "spring", summer: "summer", autumn: "autumn", winter: "winter" },
    inSeason: (season: string, year: number) => `in ${season} ${year}`,
    year: (year: number) => `in ${year}`,
    restOfYear: (year: number) => `in the rest of ${year}`,
    range: (start: string, end: string) => `from ${start} to ${end}`,
    from: (start: string) => `from ${start}`,
    until: (end: string) => `until ${end}`,
  },
} satisfies AnswerTexts;
