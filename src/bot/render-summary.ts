import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";

/** A published version, as the channel reads it. */
export function createRenderSummary(_deps: Omit<BotDeps, "control">): RenderPost {
  return () => Promise.resolve({ kind: "skip", reason: "subject-gone" });
}
