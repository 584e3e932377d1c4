import type { ReportPlan } from "../report/report-plan.ts";
import type { Report } from "../report/report.ts";
import { longestBefore, opensOn } from "../report/reminder-mornings.ts";
import { reportsBetween, type EventOf } from "../report/reports.ts";
import type { PlaceStanding, ReportStanding } from "../report/standing.ts";
import type { CalendarDate } from "../time/calendar-date.ts";
import { addDays } from "../time/civil-day.ts";

/** So long after its stoppdatum a report that is not complete is told of. */
const TOLD_DAYS = 14;
/** Names that are told before they are counted. */
const MOST_NAMES = 5;

/** A report as a digest tells of it: "5 av 8 klara". */
export interface DigestReport {
  readonly report: Pick<Report, "id" | "plan" | "period" | "stoppdatum">;
  readonly done: number;
  readonly total: number;
  /** The first names of those that are missing, and how many are; of a person's digest those that the person answers for. */
  readonly missing: readonly string[];
  readonly missingCount: number;
  /** In a person's own digest. */
  readonly isMine: boolean;
}

/** The reports of a day's digest, before it is known where they stand: those that are open, and that passed within two weeks. */
export function reportsOfDigest(
  plans: readonly ReportPlan[],
  day: CalendarDate,
  eventOf: EventOf,
): readonly Report[] {
  return plans
    .flatMap((plan) =>
      reportsBetween(plan, addDays(day, -TOLD_DAYS), addDays(day, longestBefore({ plan })), eventOf),
    )
    .filter((report) => opensOn(report) <= day);
}

/**
 * What a digest of a day tells of reports, by stoppdatum: those that are open, and those that have passed and are not complete.
 * Of a person's own (`reader`, the Entra object id) only what that person answers for and is missing.
 */
export function digestReports(
  standings: readonly ReportStanding[],
  day: CalendarDate,
  reader?: string,
): readonly DigestReport[] {
  return standings
    .filter(({ total }) => total > 0)
    .filter(({ report, done, total }) => report.stoppdatum >= day || done < total)
    .flatMap((standing) => toldOf(standing, reader))
    .toSorted((a, b) => compare(a.report.stoppdatum, b.report.stoppdatum));
}

function toldOf({ report, done, total, places }: ReportStanding, reader: string | undefined): DigestReport[] {
  const missing = places
    .filter((place) => place.done === undefined)
    .filter((place) => reader === undefined || answersFor(place, reader));
  const isMine = reader !== undefined;
  if (isMine && missing.length === 0) return [];
  return [{ report, done, total, missing: firstNames(missing), missingCount: missing.length, isMine }];
}

/** To say that one more is missing takes the room of its name. */
function firstNames(places: readonly PlaceStanding[]): readonly string[] {
  const shown = places.length <= MOST_NAMES + 1 ? places : places.slice(0, MOST_NAMES);
  return shown.map(({ name }) => name);
}

function answersFor({ responsible, substitutes }: PlaceStanding, reader: string): boolean {
  return [...responsible, ...substitutes].some(({ aadObjectId }) => aadObjectId === reader);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
