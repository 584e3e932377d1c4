import { grantKey, joinGrants } from "./grant-key.ts";
import type {
  Committee,
  Department,
  Organisation,
  Person,
  PersonRef,
  RoleGrant,
  Unit,
} from "./organisation.ts";

/** The organisation with a role more for somebody, whom it may not have named before. */
export function withGrant(organisation: Organisation, person: PersonRef, grant: RoleGrant): Organisation {
  const { aadObjectId, name } = person;
  const known = organisation.people.find((each) => each.aadObjectId === aadObjectId);
  if (known === undefined)
    return { ...organisation, people: [...organisation.people, { aadObjectId, name, grants: [grant] }] };
  return withPerson(organisation, { ...known, grants: joinGrants(known.grants, [grant]) });
}

/** The same with a role less, by its key. The person stays, so that a role that went by mistake can be given again. */
export function withoutGrant(organisation: Organisation, person: Person, key: string): Organisation {
  const grants = person.grants.filter((grant) => grantKey(grant) !== key);
  return withPerson(organisation, { ...person, grants });
}

/** The organisation with a nämnd, in the place of the one with its id if there is one. */
export function withCommittee(organisation: Organisation, committee: Committee): Organisation {
  return { ...organisation, committees: placed(organisation.committees, committee) };
}

/** The same with a förvaltning. */
export function withDepartment(organisation: Organisation, department: Department): Organisation {
  return { ...organisation, departments: placed(organisation.departments, department) };
}

/** The same with a unit, a goal or a processgrupp. */
export function withUnit(organisation: Organisation, unit: Unit): Organisation {
  return { ...organisation, units: placed(organisation.units, unit) };
}

function withPerson(organisation: Organisation, person: Person): Organisation {
  const people = organisation.people.map((each) => (each.aadObjectId === person.aadObjectId ? person : each));
  return { ...organisation, people };
}

function placed<T extends { readonly id: string }>(among: readonly T[], one: T): readonly T[] {
  return among.some(({ id }) => id === one.id)
    ? among.map((each) => (each.id === one.id ? one : each))
    : [...among, one];
}
