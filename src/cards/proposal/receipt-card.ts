import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { momentText } from "../../text/moment.ts";
import { texts } from "../../text/texts.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { ProposalCardData } from "./contracts.ts";
import { myProposalsButton, newProposalButton, numberOf, proposalButton } from "./proposal-buttons.ts";
import { titleOf } from "./proposal-card.ts";
import { shownFacts } from "./proposal-facts.ts";
import { nowText } from "./proposal-standing.ts";

/** A proposal that has just been handed in. */
export interface ReceiptShown {
  readonly proposal: Proposal;
  readonly organisation: Organisation;
  readonly today: CalendarDate;
}

const MOST_TITLE = 200;

/** The number, when it was received, who has it now and what comes next. */
export function receiptMessage(shown: ReceiptShown, lang: Lang): PersonalMessage {
  const { proposal } = shown;
  const when = momentText(proposal.changedAt, shown.today, lang);
  const t = texts[lang].proposals.outcome.receipt;
  const lines = [t.plain(numberOf(proposal), titleOf(proposal, lang), when), ...notesOf(shown, lang)];
  const plain = lines.join(" ");
  return {
    plain,
    card: (context) =>
      renderCard("proposal", toReceiptCard(shown, lang, frameOf(plain, lang, context)), lang),
  };
}

function toReceiptCard(shown: ReceiptShown, lang: Lang, frame: CardFrame): ProposalCardData {
  const { proposal, today } = shown;
  const { press } = frame;
  const t = texts[lang];
  const { receipt } = t.proposals.outcome;
  const type = t.proposal.type[proposal.type];
  const title = shorten(titleOf(proposal, lang), MOST_TITLE);
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: asMarkdown(receipt.kicker),
    headline: asMarkdown(numberOf(proposal)),
    state: escapeMarkdown(receipt.received(momentText(proposal.changedAt, today, lang))),
    tone: "Default",
    notes: notesOf(shown, lang).map(escapeMarkdown),
    said: [],
    amounts: [],
    hints: [],
    facts: shownFacts([[type, title]], MOST_TITLE),
    historyHeading: asMarkdown(""),
    history: [],
    more: asMarkdown(""),
    inputs: [],
    buttons: [
      myProposalsButton(press),
      proposalButton("show-proposal", t.proposals.card.buttons.show, proposal, press),
      newProposalButton(press),
    ],
  };
}

function notesOf({ proposal, organisation, today }: ReceiptShown, lang: Lang): readonly string[] {
  const t = texts[lang].proposals.outcome.receipt;
  const now = nowText({ proposal, organisation, today, relations: new Set(["author"]) }, lang);
  const isAgain = proposal.submittedAt !== proposal.changedAt;
  return [now, ...(isAgain ? [t.keepsNumber] : [])];
}
