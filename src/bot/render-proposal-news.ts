import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";

/** What has happened to a proposal, from what is stored now. */
export function createRenderProposalNews(_deps: Omit<BotDeps, "control">): RenderPost {
  return () => Promise.resolve({ kind: "skip", reason: "subject-gone" });
}
