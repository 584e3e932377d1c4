import {
  noReportAnswerMessage,
  reportAnswerMessage,
} from "../../cards/report-question/report-answer-card.ts";
import { answerReportQuestion } from "../../usecases/report-questions/answer-report-question.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { onAskButton, onQuestion } from "../on-question.ts";
import { reportWishOf } from "../report-wish.ts";
import { sendCardOr } from "../send.ts";
import type { Turn } from "../turn.ts";

/**
 * A question about who has reported, answered where it is asked: the board stands where all can read it. What turns out to be
 * about something else goes to the calendar.
 */
export async function onReportQuestion(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = reportWishOf(turn);
  if (wish?.kind !== "question") return;
  const { question, lang } = wish;
  const outcome = await answerReportQuestion(deps, question, turn.aadObjectId);
  if (outcome.kind === "notOurs")
    return turn.submit === undefined ? onQuestion(turn, deps) : onAskButton(turn, deps);
  const { plain, card } =
    outcome.kind === "answered"
      ? reportAnswerMessage(outcome, lang)
      : noReportAnswerMessage(outcome, deps.clock.today(), lang);
  await sendCardOr(turn.context, plain, deps.log, () => card(cardContextOf(turn, deps)));
}
