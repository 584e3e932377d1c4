import { toDayNumber, yearOf } from "../../time/civil-day.ts";
import { weekdayOfDayNumber } from "../../time/weekday.ts";
import { isYearly } from "../event-date.ts";
import {
  NO_HABIT,
  jumpCost,
  mondayCost,
  reachCost,
  reachOf,
  weekdayCost,
  withMeeting,
} from "./year-evidence.ts";
import { contradictionsOf } from "./check-claims.ts";
import { resolveYear } from "./resolve-year.ts";
import type { Weekday } from "../../time/weekday.ts";
import type { DateReading } from "./reading.ts";
import type { Habit, Stretch } from "./year-evidence.ts";

/** The year that a row was given, and the next best when that is nearly as likely. */
export interface InferredYear {
  readonly year: number;
  readonly alternative?: number;
}

/** One way to give years to the rows so far. */
interface Hypothesis {
  readonly cost: number;
  readonly lastYear: number;
  readonly last: Stretch | undefined;
  /** The days that the calendar should reach over, known when its first row is. */
  readonly reach: Stretch | undefined;
  readonly habit: Habit;
  readonly path: Path | undefined;
}

interface Path {
  readonly year: number;
  readonly before: Path | undefined;
}

const BEAM = 48;
/** In natural logarithms: a year that is e² times less likely is still worth a word. */
const NEARLY = 2;
/** So much less likely than the best that nothing to come will mend it. */
const HOPELESS = 12;
const NO_SUCH_DAY = 20;
const CONTRADICTION = 5;

/**
 * Gives every reading the year that makes the column hang together: a calendar runs forward, but a new list may start over;
 * weekdays and week numbers must hold; and a body that has met on Tuesdays goes on meeting on Tuesdays. `firstYears` are
 * the years that the first row may have.
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
  readonly stretch: Stretch | undefined;
  /** The weekday of a meeting, which those before it make more or less likely. */
  readonly meetsOn: Weekday | undefined;
  readonly yearStated: boolean;
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
  if (date === undefined)
    return { year, cost: NO_SUCH_DAY, stretch: undefined, meetsOn: undefined, yearStated };
  const stretch = { start: toDayNumber(date.start), end: toDayNumber(date.end) };
  const contradicted = contradictionsOf(date, reading.claims).length * CONTRADICTION;
  const weeks = date.precision === "range" ? mondayCost(date) : 0;
  // The end of a period or the last day of a limit says nothing of when people meet.
  const isMeeting = date.precision === "day" && date.limit === undefined && !date.start.endsWith("-31");
  const meetsOn = isMeeting ? weekdayOfDayNumber(stretch.start) : undefined;
  return { year, cost: contradicted + weeks, stretch, meetsOn, yearStated };
}

function startingYears(reading: DateReading, firstYears: readonly number[]): readonly number[] {
  return isYearly(reading.date) ? firstYears : [yearOf(reading.date.start)];
}

function yearsAfter(reading: DateReading, { lastYear }: Hypothesis): readonly number[] {
  return isYearly(reading.date) ? [lastYear - 1, lastYear, lastYear + 1] : [yearOf(reading.date.start)];
}

function extend(before: Hypothesis | undefined, candidate: Candidate): Hypothesis {
  const { year, stretch, meetsOn } = candidate;
  const habit = before?.habit ?? NO_HABIT;
  const surprise = meetsOn === undefined ? 0 : weekdayCost(meetsOn, habit);
  const reach = before?.reach ?? (stretch && reachOf(stretch.start));
  const isFar = !candidate.yearStated && reach !== undefined && stretch !== undefined;
  const far = isFar ? reachCost(stretch, reach) : 0;
  const isJump = before?.last !== undefined && stretch !== undefined;
  const jump = isJump ? jumpCost(before.last, stretch, candidate.yearStated) : 0;
  return {
    cost: (before?.cost ?? 0) + candidate.cost + jump + surprise + far,
    reach,
    lastYear: year,
    last: stretch ?? before?.last,
    habit: meetsOn === undefined ? habit : withMeeting(habit, meetsOn),
    path: { year, before: before?.path },
  };
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
