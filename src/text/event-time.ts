import { type EventDate, isYearly } from "../domain/calendar/event-date.ts";
import type { Lang } from "../domain/lang.ts";
import type { AnsweredEvent, Period } from "../domain/question/answer.ts";
import { addDays } from "../domain/time/civil-day.ts";
import { dateWords } from "./date-words.ts";
import { formatRelation } from "./format-relative.ts";
import { formatSpan } from "./format-span.ts";
import { formatBareDate, formatDate, formatDay, formatTime } from "./format.ts";
import { texts } from "./texts.ts";

/** When it is, standing alone: "fredag 17 mars 2023 kl. 13.00", "december 2023", "mars varje år". */
export function wholeDate({ event, date }: AnsweredEvent, lang: Lang): string {
  if (!isYearly(event.date)) return formatDate(date, lang);
  return `${formatDate(date, lang, "short")} ${dateWords[lang].everyYear}`;
}

/** The same without clock times: "fredag 17 mars 2023". */
export function dateWithoutTime(answered: AnsweredEvent, lang: Lang): string {
  const { startTime, endTime, ...date } = answered.date;
  return startTime === undefined && endTime === undefined
    ? wholeDate(answered, lang)
    : wholeDate({ ...answered, date }, lang);
}

/** When it is, under a heading that has the month and the year: "fredag 17 mars". */
export function shortDate({ event, date }: AnsweredEvent, lang: Lang): string {
  if (date.precision !== "day" || isQualified(date) || isYearly(event.date))
    return formatDate(date, lang, "short");
  const day = formatSpan(date, dateWords[lang], { weekday: true, year: false });
  return `${day} ${formatTime(date, lang)}`.trimEnd();
}

/** Where it stands from the day of the question: "om 11 dagar", "pågår, 46 dagar kvar". */
export function relationTo({ date, start, daysToStart }: AnsweredEvent, lang: Lang): string {
  return formatRelation(date, addDays(start, -daysToStart), lang);
}

/** The month that an event begins in, as a heading: "Mars 2023". */
export function monthHeading({ start, end }: AnsweredEvent, lang: Lang): string {
  const month = formatBareDate({ precision: "month", start, end: start < end ? start : end }, lang);
  return month.slice(0, 1).toUpperCase() + month.slice(1);
}

/** A stretch of days as a heading names it: "vecka 12 2023", "våren 2023", "resten av 2023". */
export function periodPhrase({ start, end, label }: Period, lang: Lang): string {
  const t = texts[lang].period;
  switch (label.kind) {
    case "day":
      return formatDay(start, lang);
    case "week": {
      const weeks = { first: label.week, last: label.week };
      return formatBareDate({ precision: "week", start, end, weeks }, lang);
    }
    case "month":
      return formatBareDate({ precision: "month", start, end }, lang);
    case "season":
      return t.season[label.season](label.year);
    case "year":
      return String(label.year);
    case "rest-of-year":
      return t.restOfYear(label.year);
    case "range":
      return formatBareDate({ precision: "range", start, end }, lang);
    case "from":
      return t.from(formatDay(start, lang, "medium"));
    case "until":
      return t.until(formatDay(end, lang, "medium"));
  }
}

function isQualified(date: EventDate): boolean {
  const { limit, recurrence, approximate } = date;
  return limit !== undefined || recurrence !== undefined || approximate === true;
}
