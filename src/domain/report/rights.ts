import { isAdministratorIn } from "../organisation/grants.ts";
import type { Organisation, Person, PersonRef, PlaceRef, RoleGrant } from "../organisation/organisation.ts";
import { formatPlaceRef } from "../organisation/place-text.ts";

/** Who reports for a place. */
export interface Answerable {
  readonly responsible: readonly PersonRef[];
  /** They may do the same; nobody is both. */
  readonly substitutes: readonly PersonRef[];
}

/** By what right somebody marks a place; an administrator says why. */
export type MarkRight = "responsible" | "substitute" | "administrator";

/**
 * Those who are responsible for a place and their substitutes, by name: as the organisation says it, for a förvaltning its
 * head and deputy too, and for a person that person. Both empty for a place of nobody, or one that is gone.
 */
export function responsibleFor(place: PlaceRef, organisation: Organisation): Answerable {
  return answerableIn(organisation).get(formatPlaceRef(place)) ?? NOBODY;
}

/** By what right somebody may mark a place, the nearest one; undefined for one who may not. */
export function markRight(
  aadObjectId: string,
  place: PlaceRef,
  organisation: Organisation,
  isAdministrator: boolean,
): MarkRight | undefined {
  const { responsible, substitutes } = responsibleFor(place, organisation);
  if (includes(responsible, aadObjectId)) return "responsible";
  if (includes(substitutes, aadObjectId)) return "substitute";
  return isAdministrator || isAdministratorIn(organisation, aadObjectId) ? "administrator" : undefined;
}

/** Whether somebody may mark a place at all. */
export function mayMark(
  aadObjectId: string,
  place: PlaceRef,
  organisation: Organisation,
  isAdministrator: boolean,
): boolean {
  return markRight(aadObjectId, place, organisation, isAdministrator) !== undefined;
}

/**
 * Who is told that a place is long overdue: its manager, else the head of its förvaltning. Empty for a place that has
 * neither. A head who is responsible for the place is not told on: that is no manager of theirs.
 */
export function managersOf(place: PlaceRef, organisation: Organisation): readonly PersonRef[] {
  const managers = holders(organisation, (grant) => grant.role === "manager" && isOf(grant, place));
  if (managers.length > 0) return managers;
  const departmentId = departmentOf(place, organisation);
  const heads = holders(
    organisation,
    (grant) => grant.role === "departmentHead" && grant.departmentId === departmentId,
  );
  const { responsible } = responsibleFor(place, organisation);
  return heads.filter(({ aadObjectId }) => !includes(responsible, aadObjectId));
}

const NOBODY: Answerable = { responsible: [], substitutes: [] };

/** Asked of hundreds of places in a row: made once for each reading of the organisation. */
const answerables = new WeakMap<Organisation, ReadonlyMap<string, Answerable>>();

function answerableIn(organisation: Organisation): ReadonlyMap<string, Answerable> {
  const known = answerables.get(organisation) ?? answerablesOf(organisation);
  answerables.set(organisation, known);
  return known;
}

interface Named {
  readonly responsible: Map<string, PersonRef>;
  readonly substitutes: Map<string, PersonRef>;
}

function answerablesOf(organisation: Organisation): ReadonlyMap<string, Answerable> {
  const byPlace = new Map<string, Named>();
  const name = (place: PlaceRef, as: keyof Named, person: Person): void => {
    const key = formatPlaceRef(place);
    const named = byPlace.get(key) ?? { responsible: new Map(), substitutes: new Map() };
    named[as].set(person.aadObjectId, refOf(person));
    byPlace.set(key, named);
  };
  for (const person of organisation.people) {
    name({ kind: "person", id: person.aadObjectId }, "responsible", person);
    for (const grant of person.grants) {
      const said = saidBy(grant);
      if (said !== undefined) name(said.place, said.as, person);
    }
  }
  return new Map(
    [...byPlace].map(([key, { responsible, substitutes }]) => [
      key,
      {
        responsible: byName([...responsible.values()]),
        substitutes: byName([...substitutes.values()].filter((each) => !responsible.has(each.aadObjectId))),
      },
    ]),
  );
}

function saidBy(grant: RoleGrant): { readonly place: PlaceRef; readonly as: keyof Named } | undefined {
  switch (grant.role) {
    case "responsible":
      return { place: grant.of, as: "responsible" };
    case "substitute":
      return { place: grant.of, as: "substitutes" };
    case "departmentHead":
      return { place: { kind: "department", id: grant.departmentId }, as: "responsible" };
    case "deputy":
      return { place: { kind: "department", id: grant.departmentId }, as: "substitutes" };
    case "administrator":
    case "reviewer":
    case "member":
    case "manager":
      return undefined;
  }
}

function departmentOf({ kind, id }: PlaceRef, organisation: Organisation): string | undefined {
  switch (kind) {
    case "committee":
      return undefined;
    case "department":
      return id;
    case "unit":
      return organisation.units.find((unit) => unit.id === id)?.departmentId;
    case "person": {
      const grants = organisation.people.find(({ aadObjectId }) => aadObjectId === id)?.grants ?? [];
      return grants.flatMap((grant) => ("departmentId" in grant ? [grant.departmentId] : []))[0];
    }
  }
}

function holders(organisation: Organisation, holds: (grant: RoleGrant) => boolean): readonly PersonRef[] {
  return byName(organisation.people.filter(({ grants }) => grants.some(holds)).map(refOf));
}

function isOf(grant: RoleGrant, place: PlaceRef): boolean {
  return "of" in grant && formatPlaceRef(grant.of) === formatPlaceRef(place);
}

function refOf({ aadObjectId, name }: Person): PersonRef {
  return { aadObjectId, name };
}

function includes(people: readonly PersonRef[], wanted: string): boolean {
  return people.some(({ aadObjectId }) => aadObjectId === wanted);
}

function byName(people: readonly PersonRef[]): readonly PersonRef[] {
  return people.toSorted((a, b) => a.name.localeCompare(b.name, "sv"));
}
