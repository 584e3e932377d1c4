import type { PlaceRef } from "../../domain/organisation/organisation.ts";
import { isSamePlace } from "../../domain/organisation/place-text.ts";
import type { Named } from "../../domain/report-question/report-wish.ts";
import { targetOf, type Target } from "../../domain/report-question/target.ts";
import type { Report } from "../../domain/report/report.ts";
import { reportsToday } from "../../domain/report-question/find-report.ts";
import { eventsNow } from "./find-report.ts";
import { listAllMine, listMineIn, type Mine } from "./list-mine.ts";
import type { MarkDeps } from "./mark-deps.ts";
import type { MarkRefusal } from "./mark-outcomes.ts";

/** What somebody means who writes "klarmarkera omvärldsanalysen", among what is theirs. */
export type WishedMine =
  /** Theirs as far as it was named, done or not; `of` when one report was meant. */
  | {
      readonly kind: "mine";
      readonly mine: readonly Mine[];
      readonly of?: Report;
      readonly hasPlaces: boolean;
    }
  /** A place that is not theirs, of a report that asks it: it is tried, so that it is said why not. */
  | { readonly kind: "others"; readonly reportId: string; readonly place: PlaceRef }
  /** The report does not ask the place; without a report, none does today. */
  | { readonly kind: "notIn"; readonly report: Report | undefined; readonly placeName: string }
  /** Nothing is called so. */
  | { readonly kind: "unknown"; readonly said: string }
  | MarkRefusal;

/** Finds what somebody wants to mark or to take back, by the names that they used. */
export async function findWished(deps: MarkDeps, aadObjectId: string, named: Named): Promise<WishedMine> {
  const [stored, eventOf, organisation] = await Promise.all([
    deps.reportPlans.list(),
    eventsNow(deps.calendars),
    deps.organisation.read(),
  ]);
  const plans = stored.map(({ value }) => value);
  const ground = { plans, today: deps.clock.today(), eventOf, organisation };
  return meantBy(deps, aadObjectId, targetOf(named, ground), reportsToday(ground));
}

async function meantBy(
  deps: MarkDeps,
  aadObjectId: string,
  target: Target,
  current: readonly Report[],
): Promise<WishedMine> {
  switch (target.kind) {
    case "unknown":
      return { kind: "unknown", said: target.said };
    case "notIn":
      return { kind: "notIn", report: target.report, placeName: target.place.name };
    case "severalPlaces": {
      const places = target.places.map(({ place }) => place);
      return narrowed(await mineAmong(deps, aadObjectId, target.report), ({ standing }) =>
        places.some((place) => isSamePlace(place, standing.place)),
      );
    }
    case "severalReports": {
      const ids = target.reports.map(({ id }) => id);
      return narrowed(await mineAmong(deps, aadObjectId, undefined), ({ report }) => ids.includes(report.id));
    }
    case "found": {
      const { report, place } = target;
      const among = await mineAmong(deps, aadObjectId, report);
      if (among.kind !== "mine" || place === undefined || place === "own" || place === "all") return among;
      const own = narrowed(among, ({ standing }) => isSamePlace(standing.place, place.place));
      if (own.kind !== "mine" || own.mine.length > 0) return own;
      const asking =
        report ?? current.find(({ plan }) => plan.places.some((each) => isSamePlace(each, place.place)));
      return asking === undefined
        ? { kind: "notIn", report, placeName: place.name }
        : { kind: "others", reportId: asking.id, place: place.place };
    }
  }
}

async function mineAmong(
  deps: MarkDeps,
  aadObjectId: string,
  report: Report | undefined,
): Promise<WishedMine> {
  if (report === undefined) return { kind: "mine", ...(await listAllMine(deps, aadObjectId)) };
  const found = await listMineIn(deps, aadObjectId, report.id);
  return found.kind === "mine" ? { kind: "mine", mine: found.mine, of: report, hasPlaces: true } : found;
}

function narrowed(among: WishedMine, isMeant: (mine: Mine) => boolean): WishedMine {
  return among.kind === "mine" ? { ...among, mine: among.mine.filter(isMeant) } : among;
}
