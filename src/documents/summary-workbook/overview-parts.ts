import type { YearSums } from "../../domain/proposal/year-sums.ts";
import { cell, type PlannedCell, type PlannedRow } from "../workbook/sheet-plan.ts";
import { tkr } from "./summary-context.ts";

export const COUNT_COLUMN = 3;
/** The first of the three years. */
export const YEAR_COLUMN = 4;

/** The rows of a sheet that is small enough to be made at once. */
export interface Rows {
  /** The number of the row that is added next. */
  readonly next: () => number;
  /** Gives the number of the row that it adds. */
  readonly add: (row: PlannedRow) => number;
}

/** A cell for each year, as amounts in tkr or as what they are counted by. */
export function yearCells(
  sums: YearSums,
  look: "amount" | "computed" | "sum" | "computedSum",
  contentOf: (result: number, at: number) => PlannedCell["content"],
): readonly (PlannedCell | undefined)[] {
  return sums.map((kronor, at) => cell(contentOf(tkr(kronor), at), look));
}
