import type { BotDeps } from "../deps.ts";
import { sendText } from "../send.ts";
import type { Turn } from "../turn.ts";

export async function onMemorandum(turn: Turn, _deps: BotDeps): Promise<void> {
  await sendText(turn.context, "");
}

export async function onMakeMemorandum(turn: Turn, _deps: BotDeps): Promise<void> {
  await sendText(turn.context, "");
}
