import type { Organisation, RoleGrant } from "./organisation.ts";
import { placeNamed } from "./places.ts";

/** What tells a grant from the others of the same person: "reviewer", "reviewer:socialnamnden", "deputy:kulturforvaltningen". */
export function grantKey(grant: RoleGrant): string {
  const place = placeIdOf(grant);
  return place === undefined ? grant.role : `${grant.role}:${place}`;
}

/** The nämnd of a reviewer or the förvaltning of a leader or member; undefined for a role that has none. */
function placeIdOf(grant: RoleGrant): string | undefined {
  switch (grant.role) {
    case "administrator":
      return undefined;
    case "reviewer":
      return grant.committeeId;
    case "departmentHead":
    case "deputy":
    case "member":
      return grant.departmentId;
    case "responsible":
    case "substitute":
    case "manager":
      return `${grant.of.kind}-${grant.of.id}`;
  }
}

/** The same as it is called; undefined also for one that is no longer there. */
export function placeOf(
  grant: RoleGrant,
  organisation: Organisation,
): { readonly id: string; readonly name: string } | undefined {
  if ("of" in grant) return placeNamed(grant.of, organisation);
  const id = placeIdOf(grant);
  const among = grant.role === "reviewer" ? organisation.committees : organisation.departments;
  return among.find((each) => each.id === id);
}

/** Both lists' grants, each once. */
export function joinGrants(a: readonly RoleGrant[], b: readonly RoleGrant[]): readonly RoleGrant[] {
  return [...new Map([...a, ...b].map((grant) => [grantKey(grant), grant])).values()];
}
