import type { Lang } from "../../domain/lang.ts";
import type { FaultyField } from "../../domain/proposal/form-fault.ts";
import { draftCode } from "../../domain/proposal/draft-code.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { Window } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { dayBeside } from "../../text/digest/dates.ts";
import { joinList } from "../../text/format-list.ts";
import { fieldLabel } from "../../text/proposal/field-text.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { texts } from "../../text/texts.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { departmentOfButton } from "../review/review-buttons.ts";
import { shorten } from "../shorten.ts";
import { myProposalsButton, newProposalButton, proposalButton } from "./proposal-buttons.ts";
import { titleOf } from "./proposal-card.ts";

const MOST_TITLE = 120;

/** The draft is kept, and there is so long left to hand it in. */
export function savedMessage(
  {
    proposal,
    window,
    today,
    cut = [],
  }: {
    readonly proposal: Proposal;
    readonly window: Window;
    readonly today: CalendarDate;
    readonly cut?: readonly FaultyField[];
  },
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].proposals;
  const { headline, text, handedIn, cut: cutText } = t.outcome.saved;
  const title = shortTitle({ form: proposal.form }, lang);
  const fields = cut.map(({ field }) => fieldLabel(field, proposal.budgetYear, lang));
  const notes = [
    ...(cut.length === 0 ? [] : [cutText(joinList(fields, lang))]),
    `${windowText(window, today, lang)}.`,
  ];
  const said = proposal.content === undefined ? text(title) : handedIn(title);
  return noteMessage({ headline, text: said, notes }, lang, (press) => [
    proposalButton("edit-proposal", t.card.buttons.continue, proposal, press),
    myProposalsButton(press),
    newProposalButton(press),
  ]);
}

/** It came after the stoppdatum: kept as a draft, with whom to ask. */
export function tooLateMessage(
  proposal: Proposal,
  stoppdatum: CalendarDate,
  today: CalendarDate,
  lang: Lang,
): PersonalMessage {
  const t = texts[lang].proposals.outcome.tooLate;
  const text = [t.text(dayBeside(stoppdatum, today, lang)), ...draftCodeOf(proposal, lang)].join(" ");
  return noteMessage({ headline: t.headline, text }, lang, (press) => [
    proposalButton("show-proposal", texts[lang].proposals.card.buttons.show, proposal, press),
    myProposalsButton(press),
  ]);
}

/** How its author names a proposal that has no number yet to one who can give it more time. */
export function draftCodeOf({ id, number }: Pick<Proposal, "id" | "number">, lang: Lang): readonly string[] {
  return number === undefined ? [texts[lang].proposals.outcome.draftCode(draftCode(id))] : [];
}

/** There is no such proposal, or none that this person may read: said in the same words. */
export function goneMessage(lang: Lang): PersonalMessage {
  return noteMessage(texts[lang].proposals.outcome.gone, lang, (press) => [myProposalsButton(press)]);
}

/** Nothing is stored, and what was typed is only on the card that was pressed. */
export function notSavedMessage(lang: Lang): PersonalMessage {
  return noteMessage(texts[lang].proposals.outcome.notSaved, lang, (press) => [myProposalsButton(press)]);
}

/** The round has been taken back meanwhile: nothing is stored, and what was typed is only on the card that was pressed. */
export function notOpenMessage(lang: Lang): PersonalMessage {
  return noteMessage(texts[lang].proposals.outcome.notOpen, lang, (press) => [myProposalsButton(press)]);
}

/** Nobody has said which departments there are; who can say so may go there at once. */
export function noDepartmentsMessage(lang: Lang): PersonalMessage {
  const { button, ...words } = texts[lang].proposals.form.noDepartments;
  return noteMessage(words, lang, (press, { isAdministrator }) =>
    isAdministrator ? [{ title: button, data: { verb: "organisation", ...press } }] : [],
  );
}

/** Who takes a proposal back: the one who wrote it, or one who leads its department. */
export type Withdrawing = "author" | "leader";

/** Whether it is meant: what is taken back does not count any longer. */
export function askWithdrawMessage(
  proposal: Proposal,
  lang: Lang,
  by: Withdrawing = "author",
): PersonalMessage {
  const t = texts[lang].proposals;
  const { headline, text, leaderText, removeHeadline, removeText } = t.outcome.withdraw;
  const isDraft = proposal.content === undefined;
  const title = shortTitle(proposal, lang);
  const words = isDraft
    ? { headline: removeHeadline(title), text: removeText }
    : { headline: headline(title), text: by === "author" ? text : leaderText };
  const { id, budgetYear, revision } = proposal;
  const { confirmRemove, confirmWithdraw, keep } = t.card.buttons;
  return noteMessage(words, lang, (press) => [
    {
      title: isDraft ? confirmRemove : confirmWithdraw,
      style: "destructive",
      data: { verb: "confirm-withdraw", ...press, proposal: id, budgetYear, revision },
    },
    proposalButton("show-proposal", keep, proposal, press),
  ]);
}

/** It is taken back, or was already. */
export function withdrawnMessage(
  proposal: Proposal,
  lang: Lang,
  by: Withdrawing = "author",
): PersonalMessage {
  const t = texts[lang].proposals;
  const { headline, text, removedHeadline, removedText } = t.outcome.withdrawn;
  const title = shortTitle(proposal, lang);
  const words =
    proposal.content === undefined
      ? { headline: removedHeadline, text: removedText(title) }
      : { headline, text: text(title) };
  return noteMessage(words, lang, (press) =>
    by === "author"
      ? [proposalButton("copy-proposal", t.card.buttons.copy, proposal, press), myProposalsButton(press)]
      : [departmentOfButton(proposal, press)],
  );
}

function shortTitle(proposal: Pick<Proposal, "content" | "form">, lang: Lang): string {
  return shorten(titleOf(proposal, lang), MOST_TITLE);
}
