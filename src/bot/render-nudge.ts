import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";

/** What one person misses in all reports, from what is stored now. */
export function createRenderNudge(_deps: Omit<BotDeps, "control">): RenderPost {
  return () => Promise.resolve({ kind: "skip", reason: "subject-gone" });
}
