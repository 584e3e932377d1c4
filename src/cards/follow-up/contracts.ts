import type { CardFrame } from "../card-parts.ts";
import type { Markdown } from "../markdown.ts";

/** Green is under the budget and red over it; words and signs say the same. */
export type WayTone = "Good" | "Attention" | "Default";

/** A figure with what it is, narrow enough for a phone. */
export interface KeyFigure {
  readonly label: Markdown;
  readonly value: Markdown;
}

/** A unit, a month or a comment: a name, what it amounts to, and lines under it. */
export interface FollowUpRow {
  readonly name: Markdown;
  /** "" where there is none. */
  readonly amount: Markdown;
  readonly tone: WayTone;
  /** Sums are bold. */
  readonly weight: "Default" | "Bolder";
  readonly lines: readonly Markdown[];
}

export interface FollowUpGroup {
  readonly heading: Markdown;
  readonly rows: readonly FollowUpRow[];
  /** How many are not shown, or "". */
  readonly more: Markdown;
}

/** Words of a chart are not Markdown. A bar has the deviation's size, since none can be shorter than nothing. */
export interface DeviationBar {
  /** With the deviation in tkr behind it. */
  readonly x: string;
  /** In tkr, or in millions where tkr would be cut. */
  readonly y: number;
  readonly color: "good" | "attention";
}

/** Over the bars, and read aloud before them; `rows` are for clients without charts. */
export interface DeviationChart {
  readonly title: string;
  readonly bars: readonly DeviationBar[];
  readonly rows: readonly FollowUpRow[];
}

export interface Curve {
  readonly legend: string;
  readonly color: "neutral" | "categoricalBlue";
  readonly points: readonly { readonly x: string; readonly y: number }[];
}

export interface MonthsChart {
  readonly heading: string;
  /** Read aloud before the curves. */
  readonly title: string;
  /** Under the curves: what they are in. */
  readonly axis: string;
  /** The same over the rows, which are in tkr always. */
  readonly rowsTitle: string;
  /** Which months between them are not there, or "": an axis of names has no room for what is not. */
  readonly gaps: Markdown;
  readonly yMax: number;
  readonly curves: readonly Curve[];
  readonly rows: readonly FollowUpRow[];
}

/** A month's follow-up: its summary, its units, or its comments. */
export interface FollowUpCardData extends CardFrame {
  readonly kicker: Markdown;
  /** That the table has been corrected, or "". */
  readonly corrected: Markdown;
  readonly headline: Markdown;
  readonly headlineSize: "ExtraLarge" | "Large";
  readonly tone: WayTone;
  /** Under the headline, or "". */
  readonly way: Markdown;
  /** What the document itself warns of, or "". */
  readonly caveat: Markdown;
  readonly lines: readonly Markdown[];
  readonly figures: readonly KeyFigure[];
  readonly bars: readonly DeviationChart[];
  readonly months: readonly MonthsChart[];
  readonly groups: readonly FollowUpGroup[];
  readonly page: Markdown;
  readonly notes: readonly Markdown[];
}
