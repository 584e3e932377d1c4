import { joinGrants } from "./grant-key.ts";
import { isSameName } from "./names.ts";
import type { Organisation, Person } from "./organisation.ts";

/** What proposals and reports refer to by id: it cannot go. */
export interface InUse {
  readonly committeeIds: ReadonlySet<string>;
  readonly departmentIds: ReadonlySet<string>;
  readonly unitIds: ReadonlySet<string>;
}

/**
 * The stored organisation with what a file says. The file is the truth for what it names: names, which nämnd a förvaltning
 * belongs to, and which förvaltning a unit. What it does not name is as it was, and people keep the roles that they have besides the file's.
 */
export function addOrganisation(present: Organisation, file: Organisation): Organisation {
  return {
    committees: joined(present.committees, file.committees, ({ id }) => id),
    departments: joined(present.departments, file.departments, ({ id }) => id),
    goals: [
      ...present.goals.map((goal) => file.goals.find((each) => isSameName(each, goal)) ?? goal),
      ...file.goals.filter((goal) => !present.goals.some((each) => isSameName(each, goal))),
    ],
    units: joined(present.units, file.units, ({ id }) => id),
    claims: present.claims,
    people: joined(present.people, file.people.map(keeping(present.people)), (each) => each.aadObjectId),
  };
}

/**
 * The file's organisation in place of the stored one: what it does not name is gone, but for the förvaltningar that proposals
 * refer to, what reports are asked of, and what those belong to. Who waits for an answer still gets one.
 */
export function replaceOrganisation(present: Organisation, file: Organisation, inUse: InUse): Organisation {
  const units = missing(present.units, file.units).filter(({ id }) => inUse.unitIds.has(id));
  const homes = new Set<string | undefined>([
    ...units.map(({ departmentId }) => departmentId),
    ...inUse.departmentIds,
  ]);
  const departments = missing(present.departments, file.departments).filter(({ id }) => homes.has(id));
  const needed = new Set([...departments.map(({ committeeId }) => committeeId), ...inUse.committeeIds]);
  const committees = missing(present.committees, file.committees).filter(({ id }) => needed.has(id));
  return {
    ...file,
    committees: [...file.committees, ...committees],
    departments: [...file.departments, ...departments],
    units: [...file.units, ...units],
    claims: present.claims,
  };
}

/** Those of the stored ones that a file does not name. */
export function missing<T extends { readonly id: string }>(present: readonly T[], file: readonly T[]): T[] {
  return present.filter(({ id }) => !file.some((each) => each.id === id));
}

function keeping(present: readonly Person[]): (person: Person) => Person {
  return (person) => {
    const known = present.find(({ aadObjectId }) => aadObjectId === person.aadObjectId);
    return known === undefined ? person : { ...person, grants: joinGrants(known.grants, person.grants) };
  };
}

/** The present ones in their order, each as the file has it, and then what is new. */
function joined<T>(present: readonly T[], file: readonly T[], keyOf: (each: T) => string): T[] {
  return [...new Map([...present, ...file].map((each) => [keyOf(each), each])).values()];
}
