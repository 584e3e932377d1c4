import { departmentsLedBy } from "../../domain/organisation/grants.ts";
import type { Department, Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import { inOrder, type PlacedProposal } from "../../domain/proposal/department-order.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { windowOf, type Window } from "../../domain/proposal/window.ts";
import { currentRound, roundOf } from "../current-round.ts";
import type { Stored } from "../delivery-ports.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { ReviewDeps } from "./review-deps.ts";

/** What a leader's department has handed in for a budget year. */
export interface DepartmentQueue {
  readonly department: Department;
  /** The others that the same person leads. */
  readonly others: readonly Department[];
  readonly organisation: Organisation;
  readonly standing: RoundStanding;
  /** Everything but drafts and what has been taken back, in order. */
  readonly placed: readonly PlacedProposal[];
  /** Those that wait for the department, in the same order, and whether each may be released now. */
  readonly unreleased: readonly WaitingProposal[];
}

export interface WaitingProposal {
  readonly proposal: Proposal;
  readonly window: Window;
}

/** The same with the versions that a save must name. */
export interface StoredQueue extends DepartmentQueue {
  readonly stored: ReadonlyMap<string, Stored<Proposal>>;
}

export type DepartmentRefusal =
  /** Nobody has confirmed a round. */
  | { readonly kind: "noRound" }
  /** The person leads no department, or not that one. */
  | { readonly kind: "notLeader" };

export type DepartmentQueueOutcome = (StoredQueue & { readonly kind: "queue" }) | DepartmentRefusal;

/** Which department and year: the first that the person leads and the present round where nothing is said. */
export interface WhichDepartment {
  readonly departmentId?: string;
  readonly budgetYear?: number;
}

/** The queue of a department, for its head and its deputy. */
export async function departmentQueue(
  deps: ReviewDeps,
  { aadObjectId }: PersonRef,
  { departmentId, budgetYear }: WhichDepartment = {},
): Promise<DepartmentQueueOutcome> {
  const [organisation, standing] = await Promise.all([
    deps.organisation.read(),
    budgetYear === undefined ? currentRound(deps) : roundOf(deps, budgetYear),
  ]);
  const ledIds = departmentsLedBy(organisation, aadObjectId);
  const led = organisation.departments.filter(({ id }) => ledIds.includes(id));
  const department = departmentId === undefined ? led[0] : led.find(({ id }) => id === departmentId);
  if (department === undefined) return { kind: "notLeader" };
  if (standing === undefined) return { kind: "noRound" };

  const all = await deps.proposals.ofDepartments(standing.round.budgetYear, [department.id]);
  const handedIn = all.filter(({ value }) => value.state !== "draft" && value.state !== "withdrawn");
  const placed = inOrder(handedIn.map(({ value }) => value));
  const today = deps.clock.today();
  return {
    kind: "queue",
    ...{ department, organisation, standing, placed },
    others: led.filter(({ id }) => id !== department.id),
    unreleased: placed
      .filter(({ proposal }) => proposal.state === "submitted")
      .map(({ proposal }) => ({
        proposal,
        window: windowOf(standing, proposal, department.committeeId, today),
      })),
    stored: new Map(handedIn.map((each) => [each.value.id, each])),
  };
}
