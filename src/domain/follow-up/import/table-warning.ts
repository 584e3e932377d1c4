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
  /** The month alone is more than the whole period, or the period more than the year, in most rows: headings may be mistaken. */
  | { readonly kind: "implausible"; readonly headings: readonly [string, string] }
  | { readonly kind: "hiddenRow"; readonly line: number; readonly name: string }
  | { readonly kind: "hiddenColumn"; readonly heading: string }
  | { readonly kind: "mergedCells"; readonly line: number }
  /** Headings once more, further down: the rows below are read under them. */
  | { readonly kind: "headingsAgain"; readonly line: number }
  | { readonly kind: "ignoredColumn"; readonly heading: string }
  /** A row with a name and no figure at all. */
  | { readonly kind: "emptyRow"; readonly line: number; readonly name: string }
  | { readonly kind: "noTotal" };
