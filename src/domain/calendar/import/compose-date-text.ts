import type { Column } from "./columns.ts";

/** A row's date as it is printed, and as it is to be read with the help of its neighbours. */
export interface DateText {
  readonly printed: string;
  readonly toRead: string;
}

/** Joins what a row says of its time in several columns ("12", "mars", "kl. 13") into one text to read. */
export function composeDateText(text: (column: Column) => string): DateText {
  const week = text("week");
  const date = text("date");
  const weekOnly = week !== "" && (date === "" || date === week);
  const first = weekOnly ? asWeek(week) : date;
  const last = text("endDate");
  const printed = last === "" || last === first ? first : `${first} – ${last}`;
  const year = text("year");
  const dated = /^\d{4}$/u.test(year) && !/\d{4}/u.test(printed) ? `${printed} ${year}` : printed;
  const time = text("time");
  const toRead = time === "" || printed === "" ? dated : `${dated} ${asTime(time)}`;
  return { printed, toRead };
}

function asWeek(week: string): string {
  return /^\d{1,2}(\s*[-–]\s*\d{1,2})?$/u.test(week) ? `vecka ${week}` : week;
}

function asTime(time: string): string {
  return /^kl/iu.test(time) ? time : `kl. ${time}`;
}
