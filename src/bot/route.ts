import type { Verb } from "../cards/verbs.ts";
import type { BotDeps } from "./deps.ts";
import type { Turn } from "./turn.ts";

export interface Route {
  readonly name: string;
  readonly takes: (turn: Turn) => boolean;
  readonly handle: (turn: Turn, deps: BotDeps) => Promise<void>;
}

/** Takes the presses of a button. */
export const pressed = (verb: Verb | "unknown") => (turn: Turn) => turn.submit?.verb === verb;
