import { followUpAnswerMessage } from "../../cards/follow-up-question/follow-up-answer-card.ts";
import { noFollowUpAnswerMessage } from "../../cards/follow-up-question/no-follow-up-answer.ts";
import type { FollowUpWish } from "../../domain/follow-up-question/follow-up-wish.ts";
import type { Lang } from "../../domain/lang.ts";
import {
  answerFollowUpQuestion,
  type FollowUpQuestionOutcome,
} from "../../usecases/follow-up-questions/answer-follow-up-question.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { followUpWishOf } from "../follow-up-wish.ts";
import { onAskButton, onQuestion } from "../on-question.ts";
import { onProposalQuestion } from "../proposal/on-proposal-question.ts";
import { wants } from "../proposal-wish.ts";
import { onReportQuestion } from "../report/on-report-question.ts";
import { wantsReport } from "../report-wish.ts";
import { sendCardOr } from "../send.ts";
import type { Turn } from "../turn.ts";

/**
 * A question about a month's figures, answered where it is asked: they are public. What turns out to be about something else goes
 * on to whom it would have gone.
 */
export async function onFollowUpQuestion(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = followUpWishOf(turn);
  if (wish?.kind !== "question") return;
  const outcome = await answerFollowUpQuestion(deps, wish.question);
  if (outcome.kind === "notOurs") return onOthersQuestion(turn, deps);
  await present(turn, deps, outcome, wish.lang);
}

/** "Uppföljningen för IT" names a unit rather than an area; false where it does not. */
export async function showsUnit(
  turn: Turn,
  deps: BotDeps,
  { lang, month, area }: Extract<FollowUpWish, { kind: "show" }>,
): Promise<boolean> {
  if (area === undefined) return false;
  const outcome = await answerFollowUpQuestion(deps, {
    asks: "standing",
    units: [area],
    isSure: false,
    ...(month === undefined ? {} : { month }),
  });
  const isUnit =
    outcome.kind === "answered" && outcome.answer.kind === "figure" && outcome.answer.unit.kind !== "total";
  if (isUnit) await present(turn, deps, outcome, lang);
  return isUnit;
}

async function present(
  turn: Turn,
  deps: BotDeps,
  outcome: Exclude<FollowUpQuestionOutcome, { kind: "notOurs" }>,
  lang: Lang,
): Promise<void> {
  const context = cardContextOf(turn, deps);
  const { plain, card } =
    outcome.kind === "answered"
      ? followUpAnswerMessage({ ...outcome, today: deps.clock.today() }, lang)
      : noFollowUpAnswerMessage(outcome, context.isAdministrator ?? false, lang);
  await sendCardOr(turn.context, plain, deps.log, () => card(context));
}

async function onOthersQuestion(turn: Turn, deps: BotDeps): Promise<void> {
  if (wants("question")(turn)) return onProposalQuestion(turn, deps);
  if (wantsReport("question")(turn)) return onReportQuestion(turn, deps);
  return turn.submit === undefined ? onQuestion(turn, deps) : onAskButton(turn, deps);
}
