import type { EventKind } from "../../domain/calendar/calendar-event.ts";
import type { AnswerTexts, Chosen } from "./sv.ts";

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

const narrowing = ({ role, topic, weekend }: Chosen): string =>
  [
    role === undefined ? "" : ` for ${role}`,
    topic === undefined ? "" : ` about “${topic}”`,
    weekend ? " at weekends" : "",
  ].join("");

const during = (when: string | undefined): string => (when === undefined ? "" : ` ${when}`);

const no = ({ kind }: Chosen): string =>
  kind === undefined || kind === "other" ? "Nothing" : `No ${KINDS[kind][0]}`;

/** The sentences of answers in English. Titles and quotes stay in the document's own language. */
export const enAnswers = {
  is: (title: string, date: string, when: string) => `${title}: ${date} (${when}).`,
  rowWhen: (date: string, title: string, when: string) => `• ${date}: ${title} (${when})`,
  next: "Next:",
  then: "After that:",
  daysLeft: (days: number) => {
    if (days === 0) return "It is today.";
    if (days === -1) return "The date passed yesterday.";
    if (days < 0) return `The date passed ${inDays(-days)} ago.`;
    return `${inDays(days)} left.`;
  },
  daysLeftNext: (days: number) =>
    days === 0
      ? "The next one is today."
      : days === 1
        ? "The next one is tomorrow."
        : `The next one is in ${inDays(days)}.`,
  lastDay: "Today is the last day.",
  daysUnknown: "The day is not in the calendar, so the days cannot be counted.",
  weeksLeft: (weeks: number, rest: number) =>
    `That is ${weeks === 1 ? "1 week" : `${weeks} weeks`}${rest === 0 ? "" : ` and ${inDays(rest)}`}.`,
  inWeek: (first: number, last: number) =>
    first === last ? `It is week ${first}.` : `It is weeks ${first}–${last}.`,
  weekUnknown: "The week is not in the calendar.",
  status: {
    passed: "The date has passed.",
    today: "It is today.",
    ongoing: "It is ongoing.",
    upcoming: "The date has not passed.",
  },
  statusRough: (unit: string) => `It is ${unit}. The day is not in the calendar.`,
  statusAll: (count: number) => `${count === 2 ? "Both dates" : "All the dates"} have passed.`,
  statusMixed: (count: number) => `I found ${count} dates, and not all of them have passed:`,
  outcome: "The calendar shows only the plan, not what has been decided.",
  quote: (text: string) => `“${text}”`,
  says: (text: string) => `The calendar says: “${text}”`,
  label: (label: string, text: string) => `${label}: ${text}`,
  who: {
    responsible: "Responsible",
    "takes-part": "Taking part",
    decides: "Decides",
    body: "Body",
    who: "Who",
  },
  purpose: "Purpose",
  saysLabel: "The calendar says",
  noPurpose: "The purpose is not in the calendar",
  place: "Place",
  unknown: {
    day: "The day is not in the calendar",
    time: "The time is not in the calendar",
    place: "The place is not in the calendar",
    responsible: "Who is responsible is not in the calendar",
    "takes-part": "Who takes part is not in the calendar",
    decides: "Who decides is not in the calendar",
    who: "Who does it is not in the calendar",
  },
  condition: (text: string) => `Condition: ${text}`,
  several: (count: number) => `I found ${count} events`,
  candidates: (count: number) => `I found ${count} events. Which one do you mean?`,
  listLead: (count: number, chosen: Chosen) => {
    const [one, many] = KINDS[chosen.kind ?? "other"];
    const rest = `${narrowing(chosen)}${during(chosen.when)}`;
    if (count === 0) return `No ${many}${rest}${chosen.when === undefined ? " are left" : ""}.`;
    return `${count === 1 ? `One ${one}` : `${count} ${many}`}${rest}:`;
  },
  mayLead: (chosen: Chosen) => `The calendar states nothing${during(chosen.when)}, but this may fall then:`,
  unstated: (count: number) =>
    count === 1
      ? "For one of them the calendar states no day."
      : `For ${count} of them the calendar states no day.`,
  more: (count: number) => `… and ${count} more.`,
  passedRows: (count: number) => `${count} ${count === 1 ? "has" : "have"} passed:`,
  none: (chosen: Chosen) =>
    no(chosen) === "Nothing"
      ? `Nothing is planned${narrowing(chosen)}${during(chosen.when)}.`
      : `${no(chosen)}${narrowing(chosen)} is planned${during(chosen.when)}.`,
  noneLeft: (chosen: Chosen) => `${no(chosen)}${narrowing(chosen)} is left.`,
  nothingBegins: "Nothing new begins.",
  noneOfKind: (kind: EventKind) => `This calendar has no ${KINDS[kind][1]}.`,
  allPassed: "Nothing is left in the calendar.",
  ends: (month: string) => `The calendar ends in ${month}.`,
  begins: (month: string) => `The calendar begins in ${month}.`,
  beyondEnd: "It has nothing later than that.",
  beyondStart: "It has nothing earlier than that.",
  importNext: "Ask an administrator to import the next calendar.",
  importEarlier: "Ask an administrator to import an earlier calendar.",
  before: "Before that",
  after: "After that",
  latest: "Latest",
  decline: "I do not know that. It is not in the calendar.",
  near: "Do you mean one of these?",
  tryThese: "Ask for example:",
  tryRow: (question: string) => `• ${question}`,
  errand:
    "I cannot do that. I do not book, change or send anything, but I answer questions about the calendar.",
  help: "I answer questions about the municipality's planning calendar: dates, stoppdatum (the last day to hand something in), events, who is responsible and how much time is left.",
  firstIs: "Comes first",
  thenIs: "Then",
  yes: "Yes.",
  no: "No.",
  sameTime: (date: string) => `Both are on the same day, ${date}:`,
  between: (days: number) => `${inDays(days)} apart.`,
  betweenEnd: (days: number) => `${inDays(days)} apart, counted from the last day.`,
  betweenUnknown: "The days are not in the calendar, so I cannot count them.",
  source: (calendar: string, places: string) => `Source: ${calendar}, ${places}`,
  section: (section: string, rows: string) => `section ${section}, ${rows}`,
  row: (rows: readonly string[]) =>
    rows.length < 2
      ? `${rows[0]?.includes("–") === true ? "rows" : "row"} ${rows.join("")}`
      : `rows ${rows.slice(0, -1).join(", ")} and ${rows.at(-1) ?? ""}`,
  verbatim: (dateText: string) => `. The document says “${dateText}”`,
  asks: {
    when: (title: string) => `When is “${title}”?`,
    who: (title: string) => `Who is responsible for “${title}”?`,
    purpose: (title: string) => `What is the purpose of “${title}”?`,
    whatNext: "What happens next?",
    allStoppdatum: "List all stoppdatum",
    month: (month: string) => `What happens in ${month}?`,
    help: "What can you help me with?",
  },
  period: {
    day: (day: string) => `on ${day}`,
    week: (week: string) => `in ${week}`,
    month: (month: string) => `in ${month}`,
    season: (season: string) => `in ${season}`,
    year: (year: string) => `in ${year}`,
    "rest-of-year": (rest: string) => `for ${rest}`,
    range: (range: string) => range,
    from: (from: string) => from,
    until: (until: string) => until,
  },
} satisfies AnswerTexts;
