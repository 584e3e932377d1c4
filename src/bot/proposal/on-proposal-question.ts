import type { PersonalMessage } from "../../cards/personal-message.ts";
import { noAnswerMessage, proposalAnswerMessage } from "../../cards/proposal-question/question-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { dateInStockholm } from "../../domain/time/stockholm.ts";
import {
  answerProposalQuestion,
  type ProposalQuestionOutcome,
} from "../../usecases/proposal-questions/answer-proposal-question.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { onQuestion } from "../on-question.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import { sendCardOr } from "../send.ts";
import type { Turn } from "../turn.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/**
 * A question about what has been handed in. Where several read it is answered from what is published there, and everywhere
 * else in the personal chat, from what the person may read. What turns out to be about something else goes to the calendar.
 */
export async function onProposalQuestion(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = proposalWishOf(turn);
  if (wish?.kind !== "question") return;
  const { question, lang } = wish;
  const here = turn.isPersonal ? {} : { sharedConversationId: withoutThread(turn.conversationId) };
  const asked = { aadObjectId: turn.aadObjectId ?? "", ...here };
  const outcome = await answerProposalQuestion(deps, question, asked);
  if (outcome.kind === "notOfProposals") return onQuestion(turn, deps);
  if (outcome.kind === "personal" || turn.aadObjectId === undefined)
    return tellOfProposals(turn, deps, lang, async ({ aadObjectId }) =>
      messageOf(await answerProposalQuestion(deps, question, { aadObjectId }), lang),
    );
  const { plain, card } = messageOf(outcome, lang);
  await sendCardOr(turn.context, plain, deps.log, () => card(cardContextOf(turn, deps)));
}

function messageOf(outcome: ProposalQuestionOutcome, lang: Lang): PersonalMessage {
  switch (outcome.kind) {
    case "answered": {
      const { answer, basis, budgetYear } = outcome;
      const shown = { answer, budgetYear };
      if (basis.kind === "readable") return proposalAnswerMessage({ ...shown, basis }, lang);
      const { kind, version, publishedAt } = basis;
      const publishedOn = dateInStockholm(publishedAt);
      return proposalAnswerMessage({ ...shown, basis: { kind, version, publishedOn } }, lang);
    }
    case "noRound":
    case "noVersion":
    case "unknownPlace":
      return noAnswerMessage(outcome, lang);
    // Neither comes of a question in the personal chat that is about proposals.
    case "personal":
    case "notOfProposals":
      return noAnswerMessage({ kind: "noRound" }, lang);
  }
}

/** A thread of a channel is the channel. */
function withoutThread(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/u, "");
}
