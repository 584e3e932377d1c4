import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { mayRead, relationsTo, type Relation } from "../../domain/proposal/rights.ts";
import type { RoundDeps } from "../current-round.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { Clock, NewId } from "../ports.ts";
import type { ProposalStore } from "../proposal-ports.ts";

/** What the department and the review need of the rest of the house. */
export interface ReviewDeps extends RoundDeps {
  readonly proposals: ProposalStore;
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
  readonly clock: Pick<Clock, "millis" | "today">;
  readonly newId: NewId;
}

/** What a person is to a proposal; undefined for one that they may not read. */
export function readerOf(
  proposal: Proposal,
  organisation: Organisation,
  { aadObjectId }: Pick<PersonRef, "aadObjectId">,
  { isAdministrator }: Pick<OrganisationReader, "isAdministrator">,
): ReadonlySet<Relation> | undefined {
  const who = { aadObjectId, isAdministrator: isAdministrator(aadObjectId) };
  const relations = relationsTo(proposal, organisation, who);
  return mayRead(proposal, relations) ? relations : undefined;
}
