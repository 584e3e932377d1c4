import { leadersOf } from "../organisation/grants.ts";
import type { Organisation, Person, PersonRef, PlaceRef, Role } from "../organisation/organisation.ts";
import { isSamePlace } from "../organisation/place-text.ts";

/** Who may mark a place: those who answer for it, and those who stand in for them; nobody is both. */
export interface Responsible {
  readonly responsible: readonly PersonRef[];
  readonly substitutes: readonly PersonRef[];
}

/**
 * Who answers for a place, from the organisation as it is: those with the role for it; for a förvaltning also its head, and
 * its deputy as a substitute; for a person that person. Both empty where nobody has been named.
 */
export function responsibleFor(place: PlaceRef, organisation: Organisation): Responsible {
  if (place.kind === "person") return { responsible: personOnly(place.id, organisation), substitutes: [] };
  const leaders = place.kind === "department" ? leadersOf(organisation, place.id) : [];
  const isHead = ({ grants }: Person): boolean =>
    grants.some((grant) => grant.role === "departmentHead" && grant.departmentId === place.id);
  const responsible = each([...holding("responsible", place, organisation), ...leaders.filter(isHead)]);
  const named = new Set(responsible.map(({ aadObjectId }) => aadObjectId));
  const standIns = each([...holding("substitute", place, organisation), ...leaders]);
  return { responsible, substitutes: standIns.filter(({ aadObjectId }) => !named.has(aadObjectId)) };
}

/** Who is told when a place is long overdue: its managers, else the heads of the förvaltning that it belongs to. */
export function managersOf(place: PlaceRef, organisation: Organisation): readonly PersonRef[] {
  const managers = each(holding("manager", place, organisation));
  if (managers.length > 0) return managers;
  const unit = place.kind === "unit" ? organisation.units.find(({ id }) => id === place.id) : undefined;
  return unit?.departmentId === undefined ? [] : each(leadersOf(organisation, unit.departmentId));
}

function holding(role: Role, place: PlaceRef, { people }: Organisation): readonly Person[] {
  return people.filter(({ grants }) =>
    grants.some((grant) => grant.role === role && "of" in grant && isSamePlace(grant.of, place)),
  );
}

function personOnly(id: string, { people }: Organisation): readonly PersonRef[] {
  return each(people.filter(({ aadObjectId }) => aadObjectId === id));
}

function each(people: readonly Person[]): readonly PersonRef[] {
  const byId = new Map(people.map(({ aadObjectId, name }) => [aadObjectId, { aadObjectId, name }]));
  return [...byId.values()];
}
