import type { Organisation, PersonRef } from "../../domain/organisation/organisation.ts";
import type { FaultyField } from "../../domain/proposal/form-fault.ts";
import { keptForm } from "../../domain/proposal/kept-form.ts";
import { withChosenNames } from "../../domain/proposal/named-choices.ts";
import type { ProposalForm } from "../../domain/proposal/proposal-form.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import { draftAfter, type DraftDecision, type DraftWish } from "../../domain/proposal/save-draft.ts";
import { roundOf } from "../current-round.ts";
import type { Stored } from "../delivery-ports.ts";
import type { ReviewDeps } from "../review/review-deps.ts";
import { MOST_TRIES } from "../tries.ts";

/** A form as its card sends it. */
export interface PressedForm {
  readonly proposalId: string;
  readonly budgetYear: number;
  readonly type: ProposalType;
  /** What the card showed; 0 of a new one. */
  readonly revision: number;
  /** The card that was pressed. */
  readonly card: string;
  /** As it was typed. */
  readonly form: ProposalForm;
}

/** What a form is shown with. */
export interface FormGroundNow {
  readonly organisation: Organisation;
  readonly standing: RoundStanding;
}

export type SaveDraftOutcome =
  /** `cut` names the texts that were longer than what is kept. */
  | (FormGroundNow & {
      readonly kind: "saved";
      readonly proposal: Proposal;
      readonly cut: readonly FaultyField[];
    })
  /** Saved from another card in between: `form` is what was typed here, and is not kept. */
  | (FormGroundNow & {
      readonly kind: "changed";
      readonly proposal: Proposal;
      readonly form: ProposalForm;
      readonly cut: readonly FaultyField[];
    })
  /** Past the state in which it may be edited: `form` is what was typed here, and is not kept. */
  | (FormGroundNow & {
      readonly kind: "wrongState";
      readonly proposal: Proposal;
      readonly form: ProposalForm;
      readonly cut: readonly FaultyField[];
    })
  /** There is none of that id, or it is somebody else's: the same to the one who asks. */
  | { readonly kind: "gone" }
  | { readonly kind: "noRound" }
  /** Others saved the whole time. */
  | (FormGroundNow & { readonly kind: "conflict" });

/** Keeps what somebody typed as a draft, also after the stoppdatum, and once however often the press arrives. */
export async function saveDraft(
  deps: ReviewDeps,
  by: PersonRef,
  pressed: PressedForm,
): Promise<SaveDraftOutcome> {
  const { budgetYear, proposalId, type } = pressed;
  const [organisation, standing] = await Promise.all([deps.organisation.read(), roundOf(deps, budgetYear)]);
  if (standing === undefined) return { kind: "noRound" };
  const ground = { organisation, standing };
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await deps.proposals.find(budgetYear, proposalId);
    const kept = keptForm(found?.value.type ?? type, pressed.form);
    const { cut } = kept;
    const form = withChosenNames(kept.form, organisation);
    const { card, revision } = pressed;
    const at = deps.clock.millis();
    const wish = { id: proposalId, budgetYear, type, revision, card, form, by, at };
    const decision = await decide(deps, found, wish);
    switch (decision.kind) {
      case "gone":
      case "notYours":
        return { kind: "gone" };
      case "wrongState":
      case "changed":
        return { ...decision, form, cut, ...ground };
      case "unchanged":
        return { kind: "saved", proposal: decision.proposal, cut, ...ground };
      case "save": {
        const { proposal, change } = decision;
        const version = await deps.proposals.save({ proposal, expected: found?.version, change, news: [] });
        if (version !== undefined) return { kind: "saved", proposal, cut, ...ground };
      }
    }
  }
  return { kind: "conflict", ...ground };
}

/** What has happened since the card is read only when something has. */
async function decide(
  { proposals }: Pick<ReviewDeps, "proposals">,
  found: Stored<Proposal> | undefined,
  wish: DraftWish,
): Promise<DraftDecision> {
  const { budgetYear, id, revision } = wish;
  const isSame = found === undefined || found.value.revision === revision;
  const changes = isSame ? [] : await proposals.changes(budgetYear, id);
  return draftAfter(
    found?.value,
    wish,
    changes.filter((change) => change.revision > revision),
  );
}
