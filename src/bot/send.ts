import { ActivityTypes, type TurnContext } from "botbuilder";
import type { AdaptiveCard } from "../cards/render.ts";
import { AppError } from "../errors.ts";
import { factsOf, type Log } from "../log.ts";

const CARD = "application/vnd.microsoft.card.adaptive";

export async function sendText(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.Message, text });
}

/** A card; its plain text is what a notification and a client without cards show. */
export async function sendCard(context: TurnContext, card: AdaptiveCard): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.Message,
    attachments: [{ contentType: CARD, content: card }],
    summary: card.fallbackText,
  });
}

/** A card, or its words alone should it not come out: that is our fault, and no reason to leave a person without. */
export async function sendCardOr(
  context: TurnContext,
  plain: string,
  log: Log,
  render: () => AdaptiveCard,
): Promise<void> {
  const card = tryCard(log, render);
  await (card === undefined ? sendText(context, plain) : sendCard(context, card));
}

function tryCard(log: Log, render: () => AdaptiveCard): AdaptiveCard | undefined {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith("card.")) throw error;
    log.error("A card could not be made.", factsOf(error));
    return undefined;
  }
}

/** What a client that sent an invoke waits for; `text` is shown to the one who pressed. */
export async function answerInvoke(context: TurnContext, body?: unknown): Promise<void> {
  const value = body === undefined ? { status: 200 } : { status: 200, body };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
}

/** The answer to an Action.Execute whose own words go out as a message: the card stays as it is. */
export function cardActionBody(text: string): unknown {
  return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: text };
}
