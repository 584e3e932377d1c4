import { reviewQueueMessage, reviewRefusalMessage } from "../../cards/review/review-cards.ts";
import type { Lang } from "../../domain/lang.ts";
import { currentRound } from "../../usecases/current-round.ts";
import { reviewQueue } from "../../usecases/review/review-queue.ts";
import { commandLanguage } from "../command-language.ts";
import type { BotDeps } from "../deps.ts";
import { tellOfProposals } from "../proposal/tell-of-proposals.ts";
import { presentRound } from "../round/on-round.ts";
import type { Turn } from "../turn.ts";

/** What waits for a review, for one who reviews or decides. */
export async function onReview(turn: Turn, deps: BotDeps): Promise<void> {
  await showQueue(turn, deps, commandLanguage(turn), { shown: 0 });
}

/** The same by a button: another page, or as it is by now. */
export async function onShowReview(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-review") return;
  const { lang, budgetYear, shown } = turn.submit;
  await showQueue(turn, deps, lang, { shown, ...(budgetYear === undefined ? {} : { budgetYear }) });
}

async function showQueue(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  { shown, budgetYear }: { readonly shown: number; readonly budgetYear?: number },
): Promise<void> {
  // Who is to confirm the round does it here and now; everybody else is told whom to ask.
  if (budgetYear === undefined && (await currentRound(deps)) === undefined)
    return presentRound(turn, deps, lang);
  await tellOfProposals(turn, deps, lang, async (person) => {
    const outcome = await reviewQueue(deps, person, budgetYear);
    switch (outcome.kind) {
      case "queue":
        return reviewQueueMessage({ ...outcome, shown, today: deps.clock.today() }, lang);
      case "notReviewer":
        return reviewRefusalMessage("notReviewer", lang);
      case "noRound":
        return reviewRefusalMessage("noRound", lang);
    }
  });
}
