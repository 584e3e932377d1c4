import { committeeIdOf } from "../../domain/organisation/grants.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { handedIn } from "../../domain/proposal/author-action.ts";
import type { FaultyField } from "../../domain/proposal/form-fault.ts";
import { newsFor } from "../../domain/proposal/news-for.ts";
import type { Proposal, ProposalChange } from "../../domain/proposal/proposal.ts";
import { readProposalForm } from "../../domain/proposal/read-form.ts";
import { permissionFor } from "../../domain/proposal/rights.ts";
import { windowOf } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { roundOf } from "../current-round.ts";
import type { Stored } from "../delivery-ports.ts";
import type { ProposalSave } from "../proposal-ports.ts";
import type { ReviewDeps } from "../review/review-deps.ts";
import { MOST_TRIES } from "../tries.ts";
import type { FormGroundNow } from "./save-draft.ts";

/** A proposal and what its card showed. */
export interface PressedProposal {
  readonly budgetYear: number;
  readonly proposalId: string;
  readonly revision: number;
}

type Seen = FormGroundNow & { readonly proposal: Proposal };

export type SubmitOutcome =
  | (Seen & { readonly kind: "submitted" })
  /** The organisation has changed since it was shown. */
  | (Seen & { readonly kind: "faulty"; readonly faults: readonly FaultyField[] })
  | (Seen & { readonly kind: "tooLate"; readonly stoppdatum: CalendarDate })
  /** Something has happened since it was shown: nothing is done. */
  | (Seen & { readonly kind: "changed"; readonly since: readonly ProposalChange[] })
  | (Seen & { readonly kind: "wrongState" })
  /** So many hand in just now that no number was free: the draft is kept. */
  | (Seen & { readonly kind: "busy" })
  | (Seen & { readonly kind: "conflict" })
  | { readonly kind: "noRound" }
  /** There is none of that id, or it is somebody else's: the same to the one who asks. */
  | { readonly kind: "gone" };

/**
 * Hands in what the author has been shown, once however often and wherever the press arrives: it gets its number the first
 * time, and keeps it. After the stoppdatum nothing is handed in, and the draft stays. Without contention five storage
 * operations: the organisation, the round, the proposal, the number and the write.
 */
export async function submitProposal(
  deps: ReviewDeps,
  by: PersonRef,
  pressed: PressedProposal,
): Promise<SubmitOutcome> {
  const { budgetYear, proposalId } = pressed;
  const [organisation, standing] = await Promise.all([deps.organisation.read(), roundOf(deps, budgetYear)]);
  if (standing === undefined) return { kind: "noRound" };
  const ground = { organisation, standing };
  for (let tries = 0; ; tries += 1) {
    const found = await deps.proposals.find(budgetYear, proposalId);
    if (found === undefined || found.value.author.aadObjectId !== by.aadObjectId) return { kind: "gone" };
    if (tries === MOST_TRIES) return { kind: "conflict", proposal: found.value, ...ground };
    const outcome = await tryToSubmit(deps, by, pressed, { found, ground });
    if (outcome !== undefined) return outcome;
  }
}

interface Ground {
  readonly found: Stored<Proposal>;
  readonly ground: FormGroundNow;
}

/** Undefined when another saved the proposal first. */
async function tryToSubmit(
  deps: ReviewDeps,
  by: PersonRef,
  pressed: PressedProposal,
  { found, ground }: Ground,
): Promise<SubmitOutcome | undefined> {
  const { value: proposal, version: expected } = found;
  const seen = { proposal, ...ground };
  if (proposal.revision !== pressed.revision) return sinceThen(deps, by, pressed, seen);
  if (permissionFor("submit", proposal.state, new Set(["author"])).kind !== "allowed")
    return { kind: "wrongState", ...seen };
  const { organisation, standing } = ground;
  const { type, form, budgetYear } = proposal;
  const read = readProposalForm(type, form, { organisation, budgetYear });
  if (read.kind === "faulty") return { ...read, ...seen };
  const { content } = read;
  const committeeId = committeeIdOf(organisation, content.departmentId);
  const window = windowOf(standing, proposal, committeeId, deps.clock.today());
  if (window.kind === "closed") return { kind: "tooLate", stoppdatum: window.stoppdatum, ...seen };

  const done = handedIn(proposal, content, by, deps.clock.millis());
  const news = newsFor(done.proposal, done.change, organisation, deps.newId);
  return write(deps, { ...done, expected, news }, seen);
}

async function write(
  { proposals }: Pick<ReviewDeps, "proposals">,
  save: ProposalSave,
  seen: Seen,
): Promise<SubmitOutcome | undefined> {
  const { proposal } = save;
  if (proposal.number !== undefined) {
    const version = await proposals.save(save);
    return version === undefined ? undefined : { ...seen, kind: "submitted", proposal };
  }
  const saved = await proposals.saveNumbered(save);
  switch (saved.kind) {
    case "saved":
      return { ...seen, kind: "submitted", proposal: { ...proposal, number: saved.number } };
    case "conflict":
      return undefined;
    case "busy":
      return { ...seen, kind: "busy" };
  }
}

/** What has happened since the card was shown; the very same press, arrived again, has the same receipt as long as it holds. */
async function sinceThen(
  { proposals }: Pick<ReviewDeps, "proposals">,
  by: PersonRef,
  { budgetYear, proposalId, revision }: PressedProposal,
  seen: Seen,
): Promise<SubmitOutcome> {
  const changes = await proposals.changes(budgetYear, proposalId);
  const since = changes.filter((change) => change.revision > revision);
  const [first, ...later] = since;
  const isSamePress =
    first?.revision === revision + 1 && first.action === "submit" && first.by.aadObjectId === by.aadObjectId;
  const holds = isSamePress && later.length === 0;
  return holds ? { kind: "submitted", ...seen } : { kind: "changed", since, ...seen };
}
