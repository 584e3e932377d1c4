import type { Column } from "./columns.ts";

/** A row's date as it is printed, and as it is to be read with the help of its neighbours. */
export interface DateText {
  readonly printed: string;
  readonly toRead: string;
}

/**
 * Joins what a row says of its time in several columns ("17", "mars", "kl. 13") into one text to read. `month` is the
 * month column's text, or that of the last row above that has one.
 */
export function composeDateText(text: (column: Column) => string, month: string): DateText {
  const first = firstDay(text, month);
  const last = text("endDate");
  const printed = last === "" || last === first ? first : `${first} – ${last}`;
  const year = text("year");
  const dated = /^\d{4}$/u.test(year) && !/\d{4}/u.test(printed) ? `${printed} ${year}` : printed;
  const time = text("time");
  return { printed, toRead: time === "" || printed === "" ? dated : `${dated} ${asTime(time)}` };
}

function firstDay(text: (column: Column) => string, month: string): string {
  const date = text("date");
  const week = text("week");
  if (week !== "" && (date === "" || date === week)) return asWeek(week);
  if (month === "" || date === month) return date;
  if (date === "") return month;
  return /^\d{1,2}\.?(?:\s*[-–]\s*\d{1,2}\.?)?$/u.test(date) ? `${date.replaceAll(".", "")} ${month}` : date;
}

function asWeek(week: string): string {
  return /^\d{1,2}(\s*[-–]\s*\d{1,2})?$/u.test(week) ? `vecka ${week}` : week;
}

function asTime(time: string): string {
  return /^kl/iu.test(time) ? time : `kl. ${time}`;
}
