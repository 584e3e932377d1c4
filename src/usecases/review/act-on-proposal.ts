import { committeeIdOf } from "../../domain/organisation/grants.ts";
import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import { newsFor } from "../../domain/proposal/news-for.ts";
import type { Proposal, ProposalChange } from "../../domain/proposal/proposal.ts";
import { actOn, type ActionRefusal, type ReviewAction } from "../../domain/proposal/review-action.ts";
import type { Relation } from "../../domain/proposal/rights.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { windowOf } from "../../domain/proposal/window.ts";
import { roundOf } from "../current-round.ts";
import type { Stored } from "../delivery-ports.ts";
import { MOST_TRIES } from "../tries.ts";
import { readerOf, type ReviewDeps } from "./review-deps.ts";
import { unknownSince } from "./since-card.ts";

/** A button that was pressed on the card of a proposal. */
export interface PressedAction {
  readonly action: ReviewAction;
  readonly budgetYear: number;
  readonly proposalId: string;
  /** What the card showed. */
  readonly revision: number;
  /** As it was typed. */
  readonly comment: string;
}

/** The proposal as it is stored now, for one who may read it. */
export interface SeenProposal {
  readonly proposal: Proposal;
  readonly relations: ReadonlySet<Relation>;
  readonly organisation: Organisation;
  readonly standing: RoundStanding;
}

export type ActOnProposalOutcome =
  | (SeenProposal & { readonly kind: "done"; readonly change: ProposalChange })
  /** Others have done something since the card was shown: nothing is done, and here is what they did. */
  | (SeenProposal & { readonly kind: "changed"; readonly since: readonly ProposalChange[] })
  | (SeenProposal & ActionRefusal)
  /** There is none, or it is nothing that this person may read. */
  | { readonly kind: "gone" }
  /** Others saved the whole time. */
  | (SeenProposal & { readonly kind: "conflict" });

/**
 * Does what a leader, a reviewer or an administrator has pressed, once however often the press arrives. Right, state and
 * window are those of this moment, whatever the card showed.
 */
export async function actOnProposal(
  deps: ReviewDeps,
  by: PersonRef,
  pressed: PressedAction,
): Promise<ActOnProposalOutcome> {
  const standing = await roundOf(deps, pressed.budgetYear);
  if (standing === undefined) return { kind: "gone" };
  for (let tries = 1; ; tries += 1) {
    const [found, organisation] = await Promise.all([
      deps.proposals.find(pressed.budgetYear, pressed.proposalId),
      deps.organisation.read(),
    ]);
    const relations = found && readerOf(found.value, organisation, by, deps.organisation);
    if (found === undefined || relations === undefined) return { kind: "gone" };
    const seen = { proposal: found.value, relations, organisation, standing };
    const outcome = await tryToAct(deps, by, pressed, { found, seen });
    if (outcome !== undefined) return outcome;
    if (tries === MOST_TRIES) return { kind: "conflict", ...seen };
  }
}

/** Undefined when another saved the proposal first. */
async function tryToAct(
  deps: ReviewDeps,
  by: PersonRef,
  pressed: PressedAction,
  { found, seen }: { readonly found: Stored<Proposal>; readonly seen: SeenProposal },
): Promise<ActOnProposalOutcome | undefined> {
  const { proposal, relations, organisation, standing } = seen;
  const overtaken =
    proposal.revision === pressed.revision ? undefined : await overtakenBy(deps, by, pressed, seen);
  if (overtaken !== undefined) return overtaken;
  const committeeId = committeeIdOf(organisation, proposal.content?.departmentId);
  const window = windowOf(standing, proposal, committeeId, deps.clock.today());
  const { action, comment } = pressed;
  const at = deps.clock.millis();
  const acted = actOn(proposal, { action, by, relations, comment, at, window });
  if (acted.kind !== "acted") return { ...acted, ...seen };

  const { change } = acted;
  const news = newsFor(acted.proposal, change, organisation, deps.newId);
  const save = { proposal: acted.proposal, expected: found.version, change, news };
  if ((await deps.proposals.save(save)) === undefined) return undefined;
  return { kind: "done", ...seen, proposal: acted.proposal, change };
}

/**
 * What others have done since the card was shown. The very same press, arrived again, is done already, unless it has been
 * undone since: nobody is told that something holds which does not. Undefined where the one who presses knows all that has
 * happened.
 */
async function overtakenBy(
  { proposals }: ReviewDeps,
  by: PersonRef,
  { action, budgetYear, proposalId, revision, comment }: PressedAction,
  seen: SeenProposal,
): Promise<ActOnProposalOutcome | undefined> {
  const changes = await proposals.changes(budgetYear, proposalId);
  const same = changes.find(
    (change) =>
      change.revision > revision &&
      change.action === action &&
      change.by.aadObjectId === by.aadObjectId &&
      (change.comment ?? "") === comment.trim(),
  );
  if (same !== undefined) {
    const holds = same.from === same.to || seen.proposal.state === same.to;
    const after = changes.filter((change) => change.revision > same.revision && change.action !== "edit");
    return holds ? { kind: "done", ...seen, change: same } : { kind: "changed", ...seen, since: after };
  }
  const since = unknownSince(changes, revision, by);
  const isKnown = since.length === 0 && seen.proposal.revision > revision;
  return isKnown ? undefined : { kind: "changed", ...seen, since };
}
