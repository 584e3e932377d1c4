import type { YearSums } from "../../domain/proposal/year-sums.ts";
import { cellAt, onSheet } from "../workbook/references.ts";
import { cell, emptyCell, row } from "../workbook/sheet-plan.ts";
import { YEAR_COLUMN, yearCells, type Rows } from "./overview-parts.ts";
import type { SummaryContext } from "./summary-context.ts";
import { CAPITAL_COLUMN, RUNNING_COLUMN } from "./type-columns.ts";
import { sumAt } from "./type-sheet.ts";

/** The net effect on running costs and its parts, each taken from where it is summed. */
export function addDriftRows(
  { add }: Rows,
  sumRows: { readonly operating: number; readonly efficiency: number },
  { words, model, nameOfSheet }: SummaryContext,
): void {
  const { drift } = model;
  const investments = nameOfSheet("investment");
  const addPart = (
    label: string,
    sums: YearSums,
    formulaOf: (at: number) => string,
    look: "amount" | "computed" = "amount",
  ): number =>
    add(
      row(
        cell(label, "text"),
        undefined,
        undefined,
        ...yearCells(sums, look, (result, at) => ({ formula: formulaOf(at), result })),
      ),
    );
  const here = (sumRow: number) => (at: number) => cellAt(YEAR_COLUMN + at, sumRow);
  const there = (column: number) => (at: number) => onSheet(investments, sumAt(column + at));
  add(row());
  add(row(cell(words.drift.title, "subtitle")));
  const operating = addPart(words.drift.operating, drift.operating, here(sumRows.operating));
  const running = addPart(words.drift.runningCost, drift.runningCost, there(RUNNING_COLUMN));
  const capital =
    model.internalRate === undefined
      ? []
      : [addPart(words.drift.capitalCost, drift.capitalCost, there(CAPITAL_COLUMN), "computed")];
  const efficiency = addPart(words.drift.efficiency, drift.efficiency, here(sumRows.efficiency));
  const added = [operating, running, ...capital];
  const netOf = (at: number): string =>
    `${added.map((rowNumber) => cellAt(YEAR_COLUMN + at, rowNumber)).join("+")}-${cellAt(YEAR_COLUMN + at, efficiency)}`;
  add(
    row(
      cell(words.drift.net, "sumLabel"),
      emptyCell("sumLabel"),
      emptyCell("sumLabel"),
      ...yearCells(drift.net, "computedSum", (result, at) => ({ formula: netOf(at), result })),
    ),
  );
  add(row());
}
