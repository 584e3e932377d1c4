import { findReportPlace, type FoundPlace } from "../organisation/find-place.ts";
import { idOfName, isSameName } from "../organisation/names.ts";
import type { Organisation, PlaceKind } from "../organisation/organisation.ts";
import { placeNamed } from "../organisation/places.ts";
import type { FollowUpArea } from "./area.ts";

/** A row of the table that may be asked about. */
export interface TableUnit {
  readonly unitId: string;
  readonly name: string;
}

/** Who a unit of the table is in the organisation; undefined for one that nobody is to be asked for. */
export type PlaceOfUnit = (unit: TableUnit) => FoundPlace | undefined;

/**
 * Finds the units of an area's table in the organisation: as the area remembers them, else by the same name. A name that is only
 * alike is nobody's before an administrator has said so: the wrong person would be asked.
 */
export function unitPlaces(area: Pick<FollowUpArea, "places">, organisation: Organisation): PlaceOfUnit {
  const remembered = new Map(area.places.map(({ unitId, place }) => [unitId, place]));
  const byName = new Map<string, FoundPlace[]>();
  for (const found of placesOf(organisation)) {
    const key = idOfName(found.name);
    byName.set(key, [...(byName.get(key) ?? []), found]);
  }
  return ({ unitId, name }) => {
    const place = remembered.get(unitId);
    const known = place && placeNamed(place, organisation);
    if (place !== undefined && known !== undefined) return { place, name: known.name };
    const [only, ...more] = (byName.get(idOfName(name)) ?? []).filter((each) => isSameName(each.name, name));
    return more.length === 0 ? only : undefined;
  };
}

/** Who is probably meant by a name that nobody has: to be confirmed and then remembered. */
export function likelyPlace({ name }: TableUnit, organisation: Organisation): FoundPlace | undefined {
  const search = findReportPlace(name, organisation);
  if (search.kind !== "found") return undefined;
  const { place, name: called } = search;
  const isGoal = organisation.units.some(({ id, kind }) => id === place.id && kind !== "unit");
  return place.kind === "unit" && isGoal ? undefined : { place, name: called };
}

/** What a row of a table can be: a unit, or in a table of all the municipality a förvaltning or a nämnd. */
function placesOf({ units, departments, committees }: Organisation): readonly FoundPlace[] {
  const as =
    (kind: PlaceKind) =>
    ({ id, name }: { readonly id: string; readonly name: string }): FoundPlace => ({
      place: { kind, id },
      name,
    });
  return [
    ...units.filter(({ kind }) => kind === "unit").map(as("unit")),
    ...departments.map(as("department")),
    ...committees.map(as("committee")),
  ];
}
