import type { TableWarning } from "./table-warning.ts";
import type { ReadRow } from "./read-table.ts";
import type { FigureColumn } from "../follow-up.ts";

/** Which row is a part of which subtotal. */
export interface Part {
  readonly unitId: string;
  readonly partOf: string;
}

/** How the rows add up. Whatever is in no part stands under the total directly. */
export interface Hierarchy {
  readonly totalId: string;
  readonly parts: readonly Part[];
}

export type HierarchyOutcome =
  /** The rows add up in this one way, or in the way that was given or confirmed before. `isNew`: to be confirmed. */
  | { readonly kind: "explained"; readonly hierarchy: Hierarchy; readonly isNew: boolean }
  /** They add up in several ways: each is shown, and the importer says which. */
  | { readonly kind: "several"; readonly hierarchies: readonly Hierarchy[] }
  /** They add up in no way: by column, how far from it the way is that is known or comes nearest. */
  | {
      readonly kind: "unexplained";
      readonly totalId: string;
      readonly differences: readonly {
        /** The subtotal that its known parts do not add up to; absent for the total. */
        readonly subtotalId?: string;
        readonly column: FigureColumn;
        readonly printed: number;
        readonly sum: number;
      }[];
    }
  | { readonly kind: "noTotal" };

/** What is known beforehand: what a column of the table says, else what was confirmed of an earlier month. */
export interface KnownParts {
  readonly parts: readonly Part[];
  readonly from: "table" | "confirmed";
}

/** Finds how the rows add up, by arithmetic within rounding. */
export type FindHierarchy = (rows: readonly ReadRow[], known: KnownParts | undefined) => HierarchyOutcome;

/** What is odd in the figures, when the rows add up like this; undefined where nobody knows how. */
export type CheckFigures = (
  table: {
    readonly rows: readonly ReadRow[];
    readonly columns: readonly { readonly column: FigureColumn; readonly heading: string }[];
  },
  hierarchy: Hierarchy | undefined,
) => readonly TableWarning[];
