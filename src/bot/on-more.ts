import { moreCard, moreText } from "../cards/cards.ts";
import { texts } from "../text/texts.ts";
import { recallEvents } from "../usecases/recall-events.ts";
import { cardContextOf } from "./card-context.ts";
import type { BotDeps } from "./deps.ts";
import { sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** The next page of a list, from the events that its button names. */
export async function onMore(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "more") return;
  const { submit, context } = turn;
  const left = recallEvents(await deps.calendars.active(), submit.events, deps.clock.today());
  if (left.length === 0) {
    await sendText(context, texts[submit.lang].card.expired);
    return;
  }
  const plain = moreText(left, submit.lang);
  await sendCardOr(context, plain, deps.log, () => moreCard(left, submit, plain, cardContextOf(turn, deps)));
}
