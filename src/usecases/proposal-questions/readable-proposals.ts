import {
  committeeIdOf,
  departmentsLedBy,
  isAdministratorIn,
  personOf,
} from "../../domain/organisation/grants.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { AskedProposal } from "../../domain/proposal-question/answer-proposals.ts";
import type { Proposal, ProposalState } from "../../domain/proposal/proposal.ts";
import { COUNTED_STATES } from "../../domain/summary/summary.ts";
import type { Stored } from "../delivery-ports.ts";
import type { OrganisationReader } from "../organisation-ports.ts";
import type { ProposalStore } from "../proposal-ports.ts";
import { readerOf } from "../review/review-deps.ts";

export interface ReadableDeps {
  readonly proposals: Pick<ProposalStore, "list" | "ofAuthor" | "ofDepartments">;
  readonly organisation: Pick<OrganisationReader, "read" | "isAdministrator">;
}

/** What somebody may read of what has been handed in. */
export interface Readable {
  readonly proposals: readonly AskedProposal[];
  /** True for those who may read all that has been released. */
  readonly isAll: boolean;
}

/** All that a person may read of a budget year, but drafts and what has been taken back; right by right as it is now. */
export async function readableProposals(
  deps: ReadableDeps,
  organisation: Organisation,
  aadObjectId: string,
  budgetYear: number,
): Promise<Readable> {
  const reach = reachOf(organisation, aadObjectId, deps.organisation.isAdministrator(aadObjectId));
  const stored = await storedFor(deps, organisation, aadObjectId, { budgetYear, ...reach });
  const proposals = stored.flatMap(({ value }) => {
    const isReadable = readerOf(value, organisation, { aadObjectId }, deps.organisation) !== undefined;
    return isReadable ? asked(value, organisation) : [];
  });
  return { proposals, isAll: reach.isAll };
}

interface Reach {
  /** Reviews something, or is an administrator: then more than one's own is read. */
  readonly isWide: boolean;
  readonly isAll: boolean;
}

function reachOf(organisation: Organisation, aadObjectId: string, isAdministrator: boolean): Reach {
  const reviewing = (personOf(organisation, aadObjectId)?.grants ?? []).filter(
    (grant) => grant.role === "reviewer",
  );
  const isAll =
    isAdministrator ||
    isAdministratorIn(organisation, aadObjectId) ||
    reviewing.some(({ committeeId }) => committeeId === undefined);
  return { isAll, isWide: isAll || reviewing.length > 0 };
}

/** Only as much as the person may have a right to: an author does not wait for what others have written. */
async function storedFor(
  { proposals }: ReadableDeps,
  organisation: Organisation,
  aadObjectId: string,
  { budgetYear, isWide }: Reach & { readonly budgetYear: number },
): Promise<readonly Stored<Proposal>[]> {
  if (isWide) return proposals.list(budgetYear);
  const led = departmentsLedBy(organisation, aadObjectId);
  const [own, ofDepartments] = await Promise.all([
    proposals.ofAuthor(budgetYear, aadObjectId),
    led.length === 0 ? [] : proposals.ofDepartments(budgetYear, led),
  ]);
  return [...new Map([...own, ...ofDepartments].map((each) => [each.value.id, each])).values()];
}

const COUNTED: ReadonlySet<ProposalState> = new Set(COUNTED_STATES);

function asked(proposal: Proposal, organisation: Organisation): readonly AskedProposal[] {
  const { id, state, content, number, priority, releasedAt } = proposal;
  if (content === undefined || number === undefined) return [];
  if (state === "draft" || state === "withdrawn") return [];
  const { departmentId } = content;
  const committeeId = committeeIdOf(organisation, departmentId);
  const nameOf = (all: readonly { readonly id: string; readonly name: string }[], of: string | undefined) =>
    all.find((each) => each.id === of)?.name ?? "";
  return [
    {
      proposalId: id,
      number,
      state,
      content,
      committee: { id: committeeId ?? "-", name: nameOf(organisation.committees, committeeId) },
      department: { id: departmentId, name: nameOf(organisation.departments, departmentId) },
      ...(priority === undefined ? {} : { priority }),
      authorId: proposal.author.aadObjectId,
      // As in the summary; and, for those who see it, what waits for its own department.
      isInSums: COUNTED.has(state) || (state === "submitted" && releasedAt === undefined),
    },
  ];
}
