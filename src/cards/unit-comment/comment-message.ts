import type { Lang } from "../../domain/lang.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardInput } from "../card-input.ts";
import { frameOf } from "../cards.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { asSentence } from "../mark/mark-message.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { FigureLine } from "./unit-figures.ts";

const MOST_BUTTONS = 6;
const MOST_LINE = 400;
/** As much as one field takes. */
const MOST_SAID = 1_000;

/** What form and receipt differ in. Texts are as they are read; they are made safe here. */
export interface CommentCardParts {
  readonly kicker: string;
  readonly headline: string;
  readonly text?: string;
  readonly warning?: string;
  readonly figures?: readonly FigureLine[];
  readonly saidHeading?: string;
  readonly said?: readonly string[];
  readonly notes?: readonly string[];
  readonly inputs?: readonly CardInput[];
  readonly small?: readonly string[];
  readonly buttons: (press: PressContext) => readonly CardButton[];
}

/** A card of a unit's comment, in words and as a card. */
export function commentMessage(parts: CommentCardParts, lang: Lang): PersonalMessage {
  const { kicker, headline, text = "", warning = "", figures = [], saidHeading = "" } = parts;
  const { said = [], notes = [], inputs = [], small = [] } = parts;
  const lines = figures.map(({ label, value }) => `${label}: ${value}`);
  const wrong = inputs.map((each) => String(each.wrong)).filter((line) => line !== "");
  const plain = [
    asSentence(`${kicker}: ${headline}`),
    ...[text, warning, ...wrong, ...lines, saidHeading, ...said, ...notes, ...small],
  ]
    .filter((line) => line !== "")
    .join("\n");
  const safe = (line: string, most = MOST_LINE) => escapeMarkdown(shorten(line, most));
  const safeLines = (all: readonly string[]) => all.filter((line) => line !== "").map((line) => safe(line));
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data = {
        ...{ plain: frame.plain, clock: frame.clock, kicker: safe(kicker), headline: safe(headline) },
        ...{ text: safe(text), warning: safe(warning), saidHeading: safe(saidHeading) },
        figures: figures.map(({ label, value }) => ({ label: asMarkdown(label), value: asMarkdown(value) })),
        said: said.filter((line) => line !== "").map((line) => safe(line, MOST_SAID)),
        notes: safeLines(notes),
        inputs,
        small: safeLines(small),
        buttons: parts.buttons(frame.press).slice(0, MOST_BUTTONS),
      };
      return renderCard("unit-comment", data, lang);
    },
  };
}
