import { isYearly } from "../../domain/calendar/event-date.ts";
import type { Lang } from "../../domain/lang.ts";
import type { AnsweredEvent } from "../../domain/question/answer.ts";
import { formatDate } from "../format.ts";

/** No more rows than this are written out in plain text. */
export const SHOWN = 30;

/** An event's time as its document states it; what comes every year is said so. */
export function dateOf({ event, date }: AnsweredEvent, lang: Lang): string {
  return formatDate(isYearly(event.date) ? event.date : date, lang);
}

/** The body that tells rows of the same title apart, or "" when it does not. */
export function bodyApart({ event }: AnsweredEvent, events: readonly AnsweredEvent[]): string {
  const { title, decisionBody } = event;
  const bodies = new Set(
    events.filter((other) => other.event.title === title).map((other) => other.event.decisionBody),
  );
  if (bodies.size < 2 || decisionBody === undefined || decisionBody.length > 60) return "";
  return title.includes(decisionBody) ? "" : decisionBody;
}

/** A title, with what tells it apart from others that are called the same. */
export function nameIn(each: AnsweredEvent, events: readonly AnsweredEvent[]): string {
  const body = bodyApart(each, events);
  return body === "" ? titleOf(each) : `${titleOf(each)} (${body})`;
}

/** A title before a colon: without the full stop that some documents end their titles with. */
export function titleOf({ event }: AnsweredEvent): string {
  return event.title.replace(/\.$/u, "");
}
