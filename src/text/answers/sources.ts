import type { Answer, AnsweredEvent } from "../../domain/question/answer.ts";
import { formatDate } from "../format.ts";
import type { AnswerTexts } from "./sv.ts";

/** Where the events are written: the calendar by its name, its section and the rows; without a full stop. */
export function sourceText(
  { calendar, calendarNames, events: all }: Answer,
  t: AnswerTexts,
  events: readonly AnsweredEvent[] = all,
): string {
  const documents = [...new Set(events.map(({ event }) => event.source.document))];
  const lines = documents.map((document) => {
    const inIt = events.filter(({ event }) => event.source.document === document);
    return t.source(calendarNames?.[document] ?? calendar.name, placesOf(inIt, t));
  });
  const [only] = events;
  if (!only) return "";
  return `${lines.join(". ")}${events.length === 1 ? verbatim(only, t) : ""}`;
}

function placesOf(events: readonly AnsweredEvent[], t: AnswerTexts): string {
  const sections = [...new Set(events.map(({ event }) => event.source.section))];
  return sections
    .map((section) => {
      const rows = events.filter(({ event }) => event.source.section === section);
      const places = t.row(runs(rows.map(({ event }) => event.source.row)));
      return section === undefined ? places : t.section(section, places);
    })
    .join("; ");
}

/** Row numbers, with three or more in a row as one run: "9–45". */
function runs(numbers: readonly number[]): string[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const found: [first: number, last: number][] = [];
  for (const row of sorted) {
    const run = found.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else found.push([row, row]);
  }
  return found.flatMap(([first, last]) => {
    if (last - first < 2) return first === last ? [String(first)] : [String(first), String(last)];
    return [`${first}–${last}`];
  });
}

/** The date as it is printed, when that is not what has just been said. */
function verbatim({ event, date }: AnsweredEvent, t: AnswerTexts): string {
  const printed = event.source.dateText.trim();
  const said = [formatDate(date, "sv"), formatDate(event.date, "sv"), date.start].map(plain);
  return printed === "" || said.some((each) => each.includes(plain(printed))) ? "" : t.verbatim(printed);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s*[–-]\s*/gu, "–")
    .replace(/\s+/gu, " ");
}
