import type { Lang } from "../domain/lang.ts";
import type { PressContext } from "./buttons.ts";
import type { CardButton } from "./card-button.ts";
import { frameOf } from "./cards.ts";
import type { CardFrame } from "./frame.ts";
import { escapeMarkdown } from "./markdown.ts";
import { toMessage } from "./message-card.ts";
import type { PersonalMessage } from "./personal-message.ts";
import { renderCard } from "./render.ts";

/** A sentence as a headline, and a few more. */
export interface NoteWords {
  readonly headline: string;
  readonly text: string;
  readonly notes?: readonly string[];
  /** Says what the buttons are. */
  readonly lead?: string;
}

/** A few sentences for one person, with the ways on. */
export function noteMessage(
  { headline, text, notes = [], lead = "" }: NoteWords,
  lang: Lang,
  buttonsFor: (press: PressContext, frame: CardFrame) => readonly CardButton[] = () => [],
): PersonalMessage {
  const stop = /[.?]$/u.test(headline) ? "" : ".";
  const plain = [`${headline}${stop} ${text}`.trim(), ...notes].join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const message = { headline, text, buttons: buttonsFor(frame.press, frame), lead };
      return renderCard("message", { ...toMessage(message, frame), notes: notes.map(escapeMarkdown) }, lang);
    },
  };
}
