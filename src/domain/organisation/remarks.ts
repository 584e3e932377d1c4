import { leadersOf } from "./grants.ts";
import type { Organisation } from "./organisation.ts";

/** What may be an oversight; nothing is refused for it. */
export type OrganisationRemark =
  /** Nobody can release its proposals. */
  | { readonly kind: "noLeader"; readonly department: string }
  | { readonly kind: "severalHeads"; readonly department: string; readonly names: readonly string[] }
  /** Nobody reports for them, and nobody is reminded to. */
  | { readonly kind: "noResponsible"; readonly units: readonly string[] }
  /** Nobody can review its proposals. */
  | { readonly kind: "noReviewer"; readonly committee: string };

/** What somebody who looks after the organisation should know of it. */
export function remarksOn(organisation: Organisation): OrganisationRemark[] {
  const { committees, departments, people, units } = organisation;
  const grants = people.flatMap((person) => person.grants);
  const reviewed = new Set(grants.flatMap((grant) => (grant.role === "reviewer" ? [grant.committeeId] : [])));
  const reported = new Set(
    grants.flatMap((grant) =>
      grant.role === "responsible" && grant.of.kind === "unit" ? [grant.of.id] : [],
    ),
  );
  const unreported = units.filter(({ id }) => !reported.has(id)).map(({ name }) => name);
  return [
    ...departments.flatMap((department): OrganisationRemark[] => {
      if (leadersOf(organisation, department.id).length === 0)
        return [{ kind: "noLeader", department: department.name }];
      const names = headsOf(organisation, department.id);
      return names.length > 1 ? [{ kind: "severalHeads", department: department.name, names }] : [];
    }),
    ...committees
      .filter(({ id }) => !reviewed.has(undefined) && !reviewed.has(id))
      .map(({ name }) => ({ kind: "noReviewer", committee: name }) as const),
    ...(unreported.length === 0 ? [] : [{ kind: "noResponsible", units: unreported } as const]),
  ];
}

function headsOf({ people }: Organisation, departmentId: string): string[] {
  return people
    .filter(({ grants }) =>
      grants.some((grant) => grant.role === "departmentHead" && grant.departmentId === departmentId),
    )
    .map(({ name }) => name);
}
