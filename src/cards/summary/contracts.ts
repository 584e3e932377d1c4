import type { CardButton } from "../card-button.ts";
import type { CardFrame } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";
import type { CardInput } from "../card-input.ts";

/** An amount of each of the three years, narrow enough for a phone. */
export interface YearCell {
  readonly year: Markdown;
  readonly amount: Markdown;
}

/** What one nämnd has; `x` and `y` are for a chart, whose words are not Markdown. */
export interface CommitteeBar {
  readonly x: string;
  /** In tkr. */
  readonly y: number;
  readonly name: Markdown;
  readonly amount: Markdown;
}

/** The amounts of one type by nämnd, the largest first and the rest together. Types are never in one chart together. */
export interface CommitteeChart {
  /** Over the bars, and read aloud before them. */
  readonly title: string;
  readonly bars: readonly CommitteeBar[];
}

export interface SummaryPart {
  readonly heading: Markdown;
  readonly count: Markdown;
  readonly cells: readonly YearCell[];
  readonly meaning: Markdown;
  /** Over what each nämnd has, or "". */
  readonly caption: Markdown;
  /** One where bars say more than figures; else the rows are there. */
  readonly charts: readonly CommitteeChart[];
  readonly rows: readonly CommitteeBar[];
  /** Shows the proposals of the type. */
  readonly open: CardButton;
  readonly openWord: string;
}

/** The effect on running costs, which investments' expenditure is never in. */
export interface NetPart {
  readonly heading: Markdown;
  readonly cells: readonly YearCell[];
  readonly meaning: Markdown;
}

export interface ChangesPart {
  readonly heading: Markdown;
  readonly lines: readonly Markdown[];
}

/** Opens a page outside of Teams. */
export interface CardLink {
  readonly title: string;
  readonly url: string;
}

/** The sammanställning, what would be published, the offer to do it, or the link to the workbook. */
export interface SummaryCardData extends CardFrame {
  readonly kicker: Markdown;
  readonly headline: Markdown;
  /** What must be seen before anything is pressed, or "". */
  readonly warning: Markdown;
  readonly lines: readonly Markdown[];
  readonly net: readonly NetPart[];
  readonly parts: readonly SummaryPart[];
  readonly changes: readonly ChangesPart[];
  readonly notes: readonly Markdown[];
  /** What the button that publishes sends along. */
  readonly inputs: readonly CardInput[];
  readonly links: readonly CardLink[];
}
