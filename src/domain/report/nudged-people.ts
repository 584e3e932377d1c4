import type { Organisation, PersonRef } from "../organisation/organisation.ts";
import type { Report } from "./report.ts";
import { managersOf } from "./rights.ts";
import type { PlaceStanding, ReportStanding } from "./standing.ts";

/** A place that has not reported, as one person is told of it. */
export interface MissingPlace {
  readonly report: Report;
  readonly standing: PlaceStanding;
  /** They stand in for those who are responsible. */
  readonly isSubstitute: boolean;
}

/** True for somebody whom a message reaches now: with a chat to the bot, and without a pause. */
export type IsReached = (aadObjectId: string) => boolean;

/**
 * Who is reminded of a place that is missing: the responsible; where no message reaches any of them, their substitutes. Both
 * may mark it, but nobody is reminded of what another sees to.
 */
export function remindedOf(
  { responsible, substitutes }: Pick<PlaceStanding, "responsible" | "substitutes">,
  isReached: IsReached,
): readonly PersonRef[] {
  const reached = (people: readonly PersonRef[]) => people.filter((each) => isReached(each.aadObjectId));
  const first = reached(responsible);
  return first.length > 0 ? first : reached(substitutes);
}

/** What each person is reminded of, by their object id; reports that are locked ask nothing of anybody. */
export function nudgesOf(
  standings: readonly ReportStanding[],
  isReached: IsReached,
): ReadonlyMap<string, readonly MissingPlace[]> {
  const nudges = new Map<string, MissingPlace[]>();
  for (const { report, standing } of missingIn(standings)) {
    for (const { aadObjectId } of remindedOf(standing, isReached)) {
      const isSubstitute = !standing.responsible.some((person) => person.aadObjectId === aadObjectId);
      add(nudges, aadObjectId, { report, standing, isSubstitute });
    }
  }
  return nudges;
}

/** A place that is overdue, as a manager or an administrator is told of it. */
export interface OverduePlace {
  readonly report: Report;
  readonly standing: PlaceStanding;
  /** An administrator is told, since it has no manager whom a message reaches. */
  readonly hasNoManager: boolean;
}

/** Who is told of which overdue places: the managers of each; where no message reaches any, the administrators. */
export function escalationsOf(
  standings: readonly ReportStanding[],
  organisation: Organisation,
  {
    isReached,
    administrators,
  }: { readonly isReached: IsReached; readonly administrators: readonly string[] },
): ReadonlyMap<string, readonly OverduePlace[]> {
  const told = new Map<string, OverduePlace[]>();
  for (const { report, standing } of missingIn(standings)) {
    const managers = managersOf(standing.place, organisation)
      .map(({ aadObjectId }) => aadObjectId)
      .filter(isReached);
    const hasNoManager = managers.length === 0;
    for (const aadObjectId of hasNoManager ? administrators : managers)
      add(told, aadObjectId, { report, standing, hasNoManager });
  }
  return told;
}

function missingIn(
  standings: readonly ReportStanding[],
): readonly { readonly report: Report; readonly standing: PlaceStanding }[] {
  return standings
    .filter(({ isLocked }) => !isLocked)
    .toSorted((a, b) => (a.report.stoppdatum < b.report.stoppdatum ? -1 : 1))
    .flatMap(({ report, places }) =>
      places.filter(({ done }) => done === undefined).map((standing) => ({ report, standing })),
    );
}

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [one]);
  else list.push(one);
}
