import type { PersonRef } from "../organisation/organisation.ts";
import type { Instant } from "../time/instant.ts";
import { formChanges } from "./form-changes.ts";
import type { ProposalForm } from "./proposal-form.ts";
import type { ProposalType } from "./proposal-type.ts";
import type { Proposal, ProposalChange } from "./proposal.ts";
import { permissionFor } from "./rights.ts";

/** A form that somebody wants kept. */
export interface DraftWish {
  readonly id: string;
  readonly budgetYear: number;
  /** Of a proposal that is not there yet; one that is keeps its own. */
  readonly type: ProposalType;
  /** What the form's card showed; 0 of a new one. */
  readonly revision: number;
  /** The card that was pressed. */
  readonly card: string;
  readonly form: ProposalForm;
  readonly by: PersonRef;
  readonly at: Instant;
}

export type DraftDecision =
  | { readonly kind: "save"; readonly proposal: Proposal; readonly change: ProposalChange }
  /** It says so already. */
  | { readonly kind: "unchanged"; readonly proposal: Proposal }
  /** The form was saved from another card after this one was shown: who saved knows nothing of it. */
  | { readonly kind: "changed"; readonly proposal: Proposal }
  /** It is past the state in which its author may edit it. */
  | { readonly kind: "wrongState"; readonly proposal: Proposal }
  | { readonly kind: "notYours" }
  /** The card shows one that is not there. */
  | { readonly kind: "gone" };

/**
 * What keeping a form makes of a proposal: a new draft, or a draft of what has been handed in, which nobody else sees until
 * it is handed in again. `since` are the changes after the revision that the card showed.
 */
export function draftAfter(
  present: Proposal | undefined,
  wish: DraftWish,
  since: readonly ProposalChange[],
): DraftDecision {
  const { by, form, card, at } = wish;
  if (present === undefined)
    return wish.revision === 0 ? saved(newProposal(wish), wish, {}) : { kind: "gone" };
  if (present.author.aadObjectId !== by.aadObjectId) return { kind: "notYours" };
  if (permissionFor("edit", present.state, new Set(["author"])).kind !== "allowed")
    return { kind: "wrongState", proposal: present };
  if (formChanges(present.form, form).length === 0) return { kind: "unchanged", proposal: present };
  const isUnknown = wish.revision > present.revision || since.some(({ action }) => action === "edit");
  const isSavedElsewhere = present.savedFrom !== card && isUnknown;
  if (isSavedElsewhere) return { kind: "changed", proposal: present };
  const revision = present.revision + 1;
  return saved({ ...present, revision, form, savedFrom: card, changedAt: at }, wish, present.form);
}

function newProposal({ id, budgetYear, type, card, form, by, at }: DraftWish): Proposal {
  const times = { createdAt: at, changedAt: at };
  return { id, budgetYear, type, state: "draft", revision: 1, author: by, form, savedFrom: card, ...times };
}

function saved(proposal: Proposal, { by, at }: DraftWish, before: ProposalForm): DraftDecision {
  const { revision, state, form } = proposal;
  const fields = formChanges(before, form);
  const change: ProposalChange = { revision, at, by, action: "edit", from: state, to: state, fields };
  return { kind: "save", proposal, change };
}
