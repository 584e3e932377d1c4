import type { Lang } from "../../domain/lang.ts";
import { hintsFor } from "../../domain/proposal/hints.ts";
import type { Proposal } from "../../domain/proposal/proposal.ts";
import { MOST_COMMENT } from "../../domain/proposal/review-action.ts";
import { momentText } from "../../text/moment.ts";
import { hintText } from "../../text/proposal/fault-text.ts";
import { texts } from "../../text/texts.ts";
import { frameOf, lightEnough } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { asksComment, mayNeedComment } from "../review/review-buttons.ts";
import { shorten } from "../shorten.ts";
import { cardInput, type CardInput } from "../card-input.ts";
import type { ProposalCardData, SaidBlock } from "./contracts.ts";
import { amountBlocks, amountText } from "./proposal-amounts.ts";
import { buttonsOf, numberOf } from "./proposal-buttons.ts";
import { factsOfContent, factsOfForm, shownFacts, type PlainFact } from "./proposal-facts.ts";
import { historyRows, leftOut } from "./proposal-history.ts";
import type { ProposalShown } from "./proposal-shown.ts";
import { notesOf, stateOf } from "./proposal-standing.ts";

/** Characters a text may have, from all of it to what surely fits. */
export const LENGTHS = [2_000, 700, 250, 80] as const;

/** One proposal for somebody who may read it, with what that person may do with it. */
export function proposalMessage(shown: ProposalShown, lang: Lang): PersonalMessage {
  const plain = proposalText(shown, lang);
  return {
    plain,
    card: (context) =>
      lightEnough(LENGTHS, (most) =>
        renderCard("proposal", toProposalCard(shown, lang, frameOf(plain, lang, context), most), lang),
      ),
  };
}

/** What the proposal is called; a draft need not have a title yet. */
export function titleOf(
  { content, form }: Partial<Pick<Proposal, "content">> & Pick<Proposal, "form">,
  lang: Lang,
): string {
  const title = content?.title ?? form.title?.trim() ?? "";
  return title === "" ? texts[lang].proposals.card.untitled : title;
}

function proposalText(shown: ProposalShown, lang: Lang): string {
  const { proposal, standing } = shown;
  const { content, budgetYear } = proposal;
  const blocks = content === undefined ? [] : amountBlocks(content, budgetYear, standing?.round, lang);
  return [
    `${kickerOf(proposal, lang)}: ${titleOf(proposal, lang)}. ${stateOf(shown, lang)}.`,
    ...notesOf(shown, lang),
    ...saidOf(shown, lang).map(({ lead, text }) => `${lead}: ${text}`),
    ...blocks.map(amountText),
    ...hintsOf(shown, lang),
  ].join("\n");
}

function toProposalCard(shown: ProposalShown, lang: Lang, frame: CardFrame, most: number): ProposalCardData {
  const { proposal, standing, history } = shown;
  const { content, budgetYear } = proposal;
  const t = texts[lang].proposals.card.history;
  const left = leftOut(shown);
  const rows = historyRows(shown, lang);
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(kickerOf(proposal, lang)),
    headline: escapeMarkdown(shorten(titleOf(proposal, lang), 200)),
    state: asMarkdown(stateOf(shown, lang)),
    tone: proposal.state === "returned" ? "Attention" : "Default",
    notes: notesOf(shown, lang).map((note) => escapeMarkdown(note)),
    said: saidOf(shown, lang).map(({ lead, text }) => ({
      lead: escapeMarkdown(lead),
      text: escapeMarkdown(shorten(text, most)),
    })),
    amounts: content === undefined ? [] : amountBlocks(content, budgetYear, standing?.round, lang),
    hints: hintsOf(shown, lang).map(asMarkdown),
    facts: shownFacts(factsOf(shown, lang), most),
    historyHeading: asMarkdown(rows.length === 0 ? "" : history?.of === "since" ? t.since : t.heading),
    history: rows,
    more: asMarkdown(left === 0 ? "" : t.earlier(left)),
    inputs: commentInputs(shown, lang),
    buttons: buttonsOf(shown, frame.press),
  };
}

function kickerOf(proposal: Proposal, lang: Lang): string {
  const type = texts[lang].proposal.type[proposal.type];
  const number = numberOf(proposal);
  return number === "" ? `${type} ${proposal.budgetYear}` : `${number} · ${type}`;
}

function saidOf({ proposal: { said }, today }: ProposalShown, lang: Lang): readonly SaidBlock<string>[] {
  if (said === undefined) return [];
  const { said: lead } = texts[lang].proposals.card;
  return [{ lead: lead(said.by.name, momentText(said.at, today, lang)), text: said.text }];
}

function hintsOf({ proposal: { content }, standing }: ProposalShown, lang: Lang): readonly string[] {
  if (content === undefined || standing === undefined) return [];
  return hintsFor(content, standing.round).map((hint) => hintText(hint, lang));
}

function factsOf({ proposal, organisation }: ProposalShown, lang: Lang): readonly PlainFact[] {
  const { content, form, type, budgetYear, author, priority } = proposal;
  const t = texts[lang];
  const { label } = t.proposals.card;
  const said =
    content === undefined
      ? factsOfForm(type, form, organisation, budgetYear, lang)
      : factsOfContent(content, organisation, lang);
  return [
    ...said,
    [content === undefined ? label.draftAuthor : label.author, author.name],
    ...(priority === undefined ? [] : [[t.proposal.field.priority, String(priority)] as const]),
  ];
}

function commentInputs(shown: ProposalShown, lang: Lang): readonly CardInput[] {
  if (!asksComment(shown)) return [];
  const { label, placeholder } = texts[lang].review.comment;
  const example = mayNeedComment(shown) ? placeholder : "";
  const { typed = "", wrong = "" } = shown.comment ?? {};
  const shape = { isMultiline: true, mostCharacters: MOST_COMMENT, example };
  return [cardInput({ id: "comment", label, value: typed, ...shape, wrong: asMarkdown(wrong) })];
}
