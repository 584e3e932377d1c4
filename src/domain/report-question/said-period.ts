import type { Report } from "../report/report.ts";
import { monthOf, yearOf } from "../time/civil-day.ts";

/** Which period is said: "oktober", "oktober 2025", "2025". */
export interface SaidPeriod {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
}

const MONTHS: readonly RegExp[] = [
  /^jan(?:uari|uary)?s?$/u,
  /^feb(?:ruari|ruary)?s?$/u,
  /^mars|march$/u,
  /^apr(?:il)?s?$/u,
  /^maj|may$/u,
  /^juni|june$/u,
  /^juli|july$/u,
  /^aug(?:usti|ust)?s?$/u,
  /^sept?(?:ember)?s?$/u,
  /^o[kc]t(?:ober)?s?$/u,
  /^nov(?:ember)?s?$/u,
  /^dec(?:ember)?s?$/u,
];
const YEAR = /^20\d\d$/u;

/** A word of a name as a year or a month; undefined for any other. */
export function periodWord(plain: string): SaidPeriod | undefined {
  if (YEAR.test(plain)) return { year: Number(plain) };
  const month = MONTHS.findIndex((name) => name.test(plain)) + 1;
  return month === 0 ? undefined : { month };
}

/** True for a report whose period is the one that is said. A month is the one that its period ends in. */
export function isOfPeriod({ period, plan }: Report, { year, month }: SaidPeriod): boolean {
  const isYearly = plan.schedule.kind === "yearly";
  const ofYear = isYearly ? Number(period.id) : yearOf(period.end);
  if (year !== undefined && year !== ofYear) return false;
  return month === undefined || month === monthOf(period.end);
}
