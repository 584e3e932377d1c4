import { DateTime } from "luxon";
import { isYearly } from "../../domain/calendar/event-date.ts";
import type { Lang } from "../../domain/lang.ts";
import type { AnsweredEvent, Period } from "../../domain/question/answer.ts";
import { formatDate, formatDay } from "../format.ts";
import type { AnswerTexts } from "./sv.ts";

/** No more rows than this are written out in plain text. */
export const SHOWN = 30;

/** An event's time as its document states it; what comes every year is said so. */
export function dateOf({ event, date }: AnsweredEvent, lang: Lang): string {
  return formatDate(isYearly(event.date) ? event.date : date, lang);
}

/** Rows that bear the same title are told apart by their body. */
export function nameIn(each: AnsweredEvent, events: readonly AnsweredEvent[]): string {
  const { title, decisionBody, politicians, officials } = each.event;
  const alike = events.filter((other) => other.event.title === title);
  if (alike.length < 2) return title;
  const body = [decisionBody, politicians, officials].find((cell) => cell !== undefined && cell !== "");
  return body === undefined || body.length > 60 ? title : `${title} (${body})`;
}

/** Where the events are written: document and row, and the date as it is printed. */
export function sourceLine(events: readonly AnsweredEvent[], t: AnswerTexts): string {
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

/** A stretch of days as it was named: "i mars 2023", "vecka 12 2023". */
export function periodText({ start, end, label }: Period, lang: Lang, t: AnswerTexts): string {
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
