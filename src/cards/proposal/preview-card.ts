import type { Lang } from "../../domain/lang.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { hintsFor } from "../../domain/proposal/hints.ts";
import type { ProposalContent } from "../../domain/proposal/proposal-content.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import type { RoundStanding } from "../../domain/proposal/round-standing.ts";
import type { Window } from "../../domain/proposal/window.ts";
import type { CalendarDate } from "../../domain/time/calendar-date.ts";
import { hintText } from "../../text/proposal/fault-text.ts";
import { windowText } from "../../text/proposal/window-text.ts";
import { texts } from "../../text/texts.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import type { ProposalCardData } from "./contracts.ts";
import { windowTone } from "./form-card.ts";
import { amountBlocks, amountText } from "./proposal-amounts.ts";
import { draftCodeOf } from "./outcome-messages.ts";
import { proposalButton } from "./proposal-buttons.ts";
import { LENGTHS } from "./proposal-card.ts";
import { factsOfContent, shownFacts } from "./proposal-facts.ts";
import { receivers } from "./proposal-standing.ts";

/** A proposal as others will read it, before it is handed in. */
export interface PreviewShown {
  readonly proposal: Proposal;
  readonly content: ProposalContent;
  readonly organisation: Organisation;
  readonly standing: RoundStanding;
  readonly window: Window;
  readonly today: CalendarDate;
}

/** Everything that will be read, with the choice to hand it in, to go on with it or to wait. */
export function previewMessage(shown: PreviewShown, lang: Lang): PersonalMessage {
  const plain = previewText(shown, lang);
  return {
    plain,
    card: (context) =>
      lightEnough(LENGTHS, (most) =>
        renderCard("proposal", toPreviewCard(shown, lang, frameOf(plain, lang, context), most), lang),
      ),
  };
}

function previewText(shown: PreviewShown, lang: Lang): string {
  const { proposal, content, standing } = shown;
  const t = texts[lang];
  return [
    `${t.proposals.outcome.preview.kicker}. ${t.proposal.type[content.type]}: ${content.title}.`,
    ...notesOf(shown, lang),
    ...amountBlocks(content, proposal.budgetYear, standing.round, lang).map(amountText),
    ...hintsOf(shown, lang),
  ].join("\n");
}

function toPreviewCard(shown: PreviewShown, lang: Lang, frame: CardFrame, most: number): ProposalCardData {
  const { proposal, content, organisation, standing, window, today } = shown;
  const type = texts[lang].proposal.type[content.type];
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: asMarkdown(`${texts[lang].proposals.outcome.preview.kicker} · ${type}`),
    headline: escapeMarkdown(content.title),
    state: asMarkdown(windowText(window, today, lang)),
    tone: windowTone(window),
    notes: notesOf(shown, lang).map(escapeMarkdown),
    said: [],
    amounts: amountBlocks(content, proposal.budgetYear, standing.round, lang),
    hints: hintsOf(shown, lang).map(asMarkdown),
    facts: shownFacts(factsOfContent(content, organisation, lang), most),
    historyHeading: asMarkdown(""),
    history: [],
    more: asMarkdown(""),
    inputs: [],
    buttons: buttonsOf(shown, lang, frame),
  };
}

function notesOf({ proposal, content, organisation, window }: PreviewShown, lang: Lang): readonly string[] {
  const { preview: t } = texts[lang].proposals.outcome;
  if (window.kind === "closed") return [t.kept, t.tooLate, ...draftCodeOf(proposal, lang)];
  return [t.goesTo(...receivers(content.departmentId, organisation, lang)), t.kept];
}

function hintsOf({ content, standing: { round } }: PreviewShown, lang: Lang): readonly string[] {
  return hintsFor(content, round).map((hint) => hintText(hint, lang));
}

/** After the stoppdatum there is nothing to send. */
function buttonsOf(
  { proposal, window }: PreviewShown,
  lang: Lang,
  { press }: CardFrame,
): readonly CardButton[] {
  const t = texts[lang].proposals.card.buttons;
  const { id, budgetYear, revision } = proposal;
  const data = { verb: "submit-proposal", ...press, proposal: id, budgetYear, revision } as const;
  return [
    ...(window.kind === "closed" ? [] : [{ title: t.send, style: "positive", data } as const]),
    proposalButton("edit-proposal", t.edit, proposal, press),
    proposalButton("keep-proposal", t.wait, proposal, press),
  ];
}
