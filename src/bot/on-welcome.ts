import type { Activity } from "botbuilder";
import { texts } from "../text/texts.ts";
import { welcomeOnce } from "../usecases/welcome-once.ts";
import type { BotDeps } from "./deps.ts";
import { sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** True for an event that says that the bot itself has come to a conversation; Teams and the Playground send several. */
export function botHasCome(activity: Partial<Activity>): boolean {
  const type = String(activity.type);
  if (type === "installationUpdate")
    return activity.action !== "remove" && activity.action !== "remove-upgrade";
  const added = type === "conversationUpdate" ? (activity.membersAdded ?? []) : [];
  return added.some(({ id }) => id === activity.recipient?.id);
}

export async function onWelcome(turn: Turn, deps: BotDeps): Promise<void> {
  await welcomeOnce(deps.welcomes, turn.conversationId, async () => {
    const { welcome } = texts[deps.defaultLang];
    await sendText(turn.context, `${welcome.headline}. ${welcome.text}`);
  });
}
