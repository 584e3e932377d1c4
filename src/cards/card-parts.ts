import type { CardButton } from "./card-button.ts";
import type { Markdown } from "./markdown.ts";

/** What every card has. An absent text is "": a template shows nothing for it. */
export interface CardFrame {
  /** The whole answer as plain text, for screen readers and for clients that cannot show the card. */
  readonly plain: string;
  /** The line that says that the bot's clock has been moved. */
  readonly clock: Markdown;
  /** At most six. */
  readonly buttons: readonly CardButton[];
}

/** Colour says one thing only: a stoppdatum is near; and on the administrators' card, that a post did not arrive. */
export type Tone = "Default" | "Attention";

export interface EventRow {
  readonly date: Markdown;
  readonly relation: Markdown;
  readonly tone: Tone;
  readonly title: Markdown;
  /** Rows to choose among look like buttons; a list is denser. */
  readonly style: "default" | "emphasis";
  /** The words that answer for this event, when the question was not about the date. */
  readonly detail: Markdown;
  /** Opens the event: the whole row is a button. */
  readonly open: CardButton;
}

export interface EventGroup {
  readonly heading: Markdown;
  readonly rows: readonly EventRow[];
}

export interface Fact {
  readonly label: Markdown;
  readonly value: Markdown;
}
