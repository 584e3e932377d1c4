import type { SummarySection } from "../../domain/summary/summary-model.ts";
import { cellAt, rangeIn } from "../workbook/references.ts";
import { cell, emptyCell, row, type PlannedRow, type SheetPlan } from "../workbook/sheet-plan.ts";
import type { SummaryContext } from "./summary-context.ts";
import { columnsOf, type TypeColumn } from "./type-columns.ts";

/** The sums stand above the headings: they stay in view, and no filter or sorting moves them. */
const SUM_ROW = 3;
const HEADING_ROW = 5;
export const FIRST_ROW = HEADING_ROW + 1;
const FROZEN_COLUMNS = 2;

/** The last row that sums go over; an empty row where the type has nothing. */
export function lastRowOf({ rows }: Pick<SummarySection, "rows">): number {
  return FIRST_ROW + Math.max(0, rows.length - 1);
}

/** One type with a row for each proposal. */
export function typeSheet(section: SummarySection, context: SummaryContext): SheetPlan {
  const { words, model, nameOfSheet } = context;
  const columns = columnsOf(section, context);
  const lastRow = lastRowOf(section);
  function* rows(): Generator<PlannedRow> {
    yield row(cell(words.section[section.type], "title"));
    yield row(cell(`${words.unit}. ${words.meaning[section.type](model.budgetYear - 1)}`, "line"));
    yield sums(columns, words.sheet.sum, (range) => `SUM(${range})`, lastRow);
    // 109 leaves out what a filter or a person has hidden.
    yield sums(columns, words.sheet.sumShown, (range) => `SUBTOTAL(109,${range})`, lastRow);
    yield row(...columns.map(({ heading, look }) => cell(heading, headingLook(look))));
    for (const each of section.rows)
      yield row(...columns.map(({ content, look }) => cell(content(each), look)));
  }
  return {
    name: nameOfSheet(section.type),
    paper: "A3",
    pagesWide: 2,
    widths: columns.map(({ width }) => width),
    frozen: { row: HEADING_ROW, columns: FROZEN_COLUMNS },
    filtered: { columns: columns.length, lastRow },
    rows,
  };
}

function sums(
  columns: readonly TypeColumn[],
  label: string,
  formulaOf: (range: string) => string,
  lastRow: number,
): PlannedRow {
  return row(
    cell(label, "sumLabel"),
    ...columns.slice(1).map(({ sum, look }, at) => {
      if (sum === undefined) return emptyCell("sumLabel");
      const formula = formulaOf(rangeIn(at + 2, FIRST_ROW, lastRow));
      return cell({ formula, result: sum }, look === "computed" ? "computedSum" : "sum");
    }),
  );
}

/** Above figures it stands to the right, as they do. */
function headingLook(look: TypeColumn["look"]): "heading" | "amountHeading" {
  return look === "text" || look === "wrapped" ? "heading" : "amountHeading";
}

/** Where a type's sheet sums a column. */
export function sumAt(column: number): string {
  return cellAt(column, SUM_ROW);
}
