import type { BotDeps } from "../deps.ts";
import { sendText } from "../send.ts";
import type { Turn } from "../turn.ts";

export async function onFollowUpQuestion(turn: Turn, _deps: BotDeps): Promise<void> {
  await sendText(turn.context, "");
}
