import type { Lang } from "../../domain/lang.ts";
import type { AskedProposal } from "../../domain/proposal-question/answer-proposals.ts";
import { PROPOSAL_TYPES, formatNumber } from "../../domain/proposal/proposal-type.ts";
import { joinList } from "../../text/format-list.ts";
import {
  amountPart,
  MOST_ROWS,
  pageNote,
  sayAnswer,
  yearsText,
  type AnswerToSay,
  type SaidAnswer,
} from "../../text/proposal/question-text.ts";
import { texts } from "../../text/texts.ts";
import { askButton, type PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { frameOf } from "../cards.ts";
import type { MessageCardData } from "../contracts.ts";
import type { CardFrame } from "../frame.ts";
import { escapeMarkdown } from "../markdown.ts";
import { toMessage } from "../message-card.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import type { ProposalRow, ProposalsCardData } from "../proposal/contracts.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";

/** Words of a title or a name that are shown in a row. */
const MOST_TITLE = 80;
/** A title with its state and amounts. */
const MOST_VALUE = 220;
const MOST_COMMITTEES = 12;

/** What is said instead of an answer. */
export type NoAnswer =
  | { readonly kind: "noRound"; readonly budgetYear?: number }
  | { readonly kind: "noVersion"; readonly budgetYear: number }
  | { readonly kind: "unknownPlace"; readonly committees: readonly string[] };

/**
 * The answer to a question about proposals. In the personal chat a list's rows open what they show; where several read,
 * they are told and nothing more.
 */
export function proposalAnswerMessage(shown: AnswerToSay, lang: Lang): PersonalMessage {
  const said = sayAnswer(shown, lang);
  const plain = plainOf(said);
  const isList = shown.answer.question.asks === "list" && shown.answer.rows.length > 0;
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      return isList && !frame.isShared
        ? renderCard("proposals", toList(shown, said, frame), lang)
        : renderCard("message", toAnswer(shown, said, frame), lang);
    },
  };
}

/** Why a question about proposals cannot be answered, and what to do. */
export function noAnswerMessage(refused: NoAnswer, lang: Lang): PersonalMessage {
  return noteMessage(sayNoAnswer(refused, lang), lang);
}

function sayNoAnswer(refused: NoAnswer, lang: Lang): { readonly headline: string; readonly text: string } {
  const t = texts[lang].proposalQuestions;
  switch (refused.kind) {
    case "noRound":
      if (refused.budgetYear === undefined) return t.noRound;
      return { headline: t.noRoundOf.headline(refused.budgetYear), text: t.noRoundOf.text };
    case "noVersion":
      return { headline: t.noVersion.headline(refused.budgetYear), text: t.noVersion.text };
    case "unknownPlace": {
      const names = refused.committees.slice(0, MOST_COMMITTEES).map((name) => shorten(name, MOST_TITLE));
      const text = names.length === 0 ? t.noPlace.none : t.noPlace.text(joinList(names, lang));
      return { headline: t.noPlace.headline, text };
    }
  }
}

function toAnswer(shown: AnswerToSay, said: SaidAnswer, frame: CardFrame): MessageCardData {
  const { headline, text, facts, notes } = said;
  return {
    ...toMessage({ headline: shorten(headline, 160), text, buttons: buttonsFor(shown, frame) }, frame),
    facts: facts.map(({ label, value }) => ({
      label: escapeMarkdown(shorten(label, MOST_TITLE)),
      value: escapeMarkdown(shorten(value, MOST_VALUE)),
    })),
    notes: notes.map((note) => escapeMarkdown(shorten(note, 2 * MOST_TITLE))),
  };
}

function toList(shown: AnswerToSay, said: SaidAnswer, frame: CardFrame): ProposalsCardData {
  const { lang } = frame.press;
  const { answer, budgetYear } = shown;
  const rows = answer.rows.slice(0, MOST_ROWS);
  const groups = PROPOSAL_TYPES.flatMap((type) => {
    const ofType = rows.filter(({ content }) => content.type === type);
    if (ofType.length === 0) return [];
    const heading = escapeMarkdown(texts[lang].proposal.type[type]);
    return [
      { heading, text: escapeMarkdown(""), rows: ofType.map((row) => toRow(row, budgetYear, frame.press)) },
    ];
  });
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: escapeMarkdown(""),
    headline: escapeMarkdown(shorten(said.headline, 160)),
    text: escapeMarkdown(texts[lang].proposalQuestions.years(yearsText(budgetYear, lang))),
    tone: "Default",
    notes: said.notes.slice(-1).map(escapeMarkdown),
    groups,
    page: escapeMarkdown(pageNote(answer, lang).join(" ")),
    inputs: [],
    buttons: buttonsFor(shown, frame),
  };
}

function toRow(row: AskedProposal, budgetYear: number, { lang, submitId }: PressContext): ProposalRow {
  const t = texts[lang];
  const { content, state, committee, proposalId } = row;
  const number = formatNumber(content.type, budgetYear, row.number);
  const meta = [number, t.proposal.state[state], ...amountPart(content.amounts, lang)];
  const open: CardButton = {
    title: t.proposalQuestions.openTitle(number),
    data: { verb: "show-proposal", submitId, lang, proposal: proposalId, budgetYear },
  };
  return {
    title: escapeMarkdown(shorten(content.title, MOST_TITLE)),
    meta: escapeMarkdown(meta.join(", ")),
    detail: escapeMarkdown(shorten(committee.name, MOST_TITLE)),
    tone: "Default",
    open,
    openWord: t.proposalQuestions.open,
    inputs: [],
  };
}

/** The ways on, as questions that somebody could type. */
function buttonsFor({ answer, basis }: AnswerToSay, { press, isShared }: CardFrame): readonly CardButton[] {
  const t = texts[press.lang].proposalQuestions.buttons;
  const { lacksReview } = answer.question;
  const readsAll = basis.kind === "version" || basis.isAll;
  const ways = [
    ...(readsAll ? [t.summary] : []),
    ...(isShared || lacksReview !== true ? [] : [t.review]),
    ...(isShared || readsAll ? [] : [t.mine]),
  ];
  return ways.map(({ title, asks }) => askButton(title, asks, press));
}

function plainOf({ headline, text, facts, notes }: SaidAnswer): string {
  const rows = facts.map(({ label, value }) => `${label}: ${value}`);
  return [`${headline}.`, text, ...rows, ...notes].filter((line) => line !== "").join("\n");
}
