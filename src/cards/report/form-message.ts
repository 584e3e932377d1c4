import type { Lang } from "../../domain/lang.ts";
import type { PressContext } from "../buttons.ts";
import type { CardButton } from "../card-button.ts";
import type { CardInput } from "../card-input.ts";
import { frameOf } from "../cards.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import type { PersonalMessage } from "../personal-message.ts";
import { renderCard } from "../render.ts";
import { shorten } from "../shorten.ts";
import type { ReportFormCardData } from "./contracts.ts";

const MOST_HEADLINE = 110;

/** What the forms differ in. */
export interface FormParts {
  readonly headline: string;
  readonly warning?: string;
  readonly notes?: readonly string[];
  /** What is to be mended, for those who cannot see the card. */
  readonly said?: readonly string[];
  readonly inputs: readonly CardInput[];
  readonly submit: (press: PressContext) => CardButton;
  readonly buttons: (press: PressContext) => readonly CardButton[];
}

/** A form of a report, as words and as a card. */
export function formMessage(parts: FormParts, lang: Lang): PersonalMessage {
  const { headline, warning = "", notes = [], said = [], inputs } = parts;
  const plain = [headline, warning, ...said, ...notes].filter((line) => line !== "").join("\n");
  return {
    plain,
    card: (context) => {
      const frame = frameOf(plain, lang, context);
      const data: ReportFormCardData = {
        plain: frame.plain,
        clock: frame.clock,
        headline: escapeMarkdown(shorten(headline, MOST_HEADLINE)),
        warning: asMarkdown(warning),
        notes: notes.map(escapeMarkdown),
        inputs,
        submit: [parts.submit(frame.press)],
        buttons: parts.buttons(frame.press),
      };
      return renderCard("report-form", data, lang);
    },
  };
}
