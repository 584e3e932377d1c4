import type { CardButton } from "../card-button.ts";
import type { CardFrame, Fact, Tone } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";
import type { CardInput } from "../card-input.ts";

/** An extension, with the button that takes it back. */
export interface ExtensionRow {
  readonly title: Markdown;
  readonly reason: Markdown;
  /** Who granted it and when. */
  readonly by: Markdown;
  readonly takeBack: CardButton;
  /** What the button says. */
  readonly takeBackWord: string;
}

/** A budget round: what there is to confirm, what holds, or a form that changes it. */
export interface RoundCardData extends CardFrame {
  /** What has just happened. */
  readonly said: Markdown;
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly relation: Markdown;
  readonly tone: Tone;
  readonly title: Markdown;
  /** What is to be known. */
  readonly notes: readonly Markdown[];
  readonly source: Markdown;
  /** Says that nothing has been saved. */
  readonly warning: Markdown;
  readonly inputs: readonly CardInput[];
  readonly hint: Markdown;
  readonly facts: readonly Fact[];
  /** How many proposals there are, by state. */
  readonly counts: readonly Fact[];
  readonly extensions: readonly ExtensionRow[];
  /** That some are not shown. */
  readonly moreExtensions: Markdown;
  readonly history: readonly Markdown[];
  /** The one button that sends what was typed. */
  readonly submit: readonly CardButton[];
}
