import type { Proposal } from "../../domain/proposal/proposal.ts";
import { permissionFor } from "../../domain/proposal/rights.ts";
import { formatNumber } from "../../domain/proposal/proposal-type.ts";
import { texts } from "../../text/texts.ts";
import { MOST_TITLE, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { reviewButtons } from "../review/review-buttons.ts";
import { shorten } from "../shorten.ts";
import { leftOut, nextFrom } from "./proposal-history.ts";
import type { ProposalShown } from "./proposal-shown.ts";

/** Teams shows no more on a card. */
const MOST_BUTTONS = 6;

type Named = Pick<Proposal, "id" | "budgetYear">;

/** What is done with one proposal by naming it. */
export function proposalButton(
  verb:
    | "edit-proposal"
    | "copy-proposal"
    | "withdraw-proposal"
    | "show-proposal"
    | "show-history"
    | "keep-proposal",
  title: string,
  { id, budgetYear }: Named,
  press: PressContext,
): CardButton {
  return { title: shorten(title, MOST_TITLE), data: { verb, ...press, proposal: id, budgetYear } };
}

/** Opens a proposal from a row of a list. */
export function openButton(proposal: Named, title: string, press: PressContext): CardButton {
  const t = texts[press.lang].proposals.card.row;
  return proposalButton("show-proposal", t.openTitle(title), proposal, press);
}

export function newProposalButton(press: PressContext): CardButton {
  return { title: texts[press.lang].proposals.card.buttons.new, data: { verb: "new-proposal", ...press } };
}

export function myProposalsButton(press: PressContext): CardButton {
  return { title: texts[press.lang].proposals.card.buttons.mine, data: { verb: "my-proposals", ...press } };
}

/** What the one who sees a proposal may do with it: what its author may, what is done in the review, and to look back. */
export function buttonsOf(shown: ProposalShown, press: PressContext): readonly CardButton[] {
  const { proposal, relations } = shown;
  const t = texts[press.lang].proposals.card.buttons;
  const isAuthor = relations.has("author");
  const copy = isAuthor ? [proposalButton("copy-proposal", t.copy, proposal, press)] : [];
  const own = isAuthor ? authorButtons(shown, press) : [];
  const leaders = isAuthor ? [] : withdrawButtons(shown, press);
  const rest = [...leaders, ...pastButtons(shown, press), ...copy];
  return [...own, ...reviewButtons(shown, press), ...rest].slice(0, MOST_BUTTONS);
}

/** To look back, or further back. */
function pastButtons(shown: ProposalShown, press: PressContext): readonly CardButton[] {
  const { proposal, history } = shown;
  const t = texts[press.lang].proposals.card.buttons;
  if (history?.of !== "all")
    return proposal.revision > 1 ? [proposalButton("show-history", t.history, proposal, press)] : [];
  if (leftOut(shown) === 0) return [];
  const { id, budgetYear } = proposal;
  const data = { verb: "show-history", ...press, proposal: id, budgetYear, shown: nextFrom(shown) } as const;
  return [{ title: t.earlier, data }];
}

function authorButtons({ proposal, relations }: ProposalShown, press: PressContext): readonly CardButton[] {
  const t = texts[press.lang].proposals.card.buttons;
  const { state } = proposal;
  const mayEdit = permissionFor("edit", state, relations).kind === "allowed";
  // What has been handed in is somebody else's to go on with.
  const goesOn = state === "draft" || state === "returned" ? ({ style: "positive" } as const) : {};
  const edit = state === "draft" ? t.continue : state === "returned" ? t.editAgain : t.edit;
  return [
    ...(mayEdit ? [{ ...proposalButton("edit-proposal", edit, proposal, press), ...goesOn }] : []),
    ...withdrawButtons({ proposal, relations }, press),
  ];
}

/** Its author may take it back, and so may those who lead the department. */
function withdrawButtons(
  { proposal, relations }: Pick<ProposalShown, "proposal" | "relations">,
  press: PressContext,
): readonly CardButton[] {
  const t = texts[press.lang].proposals.card.buttons;
  const title = proposal.state === "draft" ? t.removeDraft : t.withdraw;
  const may = permissionFor("withdraw", proposal.state, relations).kind === "allowed";
  return may
    ? [{ ...proposalButton("withdraw-proposal", title, proposal, press), style: "destructive" }]
    : [];
}

/** "EFF-2024-007", or "" before it has been handed in. */
export function numberOf({ type, budgetYear, number }: Proposal): string {
  return number === undefined ? "" : formatNumber(type, budgetYear, number);
}
