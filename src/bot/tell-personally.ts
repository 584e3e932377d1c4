import type { PersonalMessage } from "../cards/personal-message.ts";
import type { Lang } from "../domain/lang.ts";
import type { PersonRef } from "../domain/organisation/organisation.ts";
import { texts } from "../text/texts.ts";
import type { SendOutcome } from "../usecases/delivery-ports.ts";
import { personalChatsOf } from "../usecases/personal-chat.ts";
import { cardContextOf } from "./card-context.ts";
import type { BotDeps } from "./deps.ts";
import { answerInvoke, cardActionBody, cardMessage, sendCardOr, sendText } from "./send.ts";
import { isCardAction, type Turn } from "./turn.ts";

/** What is said in the place where somebody asks for something that continues in the personal chat. */
export interface PersonalWords {
  /** Entra does not know who it is. */
  readonly noPerson: string;
  readonly inOurChat: string;
  readonly noChat: string;
  readonly chatFailed: string;
  readonly chatUnsure: string;
}

/**
 * Answers what concerns one person only. In a channel everybody reads, so the answer goes to the person's own chat with the
 * bot, and there it is said where it is: who sees nothing presses again. Where there is no such chat nothing is made, and it
 * is said how to get one.
 */
export async function tellPersonally(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (person: PersonRef) => Promise<PersonalMessage>,
  words: PersonalWords = texts[lang].reminders,
): Promise<void> {
  const { person, context, isPersonal } = turn;
  if (person === undefined) return tellHere(turn, words.noPerson);
  if (isPersonal) {
    const { plain, card } = await make(person);
    return sendCardOr(context, plain, deps.log, () => card(cardContextOf(turn, deps)));
  }
  const chat = (await personalChatsOf(deps.conversations)).get(person.aadObjectId);
  if (chat === undefined) return tellHere(turn, words.noChat);

  const { plain, card } = await make(person);
  const inChat = { ...cardContextOf(turn, deps), isShared: false };
  const message = cardMessage(() => card(inChat), { plain, summary: plain }, deps.log);
  await tellHere(turn, whereItIs(await deps.send(chat, message, { kind: "new" }), words));
}

/** A few words where it was written or pressed. A press of Action.Execute is answered to the one who pressed alone. */
export async function tellHere({ context }: Turn, text: string): Promise<void> {
  await (isCardAction(context.activity)
    ? answerInvoke(context, cardActionBody(text))
    : sendText(context, text));
}

function whereItIs({ kind }: SendOutcome, words: PersonalWords): string {
  switch (kind) {
    case "sent":
      return words.inOurChat;
    case "leftOpen":
      return words.chatUnsure;
    case "throttled":
    case "notReached":
    case "refused":
      return words.chatFailed;
  }
}
