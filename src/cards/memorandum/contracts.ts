import type { CardFrame } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";

/** The draft of a tjänsteskrivelse: what it holds, what is left to write, and where it is fetched. */
export interface MemorandumCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly lines: readonly Markdown[];
  /** Over what is left to write. */
  readonly heading: Markdown;
  readonly blanks: readonly Markdown[];
  readonly notes: readonly Markdown[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}
