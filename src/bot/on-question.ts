import { answerCard } from "../cards/cards.ts";
import type { EventRef } from "../cards/submits.ts";
import type { Answer } from "../domain/question/answer.ts";
import { answerText } from "../text/answers/render.ts";
import { texts } from "../text/texts.ts";
import { cardContextOf } from "./card-context.ts";
import type { BotDeps } from "./deps.ts";
import { sendCardOr, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** A question in the person's own words. */
export async function onQuestion(turn: Turn, deps: BotDeps): Promise<void> {
  await ask(turn, deps, turn.text, []);
}

/** A question that a button asks. */
export async function onAskButton(turn: Turn, deps: BotDeps): Promise<void> {
  if (turn.submit?.verb !== "ask") return;
  const { question, about } = turn.submit;
  await ask(turn, deps, question, about);
}

/** A message without a word: something that is not text, or only the bot's name. */
export async function onNoText(turn: Turn, deps: BotDeps): Promise<void> {
  const { hints } = texts[deps.defaultLang];
  const { attachments = [] } = turn.context.activity;
  if (attachments.some(({ contentType }) => contentType !== "text/html"))
    return sendText(turn.context, hints.attachment);
  if (!turn.isPersonal) return sendText(turn.context, hints.emptyMention);
  await ask(turn, deps, "", []);
}

/** Answers a question; `about` names the events that the pressed card showed. */
export async function ask(
  turn: Turn,
  deps: BotDeps,
  text: string,
  about: readonly EventRef[],
): Promise<void> {
  const { context, conversationId, personId } = turn;
  const calendars = await deps.calendars.active();
  if (calendars.length === 0) {
    await sendText(context, texts[deps.defaultLang].calendars.noneStored);
    return;
  }
  const { clock } = deps;
  const where = { conversationId, personId, about, calendars };
  const answer = deps.ask({ text, ...where, today: clock.today(), millis: clock.millis() });
  const plain = plainOf(answer);
  await sendCardOr(context, plain, deps.log, () => answerCard(answer, plain, cardContextOf(turn, deps)));
}

/** An answer without its card; the help also tells what can be typed here. */
function plainOf(answer: Answer): string {
  const text = answerText(answer);
  return answer.kind === "help" ? `${text}\n${texts[answer.lang].help.commands}` : text;
}
