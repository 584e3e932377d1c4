import type { MarkAnswer } from "../../cards/mark/mark-message.ts";
import type { Lang } from "../../domain/lang.ts";
import type { PersonRef } from "../../domain/organisation/organisation.ts";
import { texts } from "../../text/texts.ts";
import type { SendOutcome } from "../../usecases/delivery-ports.ts";
import { personalChatsOf } from "../../usecases/personal-chat.ts";
import { cardContextOf } from "../card-context.ts";
import type { BotDeps } from "../deps.ts";
import { cardMessage, sendCardOr } from "../send.ts";
import { tellHere } from "../tell-personally.ts";
import { isCardAction, type Turn } from "../turn.ts";

/**
 * Answers a press or a message about klarmarkering. In the personal chat that is a card. Elsewhere thirty may press at once:
 * what was done is done without a chat too, the one who pressed is told in a line that nobody else sees, and the card goes to
 * their own chat. A button whose answer everybody would see says nothing there, as long as the chat can be reached.
 */
export async function tellOfMarks(
  turn: Turn,
  deps: BotDeps,
  lang: Lang,
  make: (person: PersonRef) => Promise<MarkAnswer>,
): Promise<void> {
  const { person, context, isPersonal } = turn;
  const words = texts[lang].mark.personal;
  if (person === undefined) return tellHere(turn, words.noPerson);
  const answer = await make(person);
  if (isPersonal) {
    const { plain, card } = answer.message;
    return sendCardOr(context, plain, deps.log, () => card(cardContextOf(turn, deps)));
  }
  const sent = await sendToChat(turn, deps, person, answer);
  const isSilent = turn.submit !== undefined && !isCardAction(context.activity) && sent === "sent";
  if (!isSilent) await tellHere(turn, `${answer.brief} ${whereItIs(sent, answer, lang)}`);
}

type Sent = SendOutcome["kind"] | "noChat";

async function sendToChat(
  turn: Turn,
  deps: BotDeps,
  { aadObjectId }: PersonRef,
  { message: { plain, card } }: MarkAnswer,
): Promise<Sent> {
  const chat = (await personalChatsOf(deps.conversations)).get(aadObjectId);
  if (chat === undefined) return "noChat";
  const inChat = { ...cardContextOf(turn, deps), isShared: false };
  const message = cardMessage(() => card(inChat), { plain, summary: plain }, deps.log);
  return (await deps.send(chat, message, { kind: "new" })).kind;
}

function whereItIs(sent: Sent, { isReceipt }: MarkAnswer, lang: Lang): string {
  const words = texts[lang].mark.personal;
  switch (sent) {
    case "sent":
      return isReceipt ? words.receiptInChat : words.inOurChat;
    case "noChat":
      return words.noChat;
    case "leftOpen":
      return words.chatUnsure;
    case "throttled":
    case "notReached":
    case "refused":
      return words.chatFailed;
  }
}
