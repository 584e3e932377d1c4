import { committeeIdOf } from "../organisation/grants.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { PROPOSAL_TYPES } from "./proposal-type.ts";
import type { Proposal } from "./proposal.ts";

/**
 * Proposals as they are reviewed and listed: by type, then by the nämnd of their department in the order of the
 * organisation, then by the department's priority, then by number. What no nämnd has any longer comes last of its type.
 */
export function inReviewOrder(
  proposals: readonly Proposal[],
  organisation: Organisation,
): readonly Proposal[] {
  const { committees, departments } = organisation;
  const nth = (index: number, of: readonly unknown[]): number => (index === -1 ? of.length : index);
  const keyed = proposals.map((proposal) => {
    const { content, type, priority = Number.MAX_SAFE_INTEGER, number = 0 } = proposal;
    const committeeId = committeeIdOf(organisation, content?.departmentId);
    const committee = committees.findIndex(({ id }) => id === committeeId);
    const department = departments.findIndex(({ id }) => id === content?.departmentId);
    const key = [
      PROPOSAL_TYPES.indexOf(type),
      nth(committee, committees),
      nth(department, departments),
      priority,
      number,
    ];
    return { proposal, key };
  });
  return keyed.toSorted((a, b) => compare(a.key, b.key)).map(({ proposal }) => proposal);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
