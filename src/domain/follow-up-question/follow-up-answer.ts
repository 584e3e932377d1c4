import type { Month } from "../follow-up/follow-up.ts";
import type { MonthSummary, UnitSummary } from "../follow-up/month-summary.ts";
import type { Kronor } from "../proposal/proposal-content.ts";
import type { FollowUpFact, Rank } from "./follow-up-wish.ts";

/** A figure that one row, or several beside each other, are asked for. */
export type AskedFigure = "standing" | "used" | "left" | "budget" | "outcome" | "deviation" | "forecast";

/** What the figures of a month answer. Amounts and shares are those of `MonthSummary`; nothing is added up here but what is left. */
export type FollowUpAnswer =
  /** One row; the total's where the whole is asked about. */
  | {
      readonly kind: "figure";
      readonly asks: AskedFigure;
      readonly unit: UnitSummary;
      /** Of the month alone rather than from January on. */
      readonly isMonthAlone: boolean;
    }
  /** Several rows beside each other, in the order they were named. */
  | {
      readonly kind: "figures";
      readonly asks: AskedFigure;
      readonly units: readonly UnitSummary[];
      readonly isMonthAlone: boolean;
    }
  /** The largest deviations, the first first: of all units, or of those that were named. */
  | {
      readonly kind: "largest";
      readonly among: "all" | "named";
      readonly way?: "under" | "over";
      readonly units: readonly UnitSummary[];
    }
  /** Units in the order of a figure; `sums` are the subtotals that go before the first of them. */
  | {
      readonly kind: "ranked";
      readonly rank: Rank;
      readonly units: readonly UnitSummary[];
      readonly sums: readonly UnitSummary[];
    }
  /** Who is over the threshold, or on one side of the budget; the largest first. */
  | {
      readonly kind: "over";
      readonly way: "under" | "over" | "threshold";
      readonly units: readonly UnitSummary[];
    }
  /** Rows in two months; `before` is the other one's, absent for a unit that is not in its table. */
  | { readonly kind: "compare"; readonly rows: readonly ComparedRow[]; readonly other: MonthSummary }
  | { readonly kind: "fact"; readonly fact: FollowUpFact }
  /** What the responsible of one row that was named has said, which may be nothing. */
  | { readonly kind: "comment"; readonly unit: UnitSummary }
  | { readonly kind: "comments"; readonly units: readonly UnitSummary[] }
  | { readonly kind: "missing" }
  | { readonly kind: "meaning" }
  /** The parts of a subtotal, or all rows under the total. */
  | { readonly kind: "parts"; readonly of: UnitSummary; readonly units: readonly UnitSummary[] }
  | { readonly kind: "months"; readonly months: readonly Month[] };

export interface ComparedRow {
  readonly unit: UnitSummary;
  readonly before?: UnitSummary;
}

/** What is left of the year's budget; undefined where it or the outcome is not printed. */
export function leftOf({ figures }: Pick<UnitSummary, "figures">): Kronor | undefined {
  const { yearBudget, outcome } = figures;
  return yearBudget === undefined || outcome === undefined ? undefined : yearBudget - outcome;
}
