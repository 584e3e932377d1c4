import type { Column } from "./columns.ts";

/** A row's date as it is printed, and as it is to be read with the help of its neighbours. */
export interface DateText {
  readonly printed: string;
  readonly toRead: string;
}

const CLOCK =
  /^(?:kl(?:ockan)?\.?\s*)?\d{1,2}(?:[.:]\d\d)?(?:\s*(?:[-–]|till)\s*(?:\d{1,2}(?:[.:]\d\d)?|slut))?$/iu;
const WEEKDAY = /^(?:mån|tis|ons|tors?|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\p{L}*$/iu;
const WEEK = /^\d{1,2}$/u;

/**
 * Joins what a row says of its time in several columns ("17", "mars", "kl. 13") into one text to read. `month` is the
 * month column's text, or that of the last row above that has one.
 */
export function composeDateText(text: (column: Column) => string, month: string): DateText {
  const first = firstDay(text, month);
  const last = text("endDate");
  const printed = last === "" || last === first ? first : `${first} – ${last}`;
  if (printed === "") return { printed, toRead: "" };
  return { printed, toRead: [...before(text, printed), printed, ...after(text, printed)].join(" ") };
}

function firstDay(text: (column: Column) => string, month: string): string {
  const date = text("date");
  const week = text("week");
  if (week !== "" && (date === "" || date === week)) {
    // "Vecka; Tid" may hold clock times, or the days of the week.
    const days = text("time");
    return days === "" || CLOCK.test(days) ? asWeek(week) : days;
  }
  if (month === "" || date === month) return date;
  if (date === "") return month;
  return /^\d{1,2}\.?(?:\s*[-–]\s*\d{1,2}\.?)?$/u.test(date) ? `${date.replaceAll(".", "")} ${month}` : date;
}

/** A week and a weekday beside a day tell its year, or contradict it. */
function before(text: (column: Column) => string, printed: string): string[] {
  const [week, weekday] = [text("week"), text("weekday")];
  if (!/\d/u.test(printed) || /v/iu.test(printed.slice(0, 1))) return [];
  return [...(WEEK.test(week) ? [`vecka ${week},`] : []), ...(WEEKDAY.test(weekday) ? [weekday] : [])];
}

function after(text: (column: Column) => string, printed: string): string[] {
  const [year, time] = [text("year"), text("time")];
  const isTime = time !== "" && printed !== time;
  return [
    ...(/^\d{4}$/u.test(year) && !/\d{4}/u.test(printed) ? [year] : []),
    ...(isTime ? [/^kl/iu.test(time) ? time : `kl. ${time}`] : []),
  ];
}

function asWeek(week: string): string {
  return /^\d{1,2}(\s*[-–]\s*\d{1,2})?$/u.test(week) ? `vecka ${week}` : week;
}
