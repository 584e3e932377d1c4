import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { committeeIdOf } from "../../domain/organisation/grants.ts";
import type { FaultyField } from "../../domain/proposal/form-fault.ts";
import type { ProposalContent } from "../../domain/proposal/proposal-content.ts";
import type { ProposalForm } from "../../domain/proposal/proposal-form.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { readProposalForm } from "../../domain/proposal/read-form.ts";
import { windowOf, type Window } from "../../domain/proposal/window.ts";
import type { ReviewDeps } from "../review/review-deps.ts";
import { saveDraft, type FormGroundNow, type PressedForm, type SaveDraftOutcome } from "./save-draft.ts";

export type PreviewOutcome =
  /** Kept, and as others will read it. */
  | (FormGroundNow & {
      readonly kind: "ready";
      readonly proposal: Proposal;
      readonly content: ProposalContent;
      readonly window: Window;
    })
  /** Kept as far as it fits: `form` is what is kept, and `faults` what is to be mended. */
  | (FormGroundNow & {
      readonly kind: "faulty";
      readonly proposal: Proposal;
      readonly form: ProposalForm;
      readonly faults: readonly FaultyField[];
    })
  | Exclude<SaveDraftOutcome, { kind: "saved" }>;

/** Keeps what somebody typed, then reads it as what others would see, or tells all that is wrong with it. */
export async function previewProposal(
  deps: ReviewDeps,
  by: PersonRef,
  pressed: PressedForm,
): Promise<PreviewOutcome> {
  const outcome = await saveDraft(deps, by, pressed);
  if (outcome.kind !== "saved") return outcome;
  const { proposal, cut, organisation, standing } = outcome;
  const { type, form, budgetYear } = proposal;
  const read = readProposalForm(type, form, { organisation, budgetYear });
  const faults = [...cut, ...(read.kind === "faulty" ? read.faults.filter(isNotOf(cut)) : [])];
  if (read.kind === "faulty" || faults.length > 0)
    return { kind: "faulty", proposal, form, faults, organisation, standing };

  const { content } = read;
  const committeeId = committeeIdOf(organisation, content.departmentId);
  const window = windowOf(standing, proposal, committeeId, deps.clock.today());
  return { kind: "ready", proposal, content, window, organisation, standing };
}

function isNotOf(cut: readonly FaultyField[]): (faulty: FaultyField) => boolean {
  return ({ field }) => !cut.some((each) => each.field === field);
}
