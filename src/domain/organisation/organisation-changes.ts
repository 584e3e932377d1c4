import { grantKey, placeOf } from "./grant-key.ts";
import { isSameName } from "./names.ts";
import type { Organisation, Person, Role, UnitKind } from "./organisation.ts";

/** A role as it is told: `place` is the nämnd, förvaltning or unit, absent for an administrator and a reviewer of all. */
export interface ToldGrant {
  readonly role: Role;
  readonly place?: string;
}

/** One difference between two organisations, in the names that people read. */
export type OrganisationChange =
  | { readonly kind: "committeeAdded" | "committeeRemoved"; readonly name: string }
  | { readonly kind: "departmentAdded"; readonly name: string; readonly committee: string }
  | { readonly kind: "departmentRemoved"; readonly name: string }
  | {
      readonly kind: "committeeRenamed" | "departmentRenamed" | "goalRenamed" | "personRenamed";
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "departmentMoved";
      readonly name: string;
      readonly before: string;
      readonly after: string;
    }
  /** `department` is absent for goals and processgrupper. */
  | {
      readonly kind: "unitAdded";
      readonly of: UnitKind;
      readonly name: string;
      readonly department?: string;
    }
  | { readonly kind: "unitRemoved"; readonly of: UnitKind; readonly name: string }
  | {
      readonly kind: "unitRenamed" | "unitMoved";
      readonly of: UnitKind;
      readonly name: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "goalAdded" | "goalRemoved"; readonly name: string }
  | { readonly kind: "grantAdded" | "grantRemoved"; readonly person: string; readonly grant: ToldGrant }
  /** Somebody without a role. */
  | { readonly kind: "personAdded" | "personRemoved"; readonly name: string };

/** What differs, in the order that it is told: nämnder, förvaltningar, units, målområden, people. Empty when nothing does. */
export function organisationChanges(before: Organisation, after: Organisation): OrganisationChange[] {
  return [
    ...committeeChanges(before, after),
    ...departmentChanges(before, after),
    ...unitChanges(before, after),
    ...goalChanges(before.goals, after.goals),
    ...peopleChanges(before, after),
  ];
}

/** A person's role as it is told. */
export function toldGrant(grant: Person["grants"][number], organisation: Organisation): ToldGrant {
  const place = placeOf(grant, organisation)?.name;
  return { role: grant.role, ...(place === undefined ? {} : { place }) };
}

function committeeChanges(before: Organisation, after: Organisation): OrganisationChange[] {
  const { both, added, removed } = compared(before.committees, after.committees, ({ id }) => id);
  return [
    ...added.map(({ name }) => ({ kind: "committeeAdded", name }) as const),
    ...both
      .filter(([was, is]) => was.name !== is.name)
      .map(([was, is]) => ({ kind: "committeeRenamed", before: was.name, after: is.name }) as const),
    ...removed.map(({ name }) => ({ kind: "committeeRemoved", name }) as const),
  ];
}

function departmentChanges(before: Organisation, after: Organisation): OrganisationChange[] {
  const { both, added, removed } = compared(before.departments, after.departments, ({ id }) => id);
  const committee = (id: string, of: Organisation): string =>
    of.committees.find((each) => each.id === id)?.name ?? "";
  return [
    ...added.map(
      ({ name, committeeId }) =>
        ({ kind: "departmentAdded", name, committee: committee(committeeId, after) }) as const,
    ),
    ...both
      .filter(([was, is]) => was.name !== is.name)
      .map(([was, is]) => ({ kind: "departmentRenamed", before: was.name, after: is.name }) as const),
    ...both
      .filter(([was, is]) => was.committeeId !== is.committeeId)
      .map(([was, is]) => ({
        kind: "departmentMoved" as const,
        name: is.name,
        before: committee(was.committeeId, before),
        after: committee(is.committeeId, after),
      })),
    ...removed.map(({ name }) => ({ kind: "departmentRemoved", name }) as const),
  ];
}

function unitChanges(before: Organisation, after: Organisation): OrganisationChange[] {
  const { both, added, removed } = compared(before.units, after.units, ({ id }) => id);
  const home = (id: string | undefined, of: Organisation): string | undefined =>
    of.departments.find((each) => each.id === id)?.name;
  return [
    ...added.map(({ kind: of, name, departmentId }) => {
      const department = home(departmentId, after);
      return { kind: "unitAdded" as const, of, name, ...(department === undefined ? {} : { department }) };
    }),
    ...both
      .filter(([was, is]) => was.name !== is.name)
      .map(([was, is]) => ({
        kind: "unitRenamed" as const,
        of: is.kind,
        name: is.name,
        before: was.name,
        after: is.name,
      })),
    ...both
      .filter(([was, is]) => was.departmentId !== is.departmentId)
      .map(([was, is]) => ({
        kind: "unitMoved" as const,
        of: is.kind,
        name: is.name,
        before: home(was.departmentId, before) ?? "",
        after: home(is.departmentId, after) ?? "",
      })),
    ...removed.map(({ kind: of, name }) => ({ kind: "unitRemoved" as const, of, name })),
  ];
}

function goalChanges(before: readonly string[], after: readonly string[]): OrganisationChange[] {
  const held = (goal: string, among: readonly string[]): string | undefined =>
    among.find((each) => isSameName(each, goal));
  return [
    ...after
      .filter((goal) => held(goal, before) === undefined)
      .map((name) => ({ kind: "goalAdded", name }) as const),
    ...before.flatMap((goal): OrganisationChange[] => {
      const is = held(goal, after);
      if (is === undefined) return [{ kind: "goalRemoved", name: goal }];
      return is === goal ? [] : [{ kind: "goalRenamed", before: goal, after: is }];
    }),
  ];
}

function peopleChanges(before: Organisation, after: Organisation): OrganisationChange[] {
  const { both, added, removed } = compared(before.people, after.people, ({ aadObjectId }) => aadObjectId);
  const all = (person: Person, kind: "grantAdded" | "grantRemoved", of: Organisation) =>
    person.grants.map((grant) => ({ kind, person: person.name, grant: toldGrant(grant, of) }));
  return [
    ...added.flatMap((person): OrganisationChange[] =>
      person.grants.length === 0
        ? [{ kind: "personAdded", name: person.name }]
        : all(person, "grantAdded", after),
    ),
    ...both.flatMap(([was, is]): OrganisationChange[] => {
      const grants = compared(was.grants, is.grants, grantKey);
      return [
        ...(was.name === is.name
          ? []
          : [{ kind: "personRenamed", before: was.name, after: is.name } as const]),
        ...all({ ...is, grants: grants.added }, "grantAdded", after),
        ...all({ ...is, grants: grants.removed }, "grantRemoved", before),
      ];
    }),
    ...removed.flatMap((person): OrganisationChange[] =>
      person.grants.length === 0
        ? [{ kind: "personRemoved", name: person.name }]
        : all(person, "grantRemoved", before),
    ),
  ];
}

function compared<T>(before: readonly T[], after: readonly T[], keyOf: (each: T) => string) {
  const [was, is] = [before, after].map((list) => new Map(list.map((each) => [keyOf(each), each])));
  return {
    both: before.flatMap((each): (readonly [T, T])[] => {
      const now = is?.get(keyOf(each));
      return now === undefined ? [] : [[each, now]];
    }),
    added: after.filter((each) => was?.has(keyOf(each)) !== true),
    removed: before.filter((each) => is?.has(keyOf(each)) !== true),
  };
}
