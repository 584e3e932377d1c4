import type { Proposal } from "../../domain/proposal/proposal.ts";
import { needsComment, type ReviewAction } from "../../domain/proposal/review-action.ts";
import { permissionFor, type Relation } from "../../domain/proposal/rights.ts";
import { texts } from "../../text/texts.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";

/** What the buttons need of the proposal that a card shows. */
export interface ReviewedProposal {
  readonly proposal: Pick<Proposal, "id" | "budgetYear" | "revision" | "state">;
  /** What the one who sees the card is to it. */
  readonly relations: ReadonlySet<Relation>;
}

/** The actions in the order of their buttons: what the state calls for first. At most five are ever allowed at once. */
const ORDER: readonly ReviewAction[] = [
  "release",
  "sendBack",
  "decide",
  "reject",
  "support",
  "oppose",
  "return",
  "reopen",
  "comment",
];

/** What one may do with a proposal besides what its author does: at most five buttons. */
export function reviewButtons(shown: ReviewedProposal, press: PressContext): readonly CardButton[] {
  const { proposal } = shown;
  const { id, budgetYear, revision } = proposal;
  return offeredActions(shown).map((action) => ({
    title: texts[press.lang].review.action[action],
    // Only what has one way on has a main button: what to think of a proposal is the reviewer's to choose.
    ...(action === "release" ? ({ style: "positive" } as const) : {}),
    data: { verb: "review-proposal", ...press, action, budgetYear, proposal: id, revision },
  }));
}

/** True when the card is to have an `Input.Text` with the id `comment`: every button of ours but reopening reads it. */
export function asksComment(shown: ReviewedProposal): boolean {
  return offeredActions(shown).length > 0;
}

/** True when one of the buttons does nothing without a comment, so that the input is to say so. */
export function mayNeedComment(shown: ReviewedProposal): boolean {
  return offeredActions(shown).some((action) => action !== "comment" && needsComment(action));
}

function offeredActions({ proposal: { state }, relations }: ReviewedProposal): readonly ReviewAction[] {
  return ORDER.filter((action) => {
    const permission = permissionFor(action, state, relations);
    if (permission.kind !== "allowed") return false;
    // Saying again what has been said changes nothing.
    if (action !== "comment" && permission.to === state) return false;
    // Who both reviews and decides reviews first.
    const isDecision = action === "decide" || action === "reject";
    return !(isDecision && state === "released" && relations.has("reviewer"));
  });
}

/** The proposals of the department that one was handed in to. */
export function departmentOfButton(
  { content, budgetYear }: Pick<Proposal, "content" | "budgetYear">,
  press: PressContext,
): CardButton {
  const department = content === undefined ? {} : { department: content.departmentId };
  return {
    title: texts[press.lang].review.department.show,
    data: { verb: "show-department", ...press, ...department, budgetYear, shown: 0 },
  };
}
