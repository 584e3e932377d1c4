import { monthPostOf } from "../domain/follow-up/post-key.ts";
import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { FollowUpStore } from "../usecases/follow-up-ports.ts";
import { createMakeMonthPost, type MakeMonthPostDeps } from "./follow-up/make-month-post.ts";

export interface RenderFollowUpDeps extends MakeMonthPostDeps {
  readonly followUps: Pick<FollowUpStore, "areas" | "findArea" | "heads" | "find">;
}

/**
 * The post of a month, from what is stored now; what it shows is remembered when it has arrived. It may have waited for its
 * channel: who has been taken away from the receivers meanwhile gets nothing.
 */
export function createRenderFollowUp(deps: RenderFollowUpDeps): RenderPost {
  const make = createMakeMonthPost(deps);
  return async (occurrence, to) => {
    const area = await deps.followUps.findArea(monthPostOf(occurrence.subject).areaId);
    const isReceiver = area?.value.receivers.some((each) => each.conversationId === to.id) ?? false;
    const post = isReceiver ? await make(occurrence.subject, to) : undefined;
    if (post === undefined) return { kind: "skip", reason: "subject-gone" };
    return { kind: "post", message: post.message, memo: { shown: post.shown } };
  };
}
