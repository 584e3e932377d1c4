import { escalationMessage, escalationSummary } from "../cards/nudge/escalation-card.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { escalatedAt } from "../usecases/report/nudge-ground.ts";
import { cardMessage } from "./send.ts";
import type { RenderNudgeDeps } from "./render-nudge.ts";

/** An instance that was away for longer tells nobody of what was overdue then. */
const WORTH_TELLING_MS = 31 * 24 * 60 * 60 * 1_000;

/** Which places are overdue, to their manager, from what is stored now; what has been marked since is left out. */
export function createRenderEscalation(deps: RenderNudgeDeps): RenderPost {
  return async ({ due }, { aadObjectId, digest }) => {
    if (deps.clock.millis() > due + WORTH_TELLING_MS) return { kind: "skip", reason: "too-late" };
    const { places } = await escalatedAt(deps, due);
    const overdue = (aadObjectId === undefined ? undefined : places.get(aadObjectId)) ?? [];
    if (overdue.length === 0) return { kind: "skip", reason: "subject-gone" };
    const lang = digest?.lang ?? deps.defaultLang;
    const today = deps.clock.today();
    const shown = { overdue, today };
    const { plain, card } = escalationMessage(shown, lang);
    const context = { submitId: deps.newId(), ...(deps.tellsClock ? { movedTo: today } : {}) };
    const summary = escalationSummary(shown, lang);
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary }, deps.log) };
  };
}
