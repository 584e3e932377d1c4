import type { FigureColumn, FollowUp, FollowUpRow } from "../../src/domain/follow-up/follow-up.ts";
import type { Figure, ReadColumn, ReadRow } from "../../src/domain/follow-up/import/read-table.ts";
import { idOfName } from "../../src/domain/organisation/names.ts";
import { november } from "./follow-ups.ts";

/** The headings of the customer's table. */
export const NOVEMBER_COLUMNS: readonly ReadColumn[] = [
  { column: "monthBudget", heading: "Budget nov" },
  { column: "monthOutcome", heading: "Redovisning nov" },
  { column: "monthDeviation", heading: "Avvikelse nov" },
  { column: "monthShare", heading: "% av budget" },
  { column: "yearBudget", heading: "Årsbudget" },
  { column: "budget", heading: "Budget t o m nov" },
  { column: "outcome", heading: "Redovisning t o m nov" },
  { column: "deviation", heading: "Avvikelse budget period" },
  { column: "share", heading: "% av budget" },
  { column: "forecast", heading: "Prognos efter aug" },
];

const isShare = (column: string): boolean => column === "share" || column === "monthShare";

/** A figure as a table of whole tkr and tenths of a percent prints it. */
export function figureIn(column: FigureColumn, value: number): Figure {
  return isShare(column)
    ? { value, within: 5, printed: `${(value / 100).toFixed(1).replace(".", ",")} %` }
    : { value, within: 500, printed: String(value / 1_000) };
}

/** The rows of a stored table as they were read, before anybody knew how they add up. */
export function readRowsOf({ rows }: Pick<FollowUp, "rows"> = november()): ReadRow[] {
  return rows.map((row, at) => readRowOf(row, at + 5));
}

function readRowOf({ unitId, name, kind, printed }: FollowUpRow, line: number): ReadRow {
  const figures = Object.entries(printed).map(([column, value]) => [
    column,
    figureIn(column as FigureColumn, value),
  ]);
  return {
    line,
    name,
    unitId,
    figures: Object.fromEntries(figures) as ReadRow["figures"],
    isCalledTotal: kind === "total",
  };
}

/** A row of amounts in tkr; null where the cell is blank. "Totalt …" is called the total. */
export function aRow(name: string, amounts: Readonly<Partial<Record<FigureColumn, number | null>>>): ReadRow {
  const figures = Object.entries(amounts).flatMap(([column, tkr]) =>
    tkr === null
      ? []
      : [[column, figureIn(column as FigureColumn, isShare(column) ? tkr * 100 : tkr * 1_000)]],
  );
  return {
    line: 1,
    name,
    unitId: idOfName(name),
    figures: Object.fromEntries(figures) as ReadRow["figures"],
    isCalledTotal: name.startsWith("Totalt"),
  };
}

/** Rows with one figure changed. */
export function withFigure(
  rows: readonly ReadRow[],
  name: string,
  column: FigureColumn,
  value: number | undefined,
): ReadRow[] {
  return rows.map((row) => {
    if (row.name !== name) return row;
    const others = Object.entries(row.figures).filter(([key]) => key !== column);
    const changed = value === undefined ? [] : [[column, figureIn(column, value)] as const];
    const figures: ReadRow["figures"] = Object.fromEntries([...others, ...changed]);
    return { ...row, figures };
  });
}
