import type { CardButton } from "../card-button.ts";
import type { CardFrame, Tone } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";

/** One part of the bar, as wide as its weight beside the others'. */
export interface BarPart {
  readonly weight: number;
  /** Green for what is done; grey for what is left, red once the stoppdatum has passed. The headline says the same in words. */
  readonly style: "good" | "emphasis" | "attention";
}

/** One place: who is to do it, or who has and when. */
export interface BoardRow {
  readonly name: Markdown;
  readonly detail: Markdown;
  readonly tone: Tone;
  readonly comment: Markdown;
}

export interface BoardGroup {
  readonly heading: Markdown;
  readonly rows: readonly BoardRow[];
  /** How many are not shown, or "". */
  readonly more: Markdown;
}

/** Where a report stands. */
export interface BoardCardData extends CardFrame {
  readonly title: Markdown;
  readonly headline: Markdown;
  readonly bar: readonly BarPart[];
  readonly stoppdatum: Markdown;
  readonly relation: Markdown;
  readonly tone: Tone;
  readonly notes: readonly Markdown[];
  readonly groups: readonly BoardGroup[];
  readonly page: Markdown;
  /** Where several read: answered to the one who presses alone. */
  readonly presses: readonly CardButton[];
}
