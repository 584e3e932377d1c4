import type { RenderPost } from "../usecases/delivery-ports.ts";
import type { BotDeps } from "./deps.ts";

/** That somebody says to be responsible, to an administrator. */
export function createRenderClaim(_deps: Omit<BotDeps, "control">): RenderPost {
  return () => Promise.resolve({ kind: "skip", reason: "subject-gone" });
}
