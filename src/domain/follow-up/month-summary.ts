import type { Kronor } from "../proposal/proposal-content.ts";
import type { Threshold } from "./area.ts";
import type {
  FollowUpFacts,
  ForecastMeaning,
  FigureColumn,
  Hundredths,
  Month,
  RowKind,
} from "./follow-up.ts";
import type { CommentPart, UnitComment } from "./unit-comment.ts";

/**
 * The figures of a row as they are shown everywhere: what is printed where rounding allows it, else what is computed from
 * budget and outcome. `yearShare` is the outcome's share of the year's budget. Absent is what cannot be told: no share of nothing.
 */
export type ShownFigures = Readonly<Partial<Record<FigureColumn | "yearShare", number>>>;

/** Who is to decide on a deviation, and why; a recommendation. */
export interface Recommendation {
  readonly level: "unit" | "political";
  readonly reason:
    /** Handled within the unit's or the area's own budget. */
    | "within"
    /** It reaches the second level's threshold. */
    | "whole-budget"
    /** By its comment. */
    | "reallocation"
    | "goals";
}

export interface UnitSummary {
  readonly unitId: string;
  readonly name: string;
  readonly kind: RowKind;
  readonly partOf?: string;
  readonly figures: ShownFigures;
  /** Over the threshold, either way. */
  readonly isOver: boolean;
  /** Of a deviation below zero that is over the threshold. */
  readonly recommendation?: Recommendation;
  readonly comment?: UnitComment;
}

/** A month of the same year, for the curve. */
export interface MonthPoint {
  readonly month: Month;
  readonly budget?: Kronor;
  readonly outcome?: Kronor;
  readonly deviation?: Kronor;
}

export interface ForecastSummary {
  readonly holds: ForecastMeaning;
  readonly after?: number;
  readonly heading: string;
  /** Of the total's row. */
  readonly total?: Kronor;
}

/** A month of an area as card, channel, answer and document tell it: made once, so that their figures never differ. */
export interface MonthSummary {
  readonly area: { readonly id: string; readonly name: string };
  readonly month: Month;
  readonly version: number;
  readonly document: string;
  readonly facts: FollowUpFacts;
  /** March, August and December: the fuller report to kommunfullmäktige. */
  readonly isFuller: boolean;
  /** Who decides on what is recommended to be decided politically. */
  readonly politicalBody: string;
  /** From when on a deviation is spoken of. */
  readonly threshold: Threshold;
  readonly total: UnitSummary;
  /** In the printed order, with subtotals, without the total. */
  readonly rows: readonly UnitSummary[];
  /** Of units that are no sums, those furthest under their budget and furthest over it, the largest first; at most three each. */
  readonly largest: { readonly under: readonly UnitSummary[]; readonly over: readonly UnitSummary[] };
  readonly forecast?: ForecastSummary;
  /** How much of the year has passed, in hundredths of a percent: whole months. */
  readonly yearPassed: Hundredths;
  /** This year's months that are imported, until this one, oldest first. */
  readonly months: readonly MonthPoint[];
  /** Units that are no sums and have not said what is wanted of them, in the printed order. */
  readonly missing: readonly {
    readonly unitId: string;
    readonly name: string;
    readonly parts: readonly CommentPart[];
  }[];
}
