import { ActivityTypes, type TurnContext } from "botbuilder";
import type { AdaptiveCard } from "../cards/render.ts";

const CARD = "application/vnd.microsoft.card.adaptive";

/** A card; its plain text is what a notification and a client without cards show. */
export async function sendCard(context: TurnContext, card: AdaptiveCard): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.Message,
    attachments: [{ contentType: CARD, content: card }],
    summary: card.fallbackText,
  });
}

export async function sendText(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.Message, text });
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
