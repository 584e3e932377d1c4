import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import { readyButton } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import { firstAsHeadline } from "../message-card.ts";
import { noteMessage } from "../note-message.ts";
import type { PersonalMessage } from "../personal-message.ts";

/** That a round has to be confirmed first, and by whom, to somebody who cannot. */
export function waitingMessage(lang: Lang): PersonalMessage {
  const { headline, text } = texts[lang].round.waiting;
  return noteMessage({ headline, text, lead: texts[lang].help.try }, lang, (press) => [
    readyButton("allStoppdatum", press),
    readyButton("next", press),
  ]);
}

/** The same without a card. */
export function waitingText(lang: Lang): string {
  return waitingMessage(lang).plain;
}

/** A sentence about a round, and a way back to it. */
export function roundNote(text: string, lang: Lang, budgetYear?: number): PersonalMessage {
  const title = texts[lang].round.button.show;
  return noteMessage(firstAsHeadline(text), lang, (press): readonly CardButton[] =>
    budgetYear === undefined ? [] : [{ title, data: { verb: "show-round", ...press, budgetYear } }],
  );
}
