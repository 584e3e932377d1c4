import { mineMessage } from "../../cards/proposal/mine-card.ts";
import type { Lang } from "../../domain/lang.ts";
import { roundWindow } from "../../domain/proposal/window.ts";
import { currentRound, roundOf } from "../../usecases/current-round.ts";
import { listMine } from "../../usecases/proposal/list-mine.ts";
import type { BotDeps } from "../deps.ts";
import { proposalWishOf } from "../proposal-wish.ts";
import { presentRound } from "../round/on-round.ts";
import type { Turn } from "../turn.ts";
import { tellOfProposals } from "./tell-of-proposals.ts";

/** "mina förslag". */
export async function onWantsMine(turn: Turn, deps: BotDeps): Promise<void> {
  const wish = proposalWishOf(turn);
  if (wish?.kind === "mine") await list(turn, deps, { lang: wish.lang, shown: 0 });
}

/** The button, the next page, or another budget year. */
export async function onMyProposals(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb === "my-proposals") await list(turn, deps, turn.submit);
}

interface Wanted {
  readonly lang: Lang;
  readonly shown: number;
  readonly budgetYear?: number;
}

async function list(turn: Turn, deps: BotDeps, { lang, shown, budgetYear }: Wanted): Promise<void> {
  const asked = budgetYear === undefined ? undefined : await roundOf(deps, budgetYear);
  const standing = asked ?? (await currentRound(deps));
  if (standing === undefined) return presentRound(turn, deps, lang);
  await tellOfProposals(turn, deps, lang, async (person) => {
    const mine = await listMine(deps, person, standing);
    const today = deps.clock.today();
    const window = roundWindow(standing, today);
    return mineMessage({ ...mine, window, today, shown }, lang);
  });
}
