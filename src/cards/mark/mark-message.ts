import type { Lang } from "../../domain/lang.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { Tone } from "../card-parts.ts";
import { frameOf } from "../cards.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import type { CardInput } from "../card-input.ts";
import type { ProposalGroup } from "../proposal/contracts.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";

/** Teams shows no more on a card. */
const MOST_BUTTONS = 6;
const MOST_LINE = 600;

/** What somebody is told of klarmarkering. */
export interface MarkAnswer {
  /** A sentence or two for the place where it was pressed, which others may read: what was done, and nothing more. */
  readonly brief: string;
  /** True for what was done, false for what there is to go on with. */
  readonly isReceipt: boolean;
  readonly message: PersonalMessage;
}

/** What the cards of klarmarkering differ in. Texts are as they are read; they are made safe here. */
export interface MarkCardParts {
  readonly kicker?: string;
  readonly headline: string;
  readonly text?: string;
  readonly tone?: Tone;
  readonly notes?: readonly string[];
  readonly groups?: (press: PressContext) => readonly ProposalGroup[];
  /** The same rows as words. */
  readonly lines?: readonly string[];
  readonly page?: string;
  readonly inputs?: readonly CardInput[];
  readonly buttons: (press: PressContext, frame: CardFrame) => readonly CardButton[];
}

/** A card of klarmarkering, in words and as a card. */
export function markMessage(parts: MarkCardParts, lang: Lang): PersonalMessage {
  const { kicker = "", headline, text = "", tone = "Default", notes = [], page = "", inputs = [] } = parts;
  const first = [kicker, headline].filter((part) => part !== "").join(": ");
  const plain = [asSentence(first), text, ...notes, ...(parts.lines ?? []), page]
    .filter((line) => line !== "")
    .join("\n");
  const safe = (line: string) => escapeMarkdown(shorten(line, MOST_LINE));
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data = {
        plain: frame.plain,
        clock: frame.clock,
        kicker: safe(kicker),
        headline: safe(headline),
        text: safe(text),
        tone,
        notes: notes.filter((note) => note !== "").map(safe),
        groups: parts.groups?.(frame.press) ?? [],
        page: asMarkdown(page),
        inputs,
        buttons: parts.buttons(frame.press, frame).slice(0, MOST_BUTTONS),
      };
      return renderCard("proposals", data, lang);
    },
  };
}

/** The same where others may read: the headline and what it means. */
export function asSentence(text: string): string {
  return /[.?!…]$/u.test(text) ? text : `${text}.`;
}
