import type { KnownConversation } from "../../domain/directory/known-conversation.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { reportsNudgedAt, type NudgeKind } from "../../domain/report/nudge-mornings.ts";
import {
  escalationsOf,
  nudgesOf,
  type MissingPlace,
  type OverduePlace,
} from "../../domain/report/nudged-people.ts";
import type { Report } from "../../domain/report/report.ts";
import { responsibleFor } from "../../domain/report/rights.ts";
import { standingOfReport, type ReportStanding } from "../../domain/report/standing.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { stockholmDateAt } from "../../domain/time/stockholm.ts";
import type { ConversationStore } from "../delivery-ports.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import { personalChatsOf } from "../personal-chat.ts";
import type { CalendarReader } from "../ports.ts";
import type { KlarmarkeringStore, PauseStore, ReportPlanStore } from "../report-ports.ts";
import { eventsNow } from "./find-report.ts";
import { standingNow } from "./list-reports.ts";

export interface NudgeDeps {
  readonly conversations: Pick<ConversationStore, "list">;
  readonly organisation: Pick<OrganisationReader, "read" | "administrators">;
  readonly calendars: Pick<CalendarReader, "active">;
  readonly reportPlans: Pick<ReportPlanStore, "list">;
  readonly klarmarkeringar: Pick<KlarmarkeringStore, "ofReport" | "state" | "find">;
  readonly pauses: Pick<PauseStore, "list">;
}

/** Whom a morning's reminders reach, and what each is reminded of. */
export interface Told<Place> {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly chats: ReadonlyMap<string, KnownConversation>;
}

const NOBODY = { places: new Map<string, never>(), chats: new Map<string, never>() };

/** The reports that a morning is about, as plans and calendars are now. */
async function nudgedReports(
  { reportPlans, calendars }: Pick<NudgeDeps, "reportPlans" | "calendars">,
  kind: NudgeKind,
  due: Instant,
): Promise<readonly Report[]> {
  const [plans, eventOf] = await Promise.all([reportPlans.list(), eventsNow(calendars)]);
  return reportsNudgedAt(
    kind,
    plans.map(({ value }) => value),
    due,
    eventOf,
  );
}

/** Who is reminded of what on a morning. A pause until a day holds on that day too. */
export async function nudgedAt(deps: NudgeDeps, due: Instant): Promise<Told<MissingPlace>> {
  const reports = await nudgedReports(deps, "nudge", due);
  if (reports.length === 0) return NOBODY;
  const [organisation, chats, paused] = await Promise.all([
    deps.organisation.read(),
    personalChatsOf(deps.conversations),
    pausedAt(deps, due),
  ]);
  const standings = await standingsOf(deps, reports, organisation);
  return { places: nudgesOf(standings, (id) => chats.has(id) && !paused.has(id)), chats };
}

/** Who is told that places are overdue on a morning; a pause is of one's own reminders and does not matter here. */
export async function escalatedAt(deps: NudgeDeps, due: Instant): Promise<Told<OverduePlace>> {
  const reports = await nudgedReports(deps, "escalation", due);
  if (reports.length === 0) return NOBODY;
  const [organisation, chats] = await Promise.all([
    deps.organisation.read(),
    personalChatsOf(deps.conversations),
  ]);
  const standings = await standingsOf(deps, reports, organisation);
  const administrators = deps.organisation.administrators().filter((id) => chats.has(id));
  const isReached = (id: string): boolean => chats.has(id);
  return { places: escalationsOf(standings, organisation, { isReached, administrators }), chats };
}

/**
 * What one person is reminded of on a morning. Of a report with hundreds of places only their own are read; whether others
 * can be reached is asked only where they stand in for them.
 */
export async function nudgedPerson(
  deps: NudgeDeps,
  due: Instant,
  aadObjectId: string,
): Promise<readonly MissingPlace[]> {
  const [reports, paused] = await Promise.all([nudgedReports(deps, "nudge", due), pausedAt(deps, due)]);
  if (reports.length === 0 || paused.has(aadObjectId)) return [];
  const organisation = await deps.organisation.read();
  const standings = await Promise.all(
    reports.map((report) => ownStanding(deps, report, organisation, aadObjectId)),
  );
  const missing = standings.flatMap(({ places }) => places.filter(({ done }) => done === undefined));
  const isFirst = missing.every(({ responsible }) =>
    responsible.some((person) => person.aadObjectId === aadObjectId),
  );
  if (missing.length === 0) return [];
  const chats = isFirst ? undefined : await personalChatsOf(deps.conversations);
  const isReached = (id: string): boolean =>
    id === aadObjectId || (chats?.has(id) === true && !paused.has(id));
  return nudgesOf(standings, isReached).get(aadObjectId) ?? [];
}

async function standingsOf(
  deps: NudgeDeps,
  reports: readonly Report[],
  organisation: Organisation,
): Promise<readonly ReportStanding[]> {
  return Promise.all(reports.map((report) => standingNow(deps, report, organisation)));
}

/** More marks than so many are read faster all at once. */
const MOST_ALONE = 8;

/** Where a report stands for the places that one person answers for; no other is in it. */
async function ownStanding(
  deps: NudgeDeps,
  report: Report,
  organisation: Organisation,
  aadObjectId: string,
): Promise<ReportStanding> {
  const { plan } = report;
  const places = plan.places.filter((place) => {
    const { responsible, substitutes } = responsibleFor(place, organisation);
    return [...responsible, ...substitutes].some((person) => person.aadObjectId === aadObjectId);
  });
  const own = { ...report, plan: { ...plan, places } };
  if (places.length === 0)
    return standingOfReport({ report: own, state: undefined, klarmarkeringar: [] }, organisation);
  const sectionIds = plan.sections.length === 0 ? [undefined] : plan.sections.map(({ id }) => id);
  if (places.length * sectionIds.length > MOST_ALONE) {
    return { ...(await standingNow(deps, own, organisation)), report };
  }
  const keys = places.flatMap((place) =>
    sectionIds.map((sectionId) => ({
      reportId: report.id,
      place,
      ...(sectionId === undefined ? {} : { sectionId }),
    })),
  );
  const [state, ...marks] = await Promise.all([
    deps.klarmarkeringar.state(report.id),
    ...keys.map((key) => deps.klarmarkeringar.find(key)),
  ]);
  const klarmarkeringar = marks.flatMap((mark) => mark?.value ?? []);
  return { ...standingOfReport({ report: own, state: state?.value, klarmarkeringar }, organisation), report };
}

async function pausedAt({ pauses }: Pick<NudgeDeps, "pauses">, due: Instant): Promise<ReadonlySet<string>> {
  const day = stockholmDateAt(due);
  const all = await pauses.list();
  return new Set(all.filter(({ until }) => until >= day).map(({ aadObjectId }) => aadObjectId));
}
