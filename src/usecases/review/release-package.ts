import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { newsFor } from "../../domain/proposal/news-for.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { actOn } from "../../domain/proposal/review-action.ts";
import { RELEASED_STATES } from "../../domain/proposal/rights.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import type { ProposalSave } from "../proposal-ports.ts";
import { MOST_TRIES } from "../tries.ts";
import {
  departmentQueue,
  type DepartmentQueue,
  type DepartmentRefusal,
  type StoredQueue,
  type WaitingProposal,
} from "./department-queue.ts";
import type { ReviewDeps } from "./review-deps.ts";
import { unknownSince } from "./since-card.ts";
import { MOST_TOGETHER } from "./save-together.ts";

/** The proposals that were chosen on a card, with the revisions that it showed. */
export interface ChosenProposals {
  readonly budgetYear: number;
  readonly departmentId: string;
  readonly chosen: readonly { readonly proposalId: string; readonly revision: number }[];
}

export type ReleaseOutcome =
  /** All of them; those that had been released already are among them. */
  | { readonly kind: "released"; readonly queue: DepartmentQueue; readonly released: readonly Proposal[] }
  | { readonly kind: "noneChosen"; readonly queue: DepartmentQueue }
  /** Some are no longer as they were shown: nothing is released, so that nobody releases what they have not seen. */
  | { readonly kind: "changed"; readonly queue: DepartmentQueue; readonly changed: readonly Proposal[] }
  /** The stoppdatum has passed for some: nothing is released. */
  | {
      readonly kind: "tooLate";
      readonly queue: DepartmentQueue;
      readonly late: readonly Proposal[];
      readonly stoppdatum: CalendarDate;
    }
  | DepartmentRefusal
  | { readonly kind: "conflict" };

/** Releases the chosen proposals of a department as a package: all of them or none, at most thirty at a time. */
export async function releasePackage(
  deps: ReviewDeps,
  by: PersonRef,
  { chosen, ...which }: ChosenProposals,
): Promise<ReleaseOutcome> {
  const wanted = chosen.slice(0, MOST_TOGETHER);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const queue = await departmentQueue(deps, by, which);
    if (queue.kind !== "queue") return queue;
    const outcome = await tryToRelease(deps, by, wanted, queue);
    if (outcome !== undefined) return outcome;
  }
  return { kind: "conflict" };
}

/** Undefined when another saved one of them first. */
async function tryToRelease(
  deps: ReviewDeps,
  by: PersonRef,
  wanted: ChosenProposals["chosen"],
  queue: StoredQueue,
): Promise<ReleaseOutcome | undefined> {
  const present = wanted.flatMap(({ proposalId }) => queue.stored.get(proposalId)?.value ?? []);
  if (wanted.length === 0) return { kind: "noneChosen", queue };
  const isReleased = ({ state }: Proposal): boolean => RELEASED_STATES.has(state);
  const revisions = new Map(wanted.map(({ proposalId, revision }) => [proposalId, revision]));
  const changed = await changedOf(
    deps,
    by,
    revisions,
    present.filter((proposal) => !isReleased(proposal)),
  );
  // One that is not there any longer has been taken back, or was never the department's.
  if (changed.length > 0 || present.length < wanted.length) return { kind: "changed", queue, changed };

  const waiting = queue.unreleased.filter(({ proposal }) => revisions.has(proposal.id));
  const closed = waiting.filter(({ window }) => window.kind === "closed");
  const [{ stoppdatum }, late] = [queue.standing, closed.map(({ proposal }) => proposal)];
  if (late.length > 0) return { kind: "tooLate", queue, late, stoppdatum };

  const saves = waiting.flatMap((each) => savesOf(deps, by, queue, each));
  if (saves.length > 0 && !(await deps.proposals.saveAll(saves))) return undefined;
  return afterwards(present.filter(isReleased), saves, queue);
}

/** Those that others have done something with since the card was shown. */
async function changedOf(
  { proposals }: ReviewDeps,
  by: PersonRef,
  revisions: ReadonlyMap<string, number>,
  present: readonly Proposal[],
): Promise<readonly Proposal[]> {
  const shownAs = ({ id }: Proposal): number => revisions.get(id) ?? 0;
  const others = present.filter((proposal) => shownAs(proposal) !== proposal.revision);
  const looked = await Promise.all(
    others.map(async (proposal) => {
      const changes = await proposals.changes(proposal.budgetYear, proposal.id);
      const isKnown =
        proposal.revision > shownAs(proposal) &&
        proposal.state === "submitted" &&
        unknownSince(changes, shownAs(proposal), by).length === 0;
      return isKnown ? [] : [proposal];
    }),
  );
  return looked.flat();
}

function savesOf(
  deps: ReviewDeps,
  by: PersonRef,
  { organisation, stored }: StoredQueue,
  { proposal, window }: WaitingProposal,
): readonly ProposalSave[] {
  const at = deps.clock.millis();
  const relations = new Set(["leader"] as const);
  const acted = actOn(proposal, { action: "release", by, relations, comment: "", at, window });
  if (acted.kind !== "acted") return [];
  const { proposal: released, change } = acted;
  const news = newsFor(released, change, organisation, deps.newId);
  return [{ proposal: released, expected: stored.get(proposal.id)?.version, change, news }];
}

function afterwards(
  already: readonly Proposal[],
  saves: readonly ProposalSave[],
  queue: StoredQueue,
): ReleaseOutcome {
  const now = new Map(saves.map(({ proposal }) => [proposal.id, proposal]));
  return {
    kind: "released",
    released: [...already, ...now.values()],
    queue: {
      ...queue,
      placed: queue.placed.map((each) => ({
        ...each,
        proposal: now.get(each.proposal.id) ?? each.proposal,
      })),
      unreleased: queue.unreleased.filter(({ proposal }) => !now.has(proposal.id)),
    },
  };
}
