import { nudgeMessage, nudgeSummary } from "../cards/nudge/nudge-card.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { nudgedPerson, type NudgeDeps } from "../usecases/report/nudge-ground.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderNudgeDeps = NudgeDeps &
  Pick<BotDeps, "newId" | "tellsClock" | "defaultLang" | "log"> & {
    readonly clock: Pick<BotDeps["clock"], "today" | "millis">;
  };

/**
 * What one person misses in all reports of a morning, from what is stored now. Whoever has marked it since, or has paused, is
 * told nothing. The chat is looked at for its person: nobody is told what another misses.
 */
export function createRenderNudge(deps: RenderNudgeDeps): RenderPost {
  return async ({ due }, { aadObjectId, digest }) => {
    const missing = aadObjectId === undefined ? [] : await nudgedPerson(deps, due, aadObjectId);
    if (missing.length === 0) return { kind: "skip", reason: "subject-gone" };
    const lang = digest?.lang ?? deps.defaultLang;
    const today = deps.clock.today();
    // The morning itself, for one that is sent a little before: its own is never the next one.
    const shown = { missing, today, now: Math.max(due, deps.clock.millis()) };
    const { plain, card } = nudgeMessage(shown, lang);
    const context = { submitId: deps.newId(), ...(deps.tellsClock ? { movedTo: today } : {}) };
    const summary = nudgeSummary(shown, lang);
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary }, deps.log) };
  };
}
