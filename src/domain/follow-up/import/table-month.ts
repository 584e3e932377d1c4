import { monthOf, yearOf } from "../../time/civil-day.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { Month } from "../follow-up.ts";
import { monthOfYear } from "../months.ts";
import type { MonthsNamed } from "./month-words.ts";
import type { TableRefusal } from "./read-table.ts";

/** What says which month a table is of. */
export interface MonthSources {
  /** Headings, title, what stands beside and what the importer says: none may contradict another. */
  readonly said: readonly MonthsNamed[];
  /** The sheet's name counts where nothing else says it: sheets are copied from last month's. */
  readonly sheet: MonthsNamed;
  /** The days that the table and the tjänsteskrivelse are dated, the table's first. */
  readonly dates: readonly CalendarDate[];
}

export type MonthOutcome =
  | { readonly kind: "month"; readonly month: Month }
  | Extract<TableRefusal, { readonly kind: "noMonth" | "noYear" | "severalMonths" | "severalYears" }>;

/** Which month a table is of. A year that nobody says is told from the day the table is dated: it is not made before its month. */
export function monthOfTable({ said, sheet, dates }: MonthSources): MonthOutcome {
  const months = distinct(said.flatMap((each) => each.months));
  const years = distinct(said.flatMap((each) => each.years));
  if (months.length > 1) return { kind: "severalMonths", months };
  if (years.length > 1) return { kind: "severalYears", years };
  const month = months[0] ?? only(sheet.months);
  if (month === undefined) return { kind: "noMonth" };
  const year = years[0] ?? only(sheet.years) ?? yearBefore(dates[0], month);
  return year === undefined ? { kind: "noYear", month } : { kind: "month", month: monthOfYear(year, month) };
}

function yearBefore(date: CalendarDate | undefined, month: number): number | undefined {
  if (date === undefined) return undefined;
  return monthOf(date) < month ? yearOf(date) - 1 : yearOf(date);
}

function only(numbers: readonly number[]): number | undefined {
  return numbers.length === 1 ? numbers[0] : undefined;
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
