import type { CardButton } from "../card-button.ts";
import type { CardFrame, Fact, Tone } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";
import type { CardInput } from "../card-input.ts";

/** A report in a list; the whole row is a button that opens it. */
export interface ReportRow {
  readonly title: Markdown;
  /** How many are done, and the stoppdatum. */
  readonly meta: Markdown;
  readonly tone: Tone;
  /** What the reader has left, or "". */
  readonly detail: Markdown;
  readonly open: CardButton;
  /** What the row's button says. */
  readonly openWord: string;
}

export interface ReportGroup {
  readonly heading: Markdown;
  /** Below the heading, or "". */
  readonly text: Markdown;
  readonly rows: readonly ReportRow[];
}

/** The reports in a list, or one of them as it was made or is proposed. */
export interface ReportsCardData extends CardFrame {
  /** What has just happened, or "". */
  readonly said: Markdown;
  readonly kicker: Markdown;
  readonly headline: Markdown;
  readonly relation: Markdown;
  readonly tone: Tone;
  readonly facts: readonly Fact[];
  readonly notes: readonly Markdown[];
  readonly groups: readonly ReportGroup[];
  /** That some are not shown, or "". */
  readonly page: Markdown;
}

/** The form of a report. */
export interface ReportFormCardData extends CardFrame {
  readonly headline: Markdown;
  /** That nothing has been saved, and why; or "". */
  readonly warning: Markdown;
  readonly notes: readonly Markdown[];
  readonly inputs: readonly CardInput[];
  /** The one button that sends what was typed. */
  readonly submit: readonly CardButton[];
}
