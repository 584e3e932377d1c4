import type { CardFrame } from "../cards/frame.ts";
import type { Lang } from "../domain/lang.ts";
import type { BotDeps } from "./deps.ts";
import type { Turn } from "./turn.ts";
import { clockLine } from "./clock-line.ts";

/** What every card of this turn has in common. */
export function frameOf(turn: Turn, deps: BotDeps, lang: Lang, plain: string): CardFrame {
  return {
    press: { lang, submitId: deps.newId() },
    plain,
    clock: clockLine(deps, lang),
    isAdministrator: deps.choosing.isAdministrator(turn.aadObjectId),
  };
}
