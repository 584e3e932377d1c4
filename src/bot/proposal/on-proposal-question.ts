import type { PersonalMessage } from "../../cards/personal-message.ts";
import { noAnswerMessage, proposalAnswerMessage } from "../../cards/proposal-question/question-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { stockholmDateAt } from "../../domain/time/stockholm.ts";
import {
  answerInChannel,
  answerProposalQuestion,
  type ProposalQuestionOutcome,
} from "../../usecases/proposal-questions/answer-proposal-question.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { onAskButton, onQuestion } from "../on-question.ts";
import { placeHere } from "../place-here.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import { presentRound } from "../round/on-round.ts";
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
  const { aadObjectId, isPersonal } = turn;
  const answered =
    isPersonal && aadObjectId !== undefined
      ? await answerProposalQuestion(deps, question, aadObjectId)
      : await answerInChannel(deps, question, placeHere(turn));
  if (answered.kind === "unknownPlace" && !answered.isCalledAsOne)
    return turn.submit === undefined ? onQuestion(turn, deps) : onAskButton(turn, deps);
  // An administrator is asked to confirm one, and others are told whom to wait for.
  if (answered.kind === "noRound" && answered.budgetYear === undefined) return presentRound(turn, deps, lang);
  if (answered.kind === "personal")
    return tellOfProposals(turn, deps, lang, async (person) =>
      messageOf(await answerProposalQuestion(deps, question, person.aadObjectId), lang),
    );
  const { plain, card } = messageOf(answered, lang);
  await sendCardOr(turn.context, plain, deps.log, () => card(cardContextOf(turn, deps)));
}

function messageOf(outcome: ProposalQuestionOutcome, lang: Lang): PersonalMessage {
  if (outcome.kind !== "answered") return noAnswerMessage(outcome, lang);
  const { answer, basis, budgetYear } = outcome;
  if (basis.kind === "readable") return proposalAnswerMessage({ answer, basis, budgetYear }, lang);
  const publishedOn = stockholmDateAt(basis.publishedAt);
  return proposalAnswerMessage({ answer, basis: { ...basis, publishedOn }, budgetYear }, lang);
}
