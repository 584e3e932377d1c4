import type { Lang } from "../../domain/lang.ts";
import { texts } from "../../text/texts.ts";
import { readyButton } from "../buttons.ts";
import { frameOf } from "../cards.ts";
import { toMessage } from "../message-card.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";

/** That a round has to be confirmed first, and by whom, to somebody who cannot. */
export function waitingMessage(lang: Lang): PersonalMessage {
  const { headline, text } = texts[lang].round.waiting;
  const plain = waitingText(lang);
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const buttons = [readyButton("allStoppdatum", frame.press), readyButton("next", frame.press)];
      const lead = texts[lang].help.try;
      return renderCard("message", toMessage({ headline, text, buttons, lead }, frame), lang);
    },
  };
}

/** The same without a card. */
export function waitingText(lang: Lang): string {
  const { headline, text } = texts[lang].round.waiting;
  return `${headline}. ${text}`;
}

/** A sentence about a round, and a way back to it. */
export function roundNote(text: string, lang: Lang, budgetYear?: number): PersonalMessage {
  return {
    plain: text,
    card: (context) => {
      const frame = frameOf(text, lang, context);
      const [headline = "", ...rest] = text.split(/(?<=\.) /u);
      const title = texts[lang].round.button.show;
      const buttons =
        budgetYear === undefined
          ? []
          : [{ title, data: { verb: "show-round" as const, ...frame.press, budgetYear } }];
      const message = { headline: headline.replace(/\.$/u, ""), text: rest.join(" "), buttons };
      return renderCard("message", toMessage(message, frame), lang);
    },
  };
}
