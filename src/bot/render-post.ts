import type { JobKind } from "../domain/delivery/delivery.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";
import { createRenderBoard } from "./render-board.ts";
import { createRenderClaim } from "./render-claim.ts";
import { createRenderComment } from "./render-comment.ts";
import { createRenderDigest } from "./render-digest.ts";
import { createRenderEscalation } from "./render-escalation.ts";
import { createRenderFollowUp } from "./render-follow-up.ts";
import { createRenderNotice } from "./render-notice.ts";
import { createRenderNudge } from "./render-nudge.ts";
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
    board: createRenderBoard(deps),
    nudge: createRenderNudge(deps),
    escalation: createRenderEscalation(deps),
    claim: createRenderClaim(deps),
    followUp: createRenderFollowUp(deps),
    comment: createRenderComment(deps),
  };
  return (occurrence, to) => kinds[occurrence.kind](occurrence, to);
}
