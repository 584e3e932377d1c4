import type { CardContext } from "../cards/cards.ts";
import type { BotDeps } from "./deps.ts";
import type { Turn } from "./turn.ts";

/** What every card of this turn has in common. */
export function cardContextOf(turn: Turn, { newId, tellsClock, clock, choosing }: BotDeps): CardContext {
  return {
    submitId: newId(),
    ...(tellsClock ? { movedTo: clock.today() } : {}),
    // In a channel everybody reads: what only some may do is told in their own chat.
    isAdministrator: turn.isPersonal && choosing.isAdministrator(turn.aadObjectId),
    isShared: !turn.isPersonal,
  };
}
