import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";

/** Whether to publish now, to an administrator. */
export function createRenderOffer(_deps: Omit<BotDeps, "control">): RenderPost {
  return () => Promise.resolve({ kind: "skip", reason: "subject-gone" });
}
