import { longestBefore, opensOn } from "../../domain/report/reminder-mornings.ts";
import type { ReportPlan } from "../../domain/report/report-plan.ts";
import type { Report } from "../../domain/report/report.ts";
import { reportsBetween, type EventOf } from "../../domain/report/reports.ts";
import type { PlaceStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { addDays } from "../../domain/time/civil-day.ts";
import { eventsNow } from "./find-report.ts";
import type { MarkDeps } from "./mark-deps.ts";
import type { MarkRefusal } from "./mark-outcomes.ts";
import { groundOf, isMine, readReport, type ReportGround } from "./read-report.ts";

/** So long after its stoppdatum a report is still asked for. */
const OPEN_DAYS = 31;

/** A place that somebody is responsible for in one report. */
export interface Mine {
  readonly report: Report;
  readonly isLocked: boolean;
  readonly standing: PlaceStanding;
}

export interface MyReports {
  /** Of the reports that have opened, by stoppdatum; those that are locked are left out. */
  readonly mine: readonly Mine[];
  /** False for one who is responsible for nothing that any report asks. */
  readonly hasPlaces: boolean;
}

/** What somebody has left to mark. */
export async function listMine(deps: MarkDeps, aadObjectId: string): Promise<MyReports> {
  const { mine, hasPlaces } = await listAllMine(deps, aadObjectId);
  return { mine: mine.filter(({ standing }) => standing.done === undefined), hasPlaces };
}

/** What somebody is responsible for in the reports that go on, done or not. */
export async function listAllMine(deps: MarkDeps, aadObjectId: string): Promise<MyReports> {
  const today = deps.clock.today();
  const [plans, eventOf, organisation] = await Promise.all([
    deps.reportPlans.list(),
    eventsNow(deps.calendars),
    deps.organisation.read(),
  ]);
  const asked = plans
    .map(({ value }) => value)
    .filter(({ places }) => places.some((place) => isMine(place, organisation, aadObjectId)));
  const open = asked.flatMap((plan) => openReports(plan, today, eventOf));
  const mine = await Promise.all(
    open.map(async (report) => mineOf(await readReport(deps, report, organisation), aadObjectId)),
  );
  const live = mine.flat().filter(({ isLocked }) => !isLocked);
  return { mine: live.toSorted(byStoppdatum), hasPlaces: asked.length > 0 };
}

/** The reports of a plan that have opened and are still asked for: October's may be missing while November's has begun. */
function openReports(plan: ReportPlan, today: CalendarDate, eventOf: EventOf): readonly Report[] {
  const from = addDays(today, -OPEN_DAYS);
  const to = addDays(today, longestBefore({ plan }));
  return reportsBetween(plan, from, to, eventOf).filter((report) => opensOn(report) <= today);
}

export type MineInReport =
  { readonly kind: "mine"; readonly report: Report; readonly mine: readonly Mine[] } | MarkRefusal;

/** What somebody is responsible for in one report, done or not; nothing can be done with one that is locked. */
export async function listMineIn(
  deps: MarkDeps,
  aadObjectId: string,
  reportId: string,
): Promise<MineInReport> {
  const ground = await groundOf(deps, reportId);
  if (ground === undefined) return { kind: "unknownReport" };
  const { report, state } = ground;
  const lock = state?.value.lock;
  if (lock !== undefined) return { kind: "locked", report, ...lock };
  return { kind: "mine", report, mine: mineOf(ground, aadObjectId) };
}

function mineOf({ report, standing, organisation }: ReportGround, aadObjectId: string): readonly Mine[] {
  return standing.places
    .filter(({ place }) => isMine(place, organisation, aadObjectId))
    .map((each) => ({ report, isLocked: standing.isLocked, standing: each }));
}

function byStoppdatum(a: Mine, b: Mine): number {
  if (a.report.stoppdatum !== b.report.stoppdatum) return a.report.stoppdatum < b.report.stoppdatum ? -1 : 1;
  return a.report.plan.name.localeCompare(b.report.plan.name, "sv");
}
