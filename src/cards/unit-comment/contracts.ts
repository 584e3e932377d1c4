import type { CardInput } from "../card-input.ts";
import type { CardFrame, Fact } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";

/** A unit's comment on a month: the form, or what has been saved. */
export interface UnitCommentCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  /** Why it is asked, or who saved it; "" for neither. */
  readonly text: Markdown;
  /** What is to be mended or decided before anything is saved, or "". */
  readonly warning: Markdown;
  readonly figures: readonly Fact[];
  /** Above what has been said: whose it is, or "". */
  readonly saidHeading: Markdown;
  readonly said: readonly Markdown[];
  readonly notes: readonly Markdown[];
  readonly inputs: readonly CardInput[];
  /** What the figures are to be read with. */
  readonly small: readonly Markdown[];
}
