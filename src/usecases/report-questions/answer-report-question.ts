import type { FoundPlace } from "../../domain/organisation/find-place.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { isSamePlace } from "../../domain/organisation/place-text.ts";
import { reportsToday } from "../../domain/report-question/find-report.ts";
import type { ReportAsk, ReportQuestion } from "../../domain/report-question/report-wish.ts";
import { targetOf, type Target } from "../../domain/report-question/target.ts";
import { opensOn } from "../../domain/report/reminder-mornings.ts";
import type { Report } from "../../domain/report/report.ts";
import type { PlaceStanding, ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { Clock } from "../ports.ts";
import type { KlarmarkeringStore } from "../report-ports.ts";
import { eventsNow, type FindReportDeps } from "../report/find-report.ts";
import { standingNow } from "../report/list-reports.ts";

export interface ReportQuestionDeps extends FindReportDeps {
  readonly klarmarkeringar: KlarmarkeringStore;
  readonly organisation: Pick<OrganisationReader, "read">;
  readonly clock: Pick<Clock, "today">;
}

/** Where one report stands, as far as it is asked. */
export interface AskedReport {
  readonly standing: ReportStanding;
  /** The places that are asked about: all of the report's, or those that were named. */
  readonly places: readonly PlaceStanding[];
}

export type ReportQuestionOutcome =
  | {
      readonly kind: "answered";
      readonly asks: ReportAsk;
      readonly reports: readonly AskedReport[];
      readonly today: CalendarDate;
    }
  /** The report that is asked about opens later. */
  | { readonly kind: "notBegun"; readonly report: Report; readonly opens: CalendarDate }
  /** No report is open; the next that opens, where there is one. */
  | { readonly kind: "noneOpen"; readonly next?: { readonly report: Report; readonly opens: CalendarDate } }
  /** There are no reports at all. */
  | { readonly kind: "noReports" }
  | {
      readonly kind: "severalReports";
      readonly reports: readonly Report[];
      readonly asks: ReportAsk;
      readonly place?: string;
    }
  | { readonly kind: "notIn"; readonly report: Report | undefined; readonly place: string }
  /** The one who asks reports for nothing here. */
  | { readonly kind: "nothingOwn" }
  /** Nothing is called so; `reports` are those that are there. */
  | { readonly kind: "unknown"; readonly said: string; readonly reports: readonly Report[] }
  /** It may well be about something else. */
  | { readonly kind: "notOurs" };

/** Answers a question about who has reported, from what is stored now. Who is klar is visible to all, their comments are not. */
export async function answerReportQuestion(
  deps: ReportQuestionDeps,
  question: ReportQuestion,
  aadObjectId: string | undefined,
): Promise<ReportQuestionOutcome> {
  const [stored, eventOf, organisation] = await Promise.all([
    deps.reportPlans.list(),
    eventsNow(deps.calendars),
    deps.organisation.read(),
  ]);
  const ground = {
    plans: stored.map(({ value }) => value),
    today: deps.clock.today(),
    eventOf,
    organisation,
  };
  const current = reportsToday(ground);
  if (current.length === 0) return question.isSure ? { kind: "noReports" } : { kind: "notOurs" };
  const target = targetOf(question, ground);
  const asked = meantBy(target, question, current);
  if ("kind" in asked) return asked;
  return answer(deps, { ...asked, question, current, organisation, today: ground.today, aadObjectId });
}

/** What is asked about: absent for all that are open, or for all places. */
interface Meant {
  readonly report?: Report;
  readonly places?: readonly FoundPlace[] | "own";
}

function meantBy(
  target: Target,
  { asks, isSure, place }: ReportQuestion,
  current: readonly Report[],
): Meant | ReportQuestionOutcome {
  switch (target.kind) {
    case "found": {
      const { report, place: found } = target;
      const places = found === undefined || found === "all" ? undefined : found === "own" ? found : [found];
      return { ...(report === undefined ? {} : { report }), ...(places === undefined ? {} : { places }) };
    }
    case "severalPlaces":
      return { ...(target.report === undefined ? {} : { report: target.report }), places: target.places };
    case "severalReports":
      return { ...target, asks, ...(place === undefined ? {} : { place }) };
    case "notIn":
      return { kind: "notIn", report: target.report, place: target.place.name };
    case "unknown":
      return isSure ? { kind: "unknown", said: target.said, reports: current } : { kind: "notOurs" };
  }
}

interface Asking extends Meant {
  readonly question: ReportQuestion;
  readonly current: readonly Report[];
  readonly organisation: Organisation;
  readonly today: CalendarDate;
  readonly aadObjectId: string | undefined;
}

async function answer(deps: ReportQuestionDeps, asking: Asking): Promise<ReportQuestionOutcome> {
  const { report, question, today, organisation } = asking;
  const named = report === undefined ? asking.current : [report];
  const opened = named.filter(
    (each) => opensOn(each) <= today && (report !== undefined || asksAny(each, asking)),
  );
  if (opened.length === 0) return notOpen(asking);

  const standings = await Promise.all(opened.map((each) => standingNow(deps, each, organisation)));
  const reports = spokenOf(standings, today).flatMap((standing) => {
    const places = placesAsked(standing, asking);
    return places === undefined || places.length > 0 ? [{ standing, places: places ?? standing.places }] : [];
  });
  if (reports.length === 0) return asking.places === "own" ? { kind: "nothingOwn" } : notOpen(asking);
  return { kind: "answered", asks: asksOf(question.asks, asking), reports, today };
}

/** Those that go on or are late; else the one that ended last. */
function spokenOf(standings: readonly ReportStanding[], today: CalendarDate): readonly ReportStanding[] {
  const byDay = standings.toSorted((a, b) => compare(a.report.stoppdatum, b.report.stoppdatum));
  const open = byDay.filter(({ report, done, total }) => report.stoppdatum >= today || done < total);
  return open.length > 0 ? open : byDay.slice(-1);
}

function placesAsked(
  { places }: ReportStanding,
  { places: asked, aadObjectId }: Asking,
): readonly PlaceStanding[] | undefined {
  if (asked === undefined) return undefined;
  if (asked !== "own")
    return places.filter((each) => asked.some(({ place }) => isSamePlace(place, each.place)));
  return places.filter(({ responsible, substitutes }) =>
    [...responsible, ...substitutes].some((person) => person.aadObjectId === aadObjectId),
  );
}

/** True for a report that any of the places that were named is asked in. */
function asksAny({ plan }: Report, { places }: Pick<Asking, "places">): boolean {
  if (places === undefined || places === "own") return true;
  return plan.places.some((each) => places.some(({ place }) => isSamePlace(place, each)));
}

/** A place that is named is asked about alone; where none is, whether a report is klar asks whether all are. */
function asksOf(asks: ReportAsk, { places }: Asking): ReportAsk {
  if (places !== undefined) return "has";
  return asks === "has" ? "all" : asks;
}

function notOpen({ report, current, today, question, places }: Asking): ReportQuestionOutcome {
  if (report !== undefined) return { kind: "notBegun", report, opens: opensOn(report) };
  if (places !== undefined && places !== "own") {
    const [first] = places;
    const isAsked = current.some((each) => asksAny(each, { places }));
    if (first !== undefined && !isAsked)
      return question.isSure ? { kind: "notIn", report: undefined, place: first.name } : { kind: "notOurs" };
  }
  if (!question.isSure && places === undefined) return { kind: "notOurs" };
  const [next] = current
    .map((each) => ({ report: each, opens: opensOn(each) }))
    .filter(({ opens }) => opens > today)
    .toSorted((a, b) => compare(a.opens, b.opens));
  return next === undefined ? { kind: "noneOpen" } : { kind: "noneOpen", next };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
