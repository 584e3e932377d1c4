import { fullYear, isFullYear, yearAfter } from "./year-rule.ts";
import { dayOf, monthOf } from "../../time/civil-day.ts";
import { daysOfIsoWeek } from "../../time/iso-week.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { DayOfYear, Found, Rule, Unit } from "./unit.ts";
import type { Term } from "./terms.ts";

/** "vecka 6", "v.6", "v2312", "v. 12/2023", "vecka 12 2023"; and "2023 v. 12", "2023-W12". */
export const weekRule: Rule = ({ terms }, at) => {
  if (terms[at]?.kind !== "week") return undefined;
  const number = terms[at + 1];
  if (number?.kind !== "number" || number.ordinal) return undefined;
  // "v" and "w" are letters of much else: "v 6" is a week, "w 6" is not.
  if (terms[at].text === "w" && number.gap) return undefined;
  if (number.text.length === 4) return yearAndWeek(number, at + 2);
  if (number.text.length > 2) return undefined;
  return withWeekYear(terms, at + 2, weekUnit(number.value));
};

/** The year stands first: "2023 v. 12", "2023-W12", "2023, vecka 12". */
export const yearWeekRule: Rule = ({ terms }, at) => {
  const year = terms[at];
  if (!isFullYear(year)) return undefined;
  const link = terms[at + 1]?.kind;
  const week = link === "dash" || link === "comma" ? at + 2 : at + 1;
  const number = terms[week + 1];
  if (terms[week]?.kind !== "week" || number?.kind !== "number" || number.text.length > 2) return undefined;
  return { value: { ...weekUnit(number.value), year: year.value }, next: week + 2 };
};

/** A whole ISO week, impossible beyond 53; its days without a year are those of a year that begins on a Monday. */
export function weekUnit(week: number): Unit {
  if (week < 1 || week > 53) return { precision: "week", from: 101, to: 107, impossible: true };
  const { start, end } = daysOfIsoWeek(2001, week);
  return {
    precision: "week",
    from: dayOfYear(start),
    to: dayOfYear(end),
    weeks: { first: week, last: week },
    continues: "week",
  };
}

function dayOfYear(date: CalendarDate): DayOfYear {
  return monthOf(date) * 100 + dayOf(date);
}

function withWeekYear(terms: readonly Term[], at: number, unit: Unit): Found<Unit> {
  const slash = terms[at];
  const short = terms[at + 1];
  // Only a slash puts a short year behind a week: "v. 12/23"; a dash leads to another week.
  if (slash?.kind === "slash" && short?.kind === "number" && !short.gap && short.text.length === 2) {
    if (terms[at - 1]?.value !== short.value - 1) {
      return { value: { ...unit, year: fullYear(short.value) }, next: at + 2 };
    }
    return { value: unit, next: at };
  }
  const year =
    slash?.kind === "slash" || slash?.kind === "dash" ? slashedYear(terms, at) : yearAfter(terms, at, "long");
  return year === undefined
    ? { value: unit, next: at }
    : { value: { ...unit, year: year.value.year }, next: year.next };
}

function slashedYear(terms: readonly Term[], at: number): Found<{ readonly year: number }> | undefined {
  const year = terms[at + 1];
  return isFullYear(year) && !year.gap ? { value: { year: year.value }, next: at + 2 } : undefined;
}

function yearAndWeek(number: Term, next: number): Found<Unit> | undefined {
  const week = number.value % 100;
  if (week < 1 || week > 53) return undefined;
  return { value: { ...weekUnit(week), year: fullYear(Math.floor(number.value / 100)) }, next };
}
