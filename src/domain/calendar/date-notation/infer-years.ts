import { toDayNumber, yearOf } from "../../time/civil-day.ts";
import { isYearly } from "../event-date.ts";
import { beginsOnMonday, evidence, habitOf, jumpCost } from "./year-evidence.ts";
import { contradictionsOf } from "./check-claims.ts";
import { resolveYear } from "./resolve-year.ts";
import type { EventDate } from "../event-date.ts";
import type { DateReading } from "./reading.ts";
import type { Habit } from "./year-evidence.ts";

/** The year that a row was given, and the next best when that is nearly as likely. */
export interface InferredYear {
  readonly year: number;
  readonly alternative?: number;
}

/** One way to give years to the rows so far. */
interface Hypothesis {
  readonly cost: number;
  readonly lastYear: number;
  readonly lastStart: number | undefined;
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
    const next =
      i === 0
        ? startingYears(reading, firstYears).flatMap((year) => extend(undefined, reading, year))
        : beam.flatMap((one) => yearsAfter(reading, one).flatMap((year) => extend(one, reading, year)));
    beam = next.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
  });
  return yearsOf(beam, readings.length);
}

function startingYears(reading: DateReading, firstYears: readonly number[]): readonly number[] {
  return isYearly(reading.date) ? firstYears : [yearOf(reading.date.start)];
}

function yearsAfter(reading: DateReading, { lastYear }: Hypothesis): readonly number[] {
  return isYearly(reading.date) ? [lastYear - 1, lastYear, lastYear + 1] : [yearOf(reading.date.start)];
}

function extend(before: Hypothesis | undefined, reading: DateReading, year: number): readonly Hypothesis[] {
  const date = resolveYear(reading, year);
  const path = { year, before: before?.path };
  const cost = before?.cost ?? 0;
  const habit = before?.habit ?? habitOf();
  if (date === undefined) {
    return [{ cost: cost + NO_SUCH_DAY, lastYear: year, lastStart: before?.lastStart, habit, path }];
  }
  const start = toDayNumber(date.start);
  const jump = before?.lastStart === undefined ? 0 : jumpCost(start - before.lastStart, reading.yearStated);
  const told = evidenceFor(date, reading, habit);
  return [{ cost: cost + jump + told.cost, lastYear: year, lastStart: start, habit: told.habit, path }];
}

function evidenceFor(date: EventDate, reading: DateReading, habit: Habit): { cost: number; habit: Habit } {
  const contradicted = contradictionsOf(date, reading.claims).length * CONTRADICTION;
  if (date.precision === "range") return { cost: contradicted + beginsOnMonday(date), habit };
  const isMeeting = date.precision === "day" && date.limit === undefined && !date.start.endsWith("-31");
  if (!isMeeting) return { cost: contradicted, habit };
  const told = evidence(date.start, habit);
  return { cost: contradicted + told.cost, habit: told.habit };
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
