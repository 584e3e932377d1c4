import type { CardButton } from "../card-button.ts";
import type { CardInput } from "../card-input.ts";
import type { CardFrame, Fact, Tone } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";

/** Inputs that belong together, under a heading and a few words on what is meant. */
export interface InputGroup {
  readonly heading: Markdown;
  readonly text: Markdown;
  readonly inputs: readonly CardInput[];
}

/** The form of one proposal. */
export interface ProposalFormCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  /** How long it is until the stoppdatum. */
  readonly countdown: Markdown;
  readonly tone: Tone;
  /** How much is to be mended, and that the draft is kept; or "". */
  readonly warning: Markdown;
  readonly notes: readonly Markdown[];
  readonly groups: readonly InputGroup[];
}

/** What somebody has said of a proposal. */
export interface SaidBlock<Text = Markdown> {
  /** Who said it and when. */
  readonly lead: Text;
  readonly text: Text;
}

/** Amounts of the three years beside each other, narrow enough for a phone. */
export interface AmountBlock {
  readonly heading: Markdown;
  readonly cells: readonly { readonly year: Markdown; readonly amount: Markdown }[];
  /** Formulas and what else is to be known of them. */
  readonly lines: readonly Markdown[];
}

/** One thing that happened to a proposal. */
export interface HistoryRow {
  readonly when: Markdown;
  readonly what: Markdown;
  /** Old and new values, and what was said. */
  readonly lines: readonly Markdown[];
}

/** One proposal, as a person may read it. */
export interface ProposalCardData extends CardFrame {
  /** Number and type. */
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly state: Markdown;
  readonly tone: Tone;
  /** What has happened just now, and where it stands. */
  readonly notes: readonly Markdown[];
  readonly said: readonly SaidBlock[];
  readonly amounts: readonly AmountBlock[];
  readonly hints: readonly Markdown[];
  readonly facts: readonly Fact[];
  /** Over the history, or "". */
  readonly historyHeading: Markdown;
  readonly history: readonly HistoryRow[];
  /** That older or further things are left out, or "". */
  readonly more: Markdown;
  /** What a button of the card sends along, such as a comment. */
  readonly inputs: readonly CardInput[];
}

/** A proposal in a list; the whole row is a button that opens it. */
export interface ProposalRow {
  readonly title: Markdown;
  /** Number, state and amounts in a line. */
  readonly meta: Markdown;
  /** What else is to be known, or "". */
  readonly detail: Markdown;
  readonly tone: Tone;
  readonly open: CardButton;
  /** What the row's button says. */
  readonly openWord: string;
  /** What is typed at the row, such as its priority. */
  readonly inputs: readonly CardInput[];
}

export interface ProposalGroup {
  readonly heading: Markdown;
  /** Below the heading, or "". */
  readonly text: Markdown;
  readonly rows: readonly ProposalRow[];
}

/** Proposals in groups: one's own, a department's, or what waits for a review. */
export interface ProposalsCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly text: Markdown;
  readonly tone: Tone;
  readonly notes: readonly Markdown[];
  readonly groups: readonly ProposalGroup[];
  /** Which of how many are shown, or "". */
  readonly page: Markdown;
  /** Below the rows: what the buttons of the card send along. */
  readonly inputs: readonly CardInput[];
}
