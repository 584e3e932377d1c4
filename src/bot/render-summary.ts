import { publishedMessage } from "../cards/summary/summary-card.ts";
import { readVersionSubject } from "../domain/summary/summary-key.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import { publishedSummary } from "../usecases/summary/published-summary.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderSummaryDeps = Pick<
  BotDeps,
  "summaryVersions" | "clock" | "newId" | "tellsClock" | "defaultLang" | "log" | "publicUrl"
>;

/** A published version, as the channel reads it: from what was stored then, with what had changed since the version before. */
export function createRenderSummary(deps: RenderSummaryDeps): RenderPost {
  return async ({ subject }, to) => {
    const named = readVersionSubject(subject);
    const found = named && (await publishedSummary(deps, named.budgetYear, named.version));
    if (found === undefined) return { kind: "skip", reason: "subject-gone" };
    const { version, model } = found;
    // Nobody else is to read it, should the subject ever be announced to another conversation.
    if (version.channelId !== to.id) return { kind: "skip", reason: "removed" };

    const lang = to.digest?.lang ?? deps.defaultLang;
    const canDownload = deps.publicUrl !== undefined;
    const shown = { model, version: version.version, by: version.by.name, canDownload };
    const { plain, card } = publishedMessage(shown, lang);
    const moved = deps.tellsClock ? { movedTo: deps.clock.today() } : {};
    const context = { submitId: deps.newId(), isShared: true, ...moved };
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary: plain }, deps.log) };
  };
}
