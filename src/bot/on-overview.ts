import { overviewCard } from "../cards/cards.ts";
import { texts } from "../text/texts.ts";
import { cardContextOf } from "./card-context.ts";
import { commandLanguage } from "./command-language.ts";
import type { BotDeps } from "./deps.ts";
import { sendCard, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** The active calendars at a glance. */
export async function onOverview(turn: Turn, deps: BotDeps): Promise<void> {
  const lang = commandLanguage(turn);
  const calendars = await deps.calendars.active();
  if (calendars.length === 0) return sendText(turn.context, texts[lang].calendars.noneStored);
  const card = overviewCard(calendars, deps.clock.today(), lang, cardContextOf(turn, deps));
  await sendCard(turn.context, card);
}
