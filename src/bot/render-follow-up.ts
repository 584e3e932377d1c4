import type { RenderPost } from "../usecases/delivery-ports.ts";

/** The post of a month, from what is stored now. */
export function createRenderFollowUp(): RenderPost {
  return () => Promise.resolve({ kind: "skip", reason: "subject-gone" });
}
