import type { Department, Organisation, Person } from "./organisation.ts";

/** The person of an Entra object id; undefined for one whom the organisation does not name. */
export function personOf(organisation: Organisation, aadObjectId: string): Person | undefined {
  return organisation.people.find((person) => person.aadObjectId === aadObjectId);
}

/** True for one whom the organisation names as an administrator; those of the configuration are not known here. */
export function isAdministratorIn(organisation: Organisation, aadObjectId: string): boolean {
  return grantsOf(organisation, aadObjectId).some(({ role }) => role === "administrator");
}

/** True for a reviewer of all committees, or of this one. */
export function reviews(organisation: Organisation, aadObjectId: string, committeeId: string): boolean {
  return grantsOf(organisation, aadObjectId).some(
    (grant) =>
      grant.role === "reviewer" && (grant.committeeId === undefined || grant.committeeId === committeeId),
  );
}

/** True for the head of a department and for its deputy, who may do the same. */
export function leads(organisation: Organisation, aadObjectId: string, departmentId: string): boolean {
  return departmentsLedBy(organisation, aadObjectId).includes(departmentId);
}

/** The ids of the departments that somebody is head or deputy of, in the order of the grants. */
export function departmentsLedBy(organisation: Organisation, aadObjectId: string): readonly string[] {
  return grantsOf(organisation, aadObjectId).flatMap((grant) =>
    grant.role === "departmentHead" || grant.role === "deputy" ? [grant.departmentId] : [],
  );
}

/** The department that a form is filled in with: the first that the person belongs to or leads. */
export function ownDepartment(organisation: Organisation, aadObjectId: string): Department | undefined {
  const ids = grantsOf(organisation, aadObjectId).flatMap((grant) =>
    "departmentId" in grant ? [grant.departmentId] : [],
  );
  return organisation.departments.find(({ id }) => ids.includes(id));
}

/** The heads and deputies of a department, heads first. */
export function leadersOf(organisation: Organisation, departmentId: string): readonly Person[] {
  const holding = (role: "departmentHead" | "deputy") =>
    organisation.people.filter(({ grants }) =>
      grants.some((grant) => grant.role === role && grant.departmentId === departmentId),
    );
  return [...new Set([...holding("departmentHead"), ...holding("deputy")])];
}

/** The committee that a department works for; undefined for a department that is not there. */
export function committeeIdOf(
  { departments }: Organisation,
  departmentId: string | undefined,
): string | undefined {
  return departments.find(({ id }) => id === departmentId)?.committeeId;
}

function grantsOf(organisation: Organisation, aadObjectId: string): Person["grants"] {
  return personOf(organisation, aadObjectId)?.grants ?? [];
}
