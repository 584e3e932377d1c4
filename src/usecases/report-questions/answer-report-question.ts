import type { FoundPlace } from "../../domain/organisation/find-place.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { isSamePlace } from "../../domain/organisation/place-text.ts";
import { reportsToday } from "../../domain/report-question/find-report.ts";
import type { ReportAsk, ReportQuestion } from "../../domain/report-question/report-wish.ts";
import { targetOf, type Target, type TargetGround } from "../../domain/report-question/target.ts";
import { opensOn } from "../../domain/report/reminder-mornings.ts";
import type { Report } from "../../domain/report/report.ts";
import type { PlaceStanding, ReportStanding } from "../../domain/report/standing.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { addDays } from "../../domain/time/civil-day.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { Clock } from "../ports.ts";
import type { KlarmarkeringStore } from "../report-ports.ts";
import { eventsNow, type FindReportDeps } from "../report/find-report.ts";
import { standingNow } from "../report/list-reports.ts";

/** So long after its stoppdatum a report that nobody names is still spoken of. */
const LATE_DAYS = 31;

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
  /** `place`: none that asks the place that was named. */
  | {
      readonly kind: "noneOpen";
      readonly place?: string;
      readonly next?: { readonly report: Report; readonly opens: CalendarDate };
    }
  /** There are no reports at all. */
  | { readonly kind: "noReports" }
  | { readonly kind: "notIn"; readonly report: Report | undefined; readonly place: string }
  /** The one who asks reports for nothing here. */
  | { readonly kind: "nothingOwn" }
  /** Nothing is called so; `reports` are those that are there. */
  | { readonly kind: "unknown"; readonly said: string; readonly reports: readonly Report[] }
  /** It may well be about something else. */
  | { readonly kind: "notOurs" };

/** Answers a question about who has reported, from what is stored now. Who is klar is visible to all; comments stand on the board. */
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
  const asked = meantBy(targetOf(question, ground), question, ground);
  if ("kind" in asked) return asked;
  return answer(deps, { ...asked, question, current, organisation, today: ground.today, aadObjectId });
}

/** What is asked about: absent for all that are open, or for all places. */
interface Meant {
  readonly reports?: readonly Report[];
  readonly places?: readonly FoundPlace[] | "own";
}

/** Several reports of a name, and several places, are all told of: nobody is asked back for a row or two. */
function meantBy(
  target: Target,
  { isSure, ...question }: ReportQuestion,
  ground: TargetGround,
): Meant | ReportQuestionOutcome {
  const report = "report" in target ? target.report : undefined;
  const named = report === undefined ? {} : { reports: [report] };
  switch (target.kind) {
    case "found": {
      const { place } = target;
      if (place === undefined || place === "all") return named;
      return { ...named, places: place === "own" ? place : [place] };
    }
    case "severalPlaces":
      return { ...named, places: target.places };
    case "severalReports": {
      const { reports, place } = target;
      if (place === undefined) return { reports };
      const where = meantBy(targetOf({ place }, ground), { ...question, isSure }, ground);
      return "kind" in where ? where : { ...where, reports };
    }
    case "notIn":
      return { kind: "notIn", report: target.report, place: target.place.name };
    case "unknown":
      return isSure
        ? { kind: "unknown", said: target.said, reports: reportsToday(ground) }
        : { kind: "notOurs" };
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
  const { reports: named, current, question, today, organisation } = asking;
  const opened = (named ?? current).filter((each) => opensOn(each) <= today && asksAny(each, asking));
  if (opened.length === 0) return notOpen(asking);

  const standings = await Promise.all(opened.map((each) => standingNow(deps, each, organisation)));
  const spoken = named === undefined ? spokenOf(standings, today) : standings;
  const reports = spoken.flatMap((standing) => {
    const places = placesAsked(standing, asking);
    return places === undefined || places.length > 0 ? [{ standing, places: places ?? standing.places }] : [];
  });
  if (reports.length === 0) return { kind: "nothingOwn" };
  return { kind: "answered", asks: asksOf(question.asks, asking), reports, today };
}

/** Those that go on, and those that are late and not long past; else the one that ended last. */
function spokenOf(standings: readonly ReportStanding[], today: CalendarDate): readonly ReportStanding[] {
  const byDay = standings.toSorted((a, b) => compare(a.report.stoppdatum, b.report.stoppdatum));
  const since = addDays(today, -LATE_DAYS);
  const open = byDay.filter(
    ({ report: { stoppdatum }, done, total }) => stoppdatum >= today || (done < total && stoppdatum >= since),
  );
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

function notOpen({ reports, current, today, question, places }: Asking): ReportQuestionOutcome {
  const [report] = reports ?? [];
  if (places !== undefined && places !== "own") {
    const [first] = places;
    const isAsked = (reports ?? current).some((each) => asksAny(each, { places }));
    if (first !== undefined && !isAsked)
      return question.isSure || report !== undefined
        ? { kind: "notIn", report, place: first.name }
        : { kind: "notOurs" };
  }
  if (report !== undefined) return { kind: "notBegun", report, opens: opensOn(report) };
  if (!question.isSure && places === undefined) return { kind: "notOurs" };
  const [next] = current
    .filter((each) => asksAny(each, places === undefined ? {} : { places }))
    .map((each) => ({ report: each, opens: opensOn(each) }))
    .filter(({ opens }) => opens > today)
    .toSorted((a, b) => compare(a.opens, b.opens));
  const named = places === undefined || places === "own" ? undefined : places[0]?.name;
  return {
    kind: "noneOpen",
    ...(named === undefined ? {} : { place: named }),
    ...(next === undefined ? {} : { next }),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
