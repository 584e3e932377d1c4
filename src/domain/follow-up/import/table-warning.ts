import type { FigureColumn } from "../follow-up.ts";

/** Where in the table, by row and column. */
interface At {
  readonly line: number;
  readonly name: string;
  readonly column: FigureColumn;
  readonly heading: string;
}

/** What is odd in a table that can be read all the same: the importer decides. */
export type TableWarning =
  /** A printed figure that no rounding of its row gives: a deviation, or a share. `from` and `to` are what could stand there. */
  | ({
      readonly kind: "figure";
      readonly printed: number;
      readonly from: number;
      readonly to: number;
    } & At)
  /** A share of nothing: a printed 0,0 % is silent, anything else is not. */
  | ({ readonly kind: "shareOfNothing"; readonly printed: number } & At)
  /** A subtotal or the total that its parts do not add up to, by more than rounding: `sum` is what they give. */
  | ({
      readonly kind: "sum";
      readonly printed: number;
      readonly sum: number;
      readonly allowed: number;
    } & At)
  /** Two columns that agree with the others when they change places. */
  | { readonly kind: "swapped"; readonly headings: readonly [string, string] }
  /**
   * Deviations that are outcome less budget: they are read with their signs turned. `forecast` is the heading of a forecast, which
   * nothing says the way of: it is read as it stands.
   */
  | { readonly kind: "turnedDeviations"; readonly headings: readonly string[]; readonly forecast?: string }
  /** Costs are printed with a minus, as the deviations show: budgets and outcomes are read without it. */
  | { readonly kind: "negativeCosts" }
  /** Budgets are below zero in most rows, and no deviation shows whether they are costs: they are read as incomes. */
  | { readonly kind: "negativeBudgets" }
  /** The month alone is more than the whole period, or the period more than the year, in most rows: headings may be mistaken. */
  | { readonly kind: "implausible"; readonly headings: readonly [string, string] }
  /** A budget that nothing says the months of: it is read as that of the months until this one. */
  | { readonly kind: "guessedBudget"; readonly heading: string }
  | { readonly kind: "hiddenRow"; readonly line: number; readonly name: string }
  | { readonly kind: "hiddenColumn"; readonly heading: string }
  | { readonly kind: "mergedCells"; readonly line: number }
  /** Cells that compute: their stored results are read, as Excel names them ("C7"). */
  | { readonly kind: "formula"; readonly cells: readonly string[] }
  /** Headings once more, further down: the rows below are read under them. */
  | { readonly kind: "headingsAgain"; readonly line: number }
  | { readonly kind: "ignoredColumn"; readonly heading: string }
  /** A row with a name and no figure at all. */
  | { readonly kind: "emptyRow"; readonly line: number; readonly name: string }
  /** A line beside, above or below the table that nothing is read from; `sheet` where it stands on another one. */
  | { readonly kind: "unknownLine"; readonly line: number; readonly text: string; readonly sheet?: string }
  /** A whole sheet that nothing is read from. */
  | { readonly kind: "unreadSheet"; readonly sheet: string }
  /** A known line whose value cannot be read, as a date that is none. */
  | { readonly kind: "unreadableFact"; readonly label: string; readonly text: string }
  /** Two values of the same thing; the first is taken. */
  | { readonly kind: "factTwice"; readonly label: string; readonly texts: readonly [string, string] }
  /** Nothing says that the amounts are in kronor, and as tkr they are larger than any municipality's: `text` is one of them. */
  | { readonly kind: "unlikelyUnit"; readonly text: string }
  | { readonly kind: "noTotal" };
