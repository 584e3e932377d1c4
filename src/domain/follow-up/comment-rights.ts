import { isAdministratorIn } from "../organisation/grants.ts";
import type { Organisation, PersonRef } from "../organisation/organisation.ts";
import { markRight, responsibleFor, type MarkRight } from "../report/rights.ts";
import type { FollowUpArea } from "./area.ts";
import { unitPlaces, type TableUnit } from "./unit-places.ts";

/** By what right somebody comments a unit, the nearest one; undefined for one who may not. */
export function commentRight(
  aadObjectId: string,
  unit: TableUnit,
  {
    area,
    organisation,
  }: { readonly area: Pick<FollowUpArea, "places">; readonly organisation: Organisation },
  isAdministrator: boolean,
): MarkRight | undefined {
  const found = unitPlaces(area, organisation)(unit);
  if (found !== undefined) return markRight(aadObjectId, found.place, organisation, isAdministrator);
  return isAdministrator || isAdministratorIn(organisation, aadObjectId) ? "administrator" : undefined;
}

/** Those who may comment a unit besides administrators, the responsible first; nobody for one that is none of the organisation's. */
export function commentersOf(
  unit: TableUnit,
  {
    area,
    organisation,
  }: { readonly area: Pick<FollowUpArea, "places">; readonly organisation: Organisation },
): readonly PersonRef[] {
  const found = unitPlaces(area, organisation)(unit);
  if (found === undefined) return [];
  const { responsible, substitutes } = responsibleFor(found.place, organisation);
  return [...responsible, ...substitutes];
}
