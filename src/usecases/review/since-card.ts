import type { PersonRef } from "../../domain/organisation/organisation.ts";
import type { ProposalChange } from "../../domain/proposal/proposal.ts";

/**
 * What has happened since a card was shown that the one who presses does not know of. What they have done themselves they
 * know, and what an author has only begun to change is not to be seen by others yet.
 */
export function unknownSince(
  changes: readonly ProposalChange[],
  revision: number,
  { aadObjectId }: Pick<PersonRef, "aadObjectId">,
): readonly ProposalChange[] {
  return changes.filter(
    (change) =>
      change.revision > revision && change.action !== "edit" && change.by.aadObjectId !== aadObjectId,
  );
}
