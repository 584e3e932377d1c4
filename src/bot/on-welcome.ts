import type { Activity } from "botbuilder";
import { welcomeCard, welcomeText } from "../cards/cards.ts";
import { offerHelp } from "../usecases/offer-help.ts";
import { welcomeOnce } from "../usecases/welcome-once.ts";
import { cardContextOf } from "./card-context.ts";
import type { BotDeps } from "./deps.ts";
import { sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** True for an event that says that the bot itself has come to a conversation; Teams and the Playground send several. */
export function botHasCome(activity: Partial<Activity>): boolean {
  const type = String(activity.type);
  if (type === "installationUpdate")
    return activity.action !== "remove" && activity.action !== "remove-upgrade";
  const { membersAdded: added, recipient } = activity;
  return (
    type === "conversationUpdate" && Array.isArray(added) && added.some(({ id }) => id === recipient?.id)
  );
}

/** Once for each conversation, with questions that work in its calendars. */
export async function onWelcome(turn: Turn, deps: BotDeps): Promise<void> {
  const { context, conversationId } = turn;
  const lang = deps.defaultLang;
  await welcomeOnce(deps.welcomes, conversationId, async () => {
    const calendars = await deps.calendars.active();
    if (calendars.length === 0) return sendText(context, welcomeText(lang));
    const help = offerHelp(calendars, deps.clock.today(), lang);
    await sendCardOr(context, welcomeText(lang), deps.log, () =>
      welcomeCard(help, cardContextOf(turn, deps)),
    );
  });
}
