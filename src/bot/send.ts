import { ActivityTypes, type TurnContext } from "botbuilder";
import type { AdaptiveCard } from "../cards/render.ts";
import { shorten } from "../cards/shorten.ts";
import { AppError } from "../errors.ts";
import { factsOf, type Log } from "../log.ts";
import type { OutgoingMessage } from "../usecases/delivery-ports.ts";

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

/** More than this no notification shows. */
const MOST_SUMMARY = 160;

/** The same for a post outside of a turn; `summary` is its one line for notifications. */
export function cardMessage(
  render: () => AdaptiveCard,
  { plain, summary }: { readonly plain: string; readonly summary: string },
  log: Log,
): OutgoingMessage {
  const card = tryCard(log, render);
  const line = shorten(summary, MOST_SUMMARY);
  if (card === undefined) return { type: "message", text: plain, summary: line };
  return { type: "message", attachments: [{ contentType: CARD, content: card }], summary: line };
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
