// Its front door also loads models, planners and tokenizers that the bot has no use for: half of the start.
import { Application } from "@microsoft/teams-ai/lib/Application.js";
import { INVOKE_RESPONSE_KEY, type TurnContext } from "botbuilder";
import type { BotDeps } from "./deps.ts";
import { keepDirectory } from "./keep-directory.ts";
import { acknowledge } from "./on-invoke.ts";
import { ROUTES } from "./routes.ts";
import { answerFault } from "./turn-errors.ts";
import { turnOf } from "./turn.ts";
import { withTyping } from "./typing.ts";

/** Runs a turn to its end; a fault in it becomes a friendly message, never an error of the request. */
export type RunTurn = (context: TurnContext) => Promise<void>;

export function createBot(deps: BotDeps): RunTurn {
  // Its typing timer is one for all conversations, and its mention stripping changes the activity: both are ours.
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });
  for (const { takes, handle } of ROUTES) {
    application.addRoute(
      (context) => Promise.resolve(takes(turnOf(context))),
      async (context) => {
        const turn = turnOf(context);
        await handle(turn, deps);
        if (!context.turnState.has(INVOKE_RESPONSE_KEY)) await acknowledge(turn);
      },
    );
  }

  return async (context) => {
    try {
      await withTyping(context, async () => {
        await application.run(context);
      });
    } catch (error) {
      const { submit } = turnOf(context);
      const lang = submit === undefined || submit.verb === "unknown" ? deps.defaultLang : submit.lang;
      await answerFault(context, error, lang, deps);
    }
    await keepDirectory(context, deps);
  };
}
