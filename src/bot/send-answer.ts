import { toAnswerCard, type AnswerCard } from "../cards/answer-card.ts";
import { renderCard, type AdaptiveCard } from "../cards/render.ts";
import type { Answer } from "../domain/question/answer.ts";
import type { Lang } from "../domain/lang.ts";
import { AppError } from "../errors.ts";
import { factsOf } from "../log.ts";
import type { BotDeps } from "./deps.ts";
import { frameOf } from "./frame.ts";
import { sendCard, sendText } from "./send.ts";
import type { Turn } from "./turn.ts";

/** The answer as a card; as plain text should the card not come out. */
export async function sendAnswer(turn: Turn, deps: BotDeps, answer: Answer): Promise<void> {
  const plain = answer.events.map(({ event, start }) => `${event.title} ${start}`).join("\n") || answer.kind;
  const card = tryCard(deps, () =>
    renderAnswer(toAnswerCard(answer, frameOf(turn, deps, answer.lang, plain)), answer.lang),
  );
  if (card === undefined) await sendText(turn.context, plain);
  else await sendCard(turn.context, card);
}

/** A card that lacks a field or is too heavy is our fault, and no reason to leave a person without an answer. */
function tryCard({ log }: BotDeps, render: () => AdaptiveCard): AdaptiveCard | undefined {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith("card.")) throw error;
    log.error("A card could not be made.", factsOf(error));
    return undefined;
  }
}

function renderAnswer(card: AnswerCard, lang: Lang): AdaptiveCard {
  switch (card.name) {
    case "event":
      return renderCard(card.name, card.data, lang);
    case "events":
      return renderCard(card.name, card.data, lang);
    case "message":
      return renderCard(card.name, card.data, lang);
  }
}
