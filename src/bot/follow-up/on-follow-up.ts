import type { BotDeps } from "../deps.ts";
import { sendText } from "../send.ts";
import type { Turn } from "../turn.ts";

export async function onFollowUp(turn: Turn, _deps: BotDeps): Promise<void> {
  await sendText(turn.context, "");
}

export async function onShowFollowUp(turn: Turn, _deps: BotDeps): Promise<void> {
  await sendText(turn.context, "");
}
