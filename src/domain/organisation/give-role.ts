import { withGrant } from "./change-organisation.ts";
import { chosenPlace } from "./chosen-place.ts";
import { findPerson } from "./find-person.ts";
import { overLimit } from "./limits.ts";
import { ROLES, type Organisation, type PersonRef, type Role, type RoleGrant } from "./organisation.ts";
import type { Decision, FieldFault, KnownPerson } from "./organisation-forms.ts";
import { formatPlaceRef } from "./place-text.ts";

/** The form that gives a role, as it was typed and chosen; "" for what was left empty. */
export interface GiveRoleForm {
  /** An Entra object id. */
  readonly person: string;
  /** A name, or part of one, where the known people are too many to choose among. */
  readonly who: string;
  readonly role: string;
  /** `ALL_COMMITTEES` or the id of one; looked at for a reviewer. */
  readonly committee: string;
  /** Looked at for those who belong to a förvaltning. */
  readonly department: string;
  /** A key or a name; looked at for those who report, and for their managers. */
  readonly place: string;
}

export const ALL_COMMITTEES = "all";
export const EMPTY_GIVE_ROLE: GiveRoleForm = {
  person: "",
  who: "",
  role: "",
  committee: ALL_COMMITTEES,
  department: "",
  place: "",
};

export interface GivenRole {
  readonly person: PersonRef;
  readonly grant: RoleGrant;
}

/** Gives the role that a form says to one of the known people. Nothing in the form is trusted. */
export function giveRole(
  organisation: Organisation,
  form: GiveRoleForm,
  known: readonly KnownPerson[],
): Decision<GivenRole> {
  const found = findPerson(form, known);
  const grant = readGrant(form, organisation);
  const faults = [...("fault" in found ? [found] : []), ...("fault" in grant ? [grant] : [])];
  if ("fault" in found || "fault" in grant) return { kind: "faulty", faults };

  const after = withGrant(organisation, found, grant);
  const part = overLimit(after);
  if (part !== undefined)
    return { kind: "faulty", faults: [{ field: "person", fault: { kind: "tooMany", part } }] };
  return { kind: "change", organisation: after, made: { person: found, grant } };
}

/** The form that would give a role again. */
export function formOfGrant(person: string, grant: RoleGrant): GiveRoleForm {
  return {
    ...EMPTY_GIVE_ROLE,
    person,
    role: grant.role,
    ...(grant.role === "reviewer" ? { committee: grant.committeeId ?? ALL_COMMITTEES } : {}),
    ...("departmentId" in grant ? { department: grant.departmentId } : {}),
    ...("of" in grant ? { place: formatPlaceRef(grant.of) } : {}),
  };
}

function readGrant(form: GiveRoleForm, organisation: Organisation): RoleGrant | FieldFault {
  const role = ROLES.find((each) => each === form.role);
  if (role === undefined) return { field: "role", fault: { kind: "role" } };
  return grantOf(role, form, organisation);
}

function grantOf(role: Role, form: GiveRoleForm, organisation: Organisation): RoleGrant | FieldFault {
  switch (role) {
    case "administrator":
      return { role };
    case "reviewer": {
      if (form.committee === ALL_COMMITTEES) return { role };
      const committee = organisation.committees.find(({ id }) => id === form.committee);
      return committee === undefined
        ? { field: "committee", fault: { kind: "committee" } }
        : { role, committeeId: committee.id };
    }
    case "departmentHead":
    case "deputy":
    case "member": {
      const department = organisation.departments.find(({ id }) => id === form.department);
      return department === undefined
        ? { field: "department", fault: { kind: "department" } }
        : { role, departmentId: department.id };
    }
    case "responsible":
    case "substitute":
    case "manager": {
      const of = chosenPlace(form.place, organisation);
      return "fault" in of ? { field: "place", fault: of.fault } : { role, of };
    }
  }
}
