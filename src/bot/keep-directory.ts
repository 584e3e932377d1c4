import type { TurnContext } from "botbuilder";
import { factsOf } from "../log.ts";
import { knowConversation } from "../usecases/know-conversation.ts";
import type { BotDeps } from "./deps.ts";
import { seenIn } from "./seen-activity.ts";

/**
 * Remembers where the bot may post, after the answer: nobody waits for it. Should the storage fail, the next activity from
 * there says the same.
 */
export async function keepDirectory(
  { activity }: TurnContext,
  deps: Pick<BotDeps, "conversations" | "clock" | "log">,
): Promise<void> {
  const seen = seenIn(activity);
  if (seen === undefined) return;
  try {
    await knowConversation(deps, seen);
  } catch (error) {
    deps.log.warn("A conversation could not be remembered.", { event: seen.event, ...factsOf(error) });
  }
}
