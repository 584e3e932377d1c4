import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import type { BotDeps } from "../deps.ts";
import { tellHere } from "../tell-personally.ts";
import type { Turn } from "../turn.ts";

/**
 * What is said where no round is confirmed: an administrator gets the card that confirms it, everybody else is told whom to
 * ask, and what can be done meanwhile.
 */
export async function presentRound(turn: Turn, _deps: BotDeps, lang: Lang): Promise<void> {
  await tellHere(turn, texts[lang].round.waiting);
}
