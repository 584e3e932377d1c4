import type { ReminderMessage } from "../cards/reminder-cards.ts";
import type { Lang } from "../domain/lang.ts";
import { texts } from "../text/texts.ts";
import { personalChatsOf } from "../usecases/personal-chat.ts";
import { cardContextOf } from "./card-context.ts";
import type { BotDeps } from "./deps.ts";
import { cardMessage, sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/**
 * Answers what concerns one person only. In a channel everybody reads, so the answer goes to the person's own chat with the
 * bot; where there is none nothing is made, and it is said how to get one.
 */
export async function tellPersonally(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (aadObjectId: string) => Promise<ReminderMessage>,
): Promise<void> {
  const { aadObjectId, context, isPersonal } = turn;
  const t = texts[lang].reminders;
  if (aadObjectId === undefined) return sendText(context, t.noPerson);
  if (isPersonal) {
    const { plain, card } = await make(aadObjectId);
    return sendCardOr(context, plain, deps.log, () => card(cardContextOf(turn, deps)));
  }
  const chat = (await personalChatsOf(deps.conversations)).get(aadObjectId);
  if (chat === undefined) return sendText(context, t.noChat);

  const { plain, card } = await make(aadObjectId);
  const inChat = { ...cardContextOf(turn, deps), isShared: false };
  const message = cardMessage(() => card(inChat), { plain, summary: plain }, deps.log);
  const outcome = await deps.send(chat, message, { kind: "new" });
  const mayHaveArrived = outcome.kind === "sent" || outcome.kind === "leftOpen";
  if (!mayHaveArrived) return sendText(context, t.chatFailed);
  // A press is nothing that the others have seen: it is not answered among them.
  if (turn.submit === undefined) await sendText(context, t.inOurChat);
}
