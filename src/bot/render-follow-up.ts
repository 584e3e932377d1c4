import type { RenderPost } from "../usecases/delivery-ports.ts";
import { createMakeMonthPost, type MakeMonthPostDeps } from "./follow-up/make-month-post.ts";

/** The post of a month, from what is stored now; what it shows is remembered when it has arrived. */
export function createRenderFollowUp(deps: MakeMonthPostDeps): RenderPost {
  const make = createMakeMonthPost(deps);
  return async (occurrence, to) => {
    const post = await make(occurrence.subject, to);
    if (post === undefined) return { kind: "skip", reason: "subject-gone" };
    return { kind: "post", message: post.message, memo: { shown: post.shown } };
  };
}
