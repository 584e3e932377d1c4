import { toDayNumber, yearOf } from "../../time/civil-day.ts";
import { isYearly } from "../event-date.ts";
import { stepCost, windowCost, windowFrom, yearInWindow } from "./year-window.ts";
import { contradictionsOf } from "./check-claims.ts";
import { resolveYear } from "./resolve-year.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { DayNumber } from "../../time/civil-day.ts";
import type { EventDate } from "../event-date.ts";
import type { DateReading } from "./reading.ts";
import type { Window } from "./year-window.ts";

/** The year that a row was given, and the next best when that is nearly as likely. */
export interface InferredYear {
  readonly year: number;
  readonly alternative?: number;
}

/** One way to give years to the rows so far. */
interface Hypothesis {
  readonly cost: number;
  readonly lastYear: number;
  readonly lastDay: DayNumber | undefined;
  readonly window: Window | undefined;
  readonly path: Path | undefined;
}

interface Path {
  readonly year: number;
  readonly before: Path | undefined;
}

const BEAM = 48;
/** In natural logarithms: a year that is e³ times less likely is still worth a word. */
const NEARLY = 3;
/** So much less likely than the best that nothing to come will mend it. */
const HOPELESS = 12;
const NO_SUCH_DAY = 20;
const CONTRADICTION = 5;

/**
 * Gives every reading the year that makes the column hang together. What rows state comes first: years, weekdays and week
 * numbers. All others lie in the months that the first row opens. `firstYears` are the years that the first row may have.
 */
export function inferYears(
  readings: readonly DateReading[],
  firstYears: readonly number[],
): readonly InferredYear[] {
  let beam: Hypothesis[] = [];
  readings.forEach((reading, i) => {
    const at = candidatesOf(reading);
    const next =
      i === 0
        ? startingYears(reading, firstYears).map((year) => extend(undefined, at(year)))
        : beam.flatMap((one) => yearsAfter(reading, one).map((year) => extend(one, at(year))));
    beam = likeliest(next);
  });
  return yearsOf(beam, readings.length);
}

function likeliest(hypotheses: Hypothesis[]): Hypothesis[] {
  const best = hypotheses.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  const most = (best[0]?.cost ?? 0) + HOPELESS;
  return best.filter((one) => one.cost < most);
}

/** A reading in one year, and what that year costs whatever stands around it. */
interface Candidate {
  readonly year: number;
  readonly cost: number;
  readonly start: CalendarDate | undefined;
  readonly yearStated: boolean;
  /** "Läsåret 2023/24" is a heading: the row below it opens the window. */
  readonly isYear: boolean;
}

function candidatesOf(reading: DateReading): (year: number) => Candidate {
  const known = new Map<number, Candidate>();
  return (year) => {
    const candidate = known.get(year) ?? candidateOf(reading, year);
    known.set(year, candidate);
    return candidate;
  };
}

function candidateOf(reading: DateReading, year: number): Candidate {
  const { yearStated } = reading;
  const date = resolveYear(reading, year);
  if (date === undefined) return { year, cost: NO_SUCH_DAY, start: undefined, yearStated, isYear: false };
  const cost = contradictionsOf(date, reading.claims).length * CONTRADICTION;
  return { year, cost, start: date.start, yearStated, isYear: isWholeYear(date) };
}

function startingYears(reading: DateReading, firstYears: readonly number[]): readonly number[] {
  return isYearly(reading.date) ? firstYears : [yearOf(reading.date.start)];
}

function yearsAfter({ date }: DateReading, { lastYear, window }: Hypothesis): readonly number[] {
  if (!isYearly(date)) return [yearOf(date.start)];
  if (window === undefined || isWholeYear(date)) return [lastYear];
  const inWindow = yearInWindow(`0000${date.start.slice(1)}`, window);
  return [...new Set([inWindow - 1, inWindow, inWindow + 1, lastYear, lastYear + 1])];
}

function isWholeYear({ precision, part }: EventDate): boolean {
  return precision === "year" && part === undefined;
}

function extend(before: Hypothesis | undefined, candidate: Candidate): Hypothesis {
  const { year, start } = candidate;
  const path = { year, before: before?.path };
  const cost = (before?.cost ?? 0) + candidate.cost;
  const keeps = !(candidate.isYear && candidate.yearStated);
  if (start === undefined || candidate.isYear) {
    const { lastDay, window } = (keeps ? before : undefined) ?? { lastDay: undefined, window: undefined };
    return { cost, lastYear: year, lastDay, window, path };
  }
  const day = toDayNumber(start);
  const isBeyond = before?.window === undefined || day < before.window.start || day > before.window.end;
  // A year that is written opens a window of its own: the rows below it are for that year.
  const window =
    isBeyond && (candidate.yearStated || before?.window === undefined) ? windowFrom(start) : before.window;
  const step = before?.lastDay === undefined ? 0 : stepCost(before.lastDay, day, window);
  return { cost: cost + windowCost(day, window) + step, lastYear: year, lastDay: day, window, path };
}

function yearsOf(beam: readonly Hypothesis[], count: number): readonly InferredYear[] {
  const paths = beam.map((one) => ({ cost: one.cost, years: yearsAlong(one.path, count) }));
  const best = paths[0];
  if (best === undefined) return [];
  return best.years.map((year, i) => {
    const other = paths.find((path) => path.years[i] !== year && path.cost - best.cost < NEARLY);
    const alternative = other?.years[i];
    return alternative === undefined ? { year } : { year, alternative };
  });
}

function yearsAlong(path: Path | undefined, count: number): readonly number[] {
  const years = new Array<number>(count);
  for (let at = count - 1, step = path; step !== undefined; at--, step = step.before) years[at] = step.year;
  return years;
}
