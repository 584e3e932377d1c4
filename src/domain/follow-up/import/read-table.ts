import type { FigureColumn, FollowUpFacts, ForecastMeaning, Month } from "../follow-up.ts";
import type { TableWarning } from "./table-warning.ts";

/**
 * A printed number: kronor, or hundredths of a percent. The value that was rounded to it lies within `within` of it: 500 kronor
 * for whole tkr, 5 hundredths for "96,0 %", half a krona for what is printed to the krona.
 */
export interface Figure {
  readonly value: number;
  readonly within: number;
  /** As it stands in the cell. */
  readonly printed: string;
}

export interface ReadColumn {
  readonly column: FigureColumn;
  /** As it is printed, on one line. */
  readonly heading: string;
}

export interface ReadRow {
  /** The row of the sheet or the line of the file, from 1. */
  readonly line: number;
  /** As it is printed. */
  readonly name: string;
  /** Key characters, made of the name. */
  readonly unitId: string;
  readonly figures: Readonly<Partial<Record<FigureColumn, Figure>>>;
  /** Where a column says what it is a part of ("Ingår i"): the name that stands there. */
  readonly partOf?: string;
  /** Its name says that it is the total ("Totalt KLS", "Summa"). */
  readonly isCalledTotal: boolean;
}

/** The table as it is printed, before anything is said of how its rows add up. */
export interface ReadTable {
  readonly month: Month;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  /** Kronor in one of the table's amounts; `isSaid` is false where nothing says it, and tkr is taken for granted. */
  readonly unit?: { readonly factor: number; readonly isSaid: boolean };
  readonly forecast?: {
    readonly heading: string;
    readonly after?: number;
    /** What its size and the other columns make likely, or a file beside the table says: for the importer to confirm. */
    readonly likely?: ForecastMeaning;
  };
  readonly facts: FollowUpFacts;
  /** What the total or what stands beside the table calls it: "Kommunledningsstaben". */
  readonly areaName?: string;
  readonly warnings: readonly TableWarning[];
}

/** Why a file is no table of a month; nothing has been changed. */
export type TableRefusal =
  /** No row has the headings: `seen` is what stands first, to help the person see what was taken for headings. */
  | { readonly kind: "noHeadings"; readonly seen: readonly string[] }
  /** Headings that a table cannot do without, in the words of the columns. */
  | { readonly kind: "missingColumns"; readonly missing: readonly FigureColumn[] }
  | { readonly kind: "sameColumnTwice"; readonly column: FigureColumn; readonly headings: readonly string[] }
  | { readonly kind: "noRows" }
  /** Several sheets hold a table of a month. */
  | { readonly kind: "severalTables"; readonly sheets: readonly string[] }
  /** One place says tkr and another kronor. */
  | { readonly kind: "severalUnits"; readonly units: readonly string[] }
  | { readonly kind: "tooManyRows"; readonly limit: number }
  /** Neither the headings nor what stands beside the table say which month, or which year, it is. */
  | { readonly kind: "noMonth" }
  | { readonly kind: "noYear"; readonly month: number }
  /** The headings and what stands beside the table name several months. */
  | { readonly kind: "severalMonths"; readonly months: readonly number[] }
  | { readonly kind: "severalYears"; readonly years: readonly number[] }
  /** Rows with figures and no name. */
  | { readonly kind: "rowsWithoutName"; readonly lines: readonly number[] }
  /** Cells that are no number, by row and column: a table with holes would give wrong sums. */
  | {
      readonly kind: "unreadableCells";
      readonly cells: readonly {
        readonly line: number;
        readonly name: string;
        readonly heading: string;
        readonly text: string;
        /** "1.250" and "1,250" can be meant in two ways. */
        readonly why: "no-number" | "ambiguous";
      }[];
    }
  | { readonly kind: "sameNameTwice"; readonly name: string; readonly lines: readonly number[] };

export type ReadTableOutcome = { readonly kind: "read"; readonly table: ReadTable } | TableRefusal;
