import { readDate } from "../../calendar/date-notation/read-date.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { ForecastMeaning } from "../follow-up.ts";
import { monthsIn, wordsOf, type MonthsNamed } from "./month-words.ts";

/** The one day, with its year, that a text is. */
export function dayIn(text: string): CalendarDate | undefined {
  const reading = readDate(text);
  if (reading.kind !== "read" || !reading.yearStated || reading.rest !== "") return undefined;
  const { precision, start, end, also } = reading.date;
  return precision === "day" && start === end && also === undefined ? start : undefined;
}

/** The one month, the one year, or both that a line says: "november", "2025", "november 2025". */
export function monthOrYearIn(text: string): MonthsNamed | undefined {
  const { months, years } = monthsIn(wordsOf(text));
  const isOne = months.length <= 1 && years.length <= 1 && months.length + years.length > 0;
  return isOne ? { months, years } : undefined;
}

/** Months and years of a title: a day in it is no month of the table, and of several none is meant. */
export function monthInTitle(text: string): MonthsNamed {
  const { months, years } = monthsIn(wordsOf(text.replaceAll(/\d{4}-\d\d-\d\d|\d{1,2} \p{L}+ \d{4}/gu, " ")));
  return { months: months.length === 1 ? months : [], years: years.length === 1 ? years : [] };
}

/** What a line says that the forecast holds. */
export function meaningIn(text: string): ForecastMeaning | undefined {
  const words = wordsOf(text).join(" ");
  const deviates = /avvikelse|overskott|underskott|deviation/u.test(words);
  const comesOut = /utfall|kostnad|outcome/u.test(words);
  if (deviates === comesOut) return undefined;
  return deviates ? "deviation" : "outcome";
}
