import type { JobKind } from "../domain/delivery/delivery.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";
import { createRenderDigest } from "./render-digest.ts";
import { createRenderNotice } from "./render-notice.ts";
import { createRenderOffer } from "./render-offer.ts";
import { createRenderProposalNews } from "./render-proposal-news.ts";
import { createRenderReminder } from "./render-reminder.ts";
import { createRenderSummary } from "./render-summary.ts";

/** What is posted by itself, by its kind. */
export function createRenderPost(deps: Omit<BotDeps, "control">): RenderPost {
  const kinds: Readonly<Record<JobKind, RenderPost>> = {
    digest: createRenderDigest(deps),
    notice: createRenderNotice(deps),
    reminder: createRenderReminder(deps),
    proposal: createRenderProposalNews(deps),
    summary: createRenderSummary(deps),
    offer: createRenderOffer(deps),
  };
  return (occurrence, to) => kinds[occurrence.kind](occurrence, to);
}
