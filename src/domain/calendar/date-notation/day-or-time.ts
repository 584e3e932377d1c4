import { dottedRule } from "./numeric-rules.ts";
import { dayNumberOf } from "../../time/civil-day.ts";
import type { DayOfYear, Source, Unit } from "./unit.ts";

/** True where "18.11" behind "v. 47", or "9.10" behind a year, is a day in it and no clock time. */
export function isDayWithin(source: Source, at: number, last: Unit): boolean {
  if (!source.cell || (last.precision !== "week" && last.precision !== "year")) return false;
  const kind = source.terms[at]?.kind;
  const day = dottedRule(source, kind === "comma" || kind === "open" ? at + 1 : at)?.value;
  if (day === undefined || last.precision === "year") return day !== undefined;
  // Where a week lies is known to a few days only while its year is open.
  const days = dayOfYear(day.from) - dayOfYear(last.from);
  return days >= -FEW_DAYS && days <= 6 + FEW_DAYS;
}

const FEW_DAYS = 4;

function dayOfYear(day: DayOfYear): number {
  return dayNumberOf(2001, Math.floor(day / 100), day % 100);
}
