import { waitingText } from "../../cards/round/waiting-card.ts";
import { roundFormMessage } from "../../cards/round/round-form-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { currentRound } from "../../usecases/current-round.ts";
import { asAdministrator } from "../../usecases/round/round-deps.ts";
import { firstRound, showRound } from "../../usecases/round/show-round.ts";
import type { BotDeps } from "../deps.ts";
import { tellOfProposals } from "../proposal/tell-of-proposals.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import { tellHere } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";
import { pageMessage, refusedMessage, viewMessage } from "./round-messages.ts";

/**
 * What is said where no round is confirmed: an administrator gets the card that confirms it, everybody else is told whom to
 * ask, and what can be done meanwhile.
 */
export async function presentRound(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  budgetYear?: number,
): Promise<void> {
  // Nothing of it is personal, so that nobody is sent elsewhere to read that there is nothing.
  if (!turn.isPersonal && (await isWaiting(turn, deps))) return tellHere(turn, waitingText(lang));
  await tellOfProposals(turn, deps, lang, async ({ aadObjectId }) =>
    pageMessage(await showRound(deps, aadObjectId, budgetYear), deps, lang),
  );
}

async function isWaiting({ aadObjectId }: Turn, deps: BotDeps): Promise<boolean> {
  const mayConfirm = aadObjectId !== undefined && (await asAdministrator(deps, aadObjectId)) !== undefined;
  return !mayConfirm && (await currentRound(deps)) === undefined;
}

/** The round as it stands, asked for by name. */
export async function onRound(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = proposalWishOf(turn);
  if (wish?.kind === "round") await presentRound(turn, deps, wish.lang, wish.budgetYear);
}

/** The round of the card that was pressed. */
export async function onShowRound(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "show-round") return;
  const { lang, budgetYear, withHistory } = turn.submit;
  await tellOfProposals(turn, deps, lang, async ({ aadObjectId }) => {
    const page = await showRound(deps, aadObjectId, budgetYear);
    if (page.kind !== "round") return pageMessage(page, deps, lang);
    // Who changed what is for those who may change it.
    return viewMessage(page.view, deps.clock.today(), lang, {
      withHistory: withHistory && page.view.inside !== undefined,
    });
  });
}

/** What there is to confirm for the following budget year. */
export async function onNewRound(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "new-round") return;
  const { lang } = turn.submit;
  await tellOfProposals(turn, deps, lang, async ({ aadObjectId }) => {
    if ((await asAdministrator(deps, aadObjectId)) === undefined)
      return refusedMessage("notAdministrator", lang);
    return roundFormMessage({ ...(await firstRound(deps)), today: deps.clock.today() }, lang);
  });
}
