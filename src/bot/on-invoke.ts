import { texts } from "../text/texts.ts";
import type { BotDeps } from "./deps.ts";
import { answerInvoke, cardActionBody, sendText } from "./send.ts";
import { isCardAction, isInvoke, type Turn } from "./turn.ts";

/** A press on a card that this version does not know. */
export async function onOldCard(turn: Turn, deps: BotDeps): Promise<void> {
  const text = texts[deps.defaultLang].errors.oldCard;
  if (isInvoke(turn.context.activity)) await answerInvoke(turn.context, cardActionBody(text));
  else await sendText(turn.context, text);
}

/** A dialog or another thing that this version does not have: said in the place where it was asked for. */
export async function onForeignInvoke(turn: Turn, deps: BotDeps): Promise<void> {
  const { name = "" } = turn.context.activity;
  const text = texts[deps.defaultLang].errors.oldCard;
  const isDialog = name.startsWith("task/");
  await answerInvoke(turn.context, isDialog ? { task: { type: "message", value: text } } : undefined);
}

/** An Action.Execute is answered at once, besides the message that its handler sent. */
export async function acknowledge(turn: Turn): Promise<void> {
  if (isCardAction(turn.context.activity)) await answerInvoke(turn.context, cardActionBody(""));
}
