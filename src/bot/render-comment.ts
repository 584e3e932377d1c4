import type { RenderPost } from "../usecases/delivery-ports.ts";

/** What a responsible is asked to comment, as it is when it is sent. */
export function createRenderComment(): RenderPost {
  return () => Promise.resolve({ kind: "skip", reason: "subject-gone" });
}
