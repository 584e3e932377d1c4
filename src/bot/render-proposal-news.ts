import { newsMessage, newsSummary, type NewsShown } from "../cards/review/news-card.ts";
import { newsOf } from "../domain/proposal/news-key.ts";
import { roundOf } from "../usecases/current-round.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { Clock } from "../usecases/ports.ts";
import { readerOf, type ReviewDeps } from "../usecases/review/review-deps.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage } from "./send.ts";

export type RenderProposalNewsDeps = Pick<BotDeps, "newId" | "tellsClock" | "defaultLang" | "log"> &
  Pick<ReviewDeps, "proposals" | "organisation" | "rounds" | "calendars"> & {
    readonly clock: Pick<Clock, "today">;
  };

/**
 * What has happened to a proposal, from what is stored now. Whoever may not read it any longer is told nothing, and so is
 * everybody whom the news does not name: the chat is looked for by the person, should that ever fail.
 */
export function createRenderProposalNews(deps: RenderProposalNewsDeps): RenderPost {
  return async (occurrence, to) => {
    const shown = await shownTo(deps, occurrence, to.aadObjectId);
    if (shown === undefined) return { kind: "skip", reason: "subject-gone" };
    const lang = to.digest?.lang ?? deps.defaultLang;
    const { plain, card } = newsMessage(shown, lang);
    const { today } = shown;
    const context = { submitId: deps.newId(), ...(deps.tellsClock ? { movedTo: today } : {}) };
    const summary = newsSummary(shown, lang);
    return { kind: "post", message: cardMessage(() => card(context), { plain, summary }, deps.log) };
  };
}

async function shownTo(
  deps: RenderProposalNewsDeps,
  occurrence: Parameters<RenderPost>[0],
  aadObjectId: string | undefined,
): Promise<NewsShown | undefined> {
  const { proposals, organisation: reader, clock } = deps;
  const ref = newsOf(occurrence);
  const news = ref && (await proposals.findNews(ref));
  if (news === undefined || aadObjectId === undefined || !news.to.includes(aadObjectId)) return undefined;
  const { budgetYear, proposalId, revision } = news;
  const [found, changes, organisation, standing] = await Promise.all([
    proposals.find(budgetYear, proposalId),
    proposals.changes(budgetYear, proposalId),
    reader.read(),
    roundOf(deps, budgetYear),
  ]);
  const change = changes.find((each) => each.revision === revision);
  if (found === undefined || change === undefined) return undefined;
  const { value: proposal } = found;
  const relations = readerOf(proposal, organisation, { aadObjectId }, reader);
  if (relations === undefined) return undefined;
  const known = standing === undefined ? {} : { standing };
  return { proposal, change, organisation, relations, ...known, today: clock.today() };
}
