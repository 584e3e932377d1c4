import type { AnswerLine } from "./answer-line.ts";

/** What a right answer to one turn holds; what is left out is not looked at. */
export interface Expectation {
  readonly behaviour?: string;
  /** Events by their place in the document: first day as the calendar has it, and the beginning of the title. */
  readonly events?: readonly { readonly start?: string; readonly title: string }[];
  /** The titles of events, where no days are needed to tell them apart. */
  readonly titles?: readonly string[];
  /** "2023-03-17", "2023-03", "--03": to be told in any usual way of writing dates. */
  readonly dates?: readonly string[];
  /** Each is a list of alternatives with | between. */
  readonly mustMention?: readonly string[];
  readonly mustNotMention?: readonly string[];
  readonly days?: number;
  readonly count?: number;
  readonly status?: string;
}

/** A definite answer about other events than the expected ones is the worst that can happen. */
export interface Score {
  readonly faults: readonly string[];
  readonly confidentlyWrong: boolean;
}

/** These are as good as each other: several events may be told as an answer or offered, and a refusal may offer help. */
const ALSO_RIGHT: Readonly<Record<string, readonly string[]>> = {
  candidates: ["answer", "clarify"],
  none: ["answer"],
  decline: ["help", "clarify"],
  smalltalk: ["help"],
  clarify: ["decline", "help", "candidates"],
};

/** Compares one answer with what was expected of it, and names each fault. */
export function scoreTurn(expected: Expectation, given: AnswerLine | undefined): Score {
  if (!given) return { faults: ["no answer"], confidentlyWrong: false };
  const wanted = wantedEvents(expected);
  const missing = wanted.filter((event) => !given.events.some((each) => isSame(each, event)));
  const faults = [
    ...behaviourFault(expected, given),
    ...missing.map((event) => `missing: ${event.start ?? ""} ${event.title}`.replace(/\s+/gu, " ")),
    ...(expected.dates ?? [])
      .filter((date) => !tellsDate(given.text, date))
      .map((date) => `does not tell ${date}`),
    ...(expected.mustMention ?? [])
      .filter((words) => !mentions(given.text, words))
      .map((words) => `does not mention ${words}`),
    ...(expected.mustNotMention ?? [])
      .filter((words) => mentions(given.text, words))
      .map((words) => `mentions ${words}`),
    ...numberFaults(expected, given),
  ];
  const definite = given.behaviour === "answer" && given.events.length > 0;
  const unasked = expected.behaviour === "decline" || (wanted.length > 0 && missing.length === wanted.length);
  return { faults, confidentlyWrong: definite && unasked };
}

function wantedEvents({
  events = [],
  titles = [],
}: Expectation): readonly { readonly start?: string; readonly title: string }[] {
  return [...events, ...titles.map((title) => ({ title }))];
}

function behaviourFault({ behaviour }: Expectation, given: AnswerLine): string[] {
  if (behaviour === undefined || behaviour === given.behaviour) return [];
  const also = behaviour.startsWith("unknown-") ? ["answer"] : (ALSO_RIGHT[behaviour] ?? []);
  return also.includes(given.behaviour) ? [] : [`${given.behaviour} where ${behaviour} was expected`];
}

function numberFaults(expected: Expectation, given: AnswerLine): string[] {
  return (["days", "count", "status"] as const)
    .filter((key) => expected[key] !== undefined && expected[key] !== given[key])
    .map((key) => `${key} ${String(given[key])} where ${String(expected[key])} was expected`);
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function isSame(given: { start: string; title: string }, wanted: { start?: string; title: string }): boolean {
  const sameDay = wanted.start === undefined || wanted.start === given.start;
  return sameDay && letters(given.title).startsWith(letters(wanted.title).slice(0, 40));
}

function mentions(text: string, alternatives: string): boolean {
  return alternatives
    .split("|")
    .some(
      (words) => letters(text).includes(letters(words)) || text.toLowerCase().includes(words.toLowerCase()),
    );
}

const MONTHS =
  "jan(?:uari|uary)? feb(?:ruari|ruary)? mar(?:s|ch)? apr(?:il)? ma[jy] jun[ie]? jul[iy]? aug(?:usti|ust)? sep(?:tember)? o[kc]t(?:ober)? nov(?:ember)? dec(?:ember)?".split(
    " ",
  );

/** True when a text tells a date: "17 mars", "25–30 maj" (both its days), "2023-03-17", or a month by its name. */
function tellsDate(text: string, date: string): boolean {
  const parts = /^(?:\d{4}|-)-(\d{2})(?:-(\d{2}))?$/u.exec(date);
  if (!parts) return text.includes(date);
  const month = MONTHS[Number(parts[1]) - 1] ?? "";
  if (parts[2] === undefined) return new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, "iu").test(text);
  const day = Number(parts[2]);
  const toEnd = "(?:\\s?[–-]\\s?\\d{1,2})?";
  return text.includes(date) || new RegExp(`(?<!\\d)${day}${toEnd} ${month}(?!\\p{L})`, "iu").test(text);
}
