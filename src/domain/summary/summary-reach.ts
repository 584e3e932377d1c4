import { committeeIdOf, departmentsLedBy, isAdministratorIn, personOf } from "../organisation/grants.ts";
import type { Organisation } from "../organisation/organisation.ts";

/**
 * How much of a budget year's proposals somebody has a right to: everything that has been released, that of some departments
 * (a reviewer's nämnd has several), or what is their own.
 */
export type SummaryReach =
  | { readonly kind: "all" }
  | {
      readonly kind: "some";
      /** Nämnder that the person reviews. */
      readonly committeeIds: readonly string[];
      /** Förvaltningar that the person leads. */
      readonly leads: readonly string[];
      /** Both, as förvaltningar. */
      readonly departmentIds: readonly string[];
    }
  | { readonly kind: "own" };

/** The reach of one person, from the organisation as it is given and whether the configuration makes an administrator of them. */
export function summaryReach(
  organisation: Organisation,
  who: { readonly aadObjectId: string; readonly isAdministrator: boolean },
): SummaryReach {
  const { aadObjectId } = who;
  const reviewing = (personOf(organisation, aadObjectId)?.grants ?? []).filter(
    (grant) => grant.role === "reviewer",
  );
  const reviewsAll = reviewing.some(({ committeeId }) => committeeId === undefined);
  if (who.isAdministrator || isAdministratorIn(organisation, aadObjectId) || reviewsAll)
    return { kind: "all" };

  const committeeIds = [...new Set(reviewing.flatMap(({ committeeId }) => committeeId ?? []))];
  const leads = [...new Set(departmentsLedBy(organisation, aadObjectId))];
  const reviewed = organisation.departments
    .filter(({ id }) => committeeIds.includes(committeeIdOf(organisation, id) ?? ""))
    .map(({ id }) => id);
  if (committeeIds.length + leads.length === 0) return { kind: "own" };
  return { kind: "some", committeeIds, leads, departmentIds: [...new Set([...leads, ...reviewed])] };
}
