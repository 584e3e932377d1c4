import { ActivityTypes, type TurnContext } from "botbuilder";
import { isMessage } from "./turn.ts";

const PATIENCE_MS = 2_000;

/** Shows that the bot is writing when the work takes more than two seconds. */
export async function withTyping(
  context: TurnContext,
  work: () => Promise<void>,
  patience = PATIENCE_MS,
): Promise<void> {
  if (!isMessage(context.activity)) return work();
  let shown: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    // It is a courtesy: the answer does not depend on it.
    shown = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
  }, patience);
  try {
    await work();
  } finally {
    clearTimeout(timer);
    await shown;
  }
}
