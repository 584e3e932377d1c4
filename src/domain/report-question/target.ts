import type { FoundPlace } from "../organisation/find-place.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { wordsOf } from "../question/words.ts";
import type { Report } from "../report/report.ts";
import { findPlaceOf } from "./find-place.ts";
import { findReport, type ReportGround } from "./find-report.ts";
import type { Named } from "./report-wish.ts";

export interface TargetGround extends ReportGround {
  readonly organisation: Organisation;
}

/** What the names of a wish mean; absent is what was not named. */
export type Target =
  | { readonly kind: "found"; readonly report?: Report; readonly place?: FoundPlace | "own" | "all" }
  /** To be asked about; `place` as far as it is known. */
  | { readonly kind: "severalReports"; readonly reports: readonly Report[]; readonly place?: string }
  /** To be asked about, or all of them: "IT och HR". */
  | { readonly kind: "severalPlaces"; readonly places: readonly FoundPlace[]; readonly report?: Report }
  /** The place is there, and the report does not ask it. */
  | { readonly kind: "notIn"; readonly report: Report; readonly place: FoundPlace }
  /** Nothing is called so. */
  | { readonly kind: "unknown"; readonly said: string; readonly report?: Report };

const OWN =
  /^(?:vi|oss|jag|mig|mej|we|us|i|me|(?:(?:var|vår|min|mitt|vart|vårt|our|my) )(?:egen )?(?:del|enhet|avdelning|forvaltning|förvaltning|nämnd|namnd|grupp|unit|part|department))$/iu;
const ALL =
  /^(?:alla|samtliga|all|everybody|everyone|(?:alla |de |all the |the )?(?:nämnder|nämnderna|förvaltningar|förvaltningarna|enheter|enheterna|processgrupper|processgrupperna|committees|departments|units))$/iu;

/**
 * Finds the report and the place that somebody names. One name alone may be either: "klarmarkera omvärldsanalysen",
 * "klarmarkera IT".
 */
export function targetOf({ what, place }: Named, ground: TargetGround): Target {
  if (what === undefined) return place === undefined ? { kind: "found" } : placeIn(place, undefined, ground);
  if (place === undefined && isPlaceAlone(what, ground)) return placeIn(what, undefined, ground);
  const found = findReport(what, ground);
  switch (found.kind) {
    case "several":
      return { kind: "severalReports", reports: found.reports, ...(place === undefined ? {} : { place }) };
    case "found":
      return place === undefined ? found : withPlace({ what, place }, found.report, ground);
    case "unknown":
      return place === undefined ? placeIn(what, undefined, ground) : asOneName({ what, place }, ground);
  }
}

/** A place that is called just so, and no report: "ekonomi" beside Ekonomisk uppföljning. */
function isPlaceAlone(what: string, { organisation, plans }: TargetGround): boolean {
  const said = asOne(what);
  const { committees, departments, units } = organisation;
  const isCalled = ({ name }: { readonly name: string }) => asOne(name) === said;
  return [...committees, ...departments, ...units].some(isCalled) && !plans.some(isCalled);
}

function asOne(text: string): string {
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(" ");
}

interface Both {
  readonly what: string;
  readonly place: string;
}

/** "Plan för barn" may be the name of a report as a whole. */
function withPlace({ what, place }: Both, report: Report, ground: TargetGround): Target {
  const target = placeIn(place, report, ground);
  if (target.kind !== "unknown") return target;
  const whole = findReport(`${what} ${place}`, ground);
  return whole.kind === "found" ? whole : target;
}

function asOneName({ what, place }: Both, ground: TargetGround): Target {
  const whole = findReport(`${what} ${place}`, ground);
  return whole.kind === "found" ? whole : { kind: "unknown", said: what };
}

function placeIn(said: string, report: Report | undefined, { organisation }: TargetGround): Target {
  const of = report === undefined ? {} : { report };
  if (OWN.test(said)) return { kind: "found", ...of, place: "own" };
  if (ALL.test(said)) return { kind: "found", ...of, place: "all" };
  const search = findPlaceOf(said, report, organisation);
  switch (search.kind) {
    case "found":
      return { kind: "found", ...of, place: { place: search.place, name: search.name } };
    case "several":
      return { kind: "severalPlaces", places: search.found, ...of };
    case "notIn":
      return report === undefined
        ? { kind: "unknown", said }
        : { kind: "notIn", report, place: { place: search.place, name: search.name } };
    case "unknown": {
      const places = placesIn(said, report, organisation);
      return places === undefined
        ? { kind: "unknown", said, ...of }
        : { kind: "severalPlaces", places, ...of };
    }
  }
}

/** "IT och HR": undefined unless each of them is one. */
function placesIn(
  said: string,
  report: Report | undefined,
  organisation: Organisation,
): readonly FoundPlace[] | undefined {
  const names = said.split(/,| och | and | samt /u).filter((name) => name.trim() !== "");
  if (names.length < 2) return undefined;
  const found = names.flatMap((name) => {
    const search = findPlaceOf(name, report, organisation);
    return search.kind === "found" ? [{ place: search.place, name: search.name }] : [];
  });
  return found.length === names.length ? found : undefined;
}
