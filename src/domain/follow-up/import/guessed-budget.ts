import type { TableColumns } from "./table-columns.ts";
import type { TableWarning } from "./table-warning.ts";

/**
 * A plain "Budget" is read as that of the months until this one. Where no other column is the year's, and the year is not at its
 * end, it may as well be that: then most of a deviation would be months that have not been.
 */
export function guessedBudget({ figures }: TableColumns, month: number): readonly TableWarning[] {
  const budget = figures.get("budget");
  const isPlain = budget !== undefined && budget.reading.period === undefined;
  if (!isPlain || figures.has("yearBudget") || month === 12) return [];
  return [{ kind: "guessedBudget", heading: budget.heading }];
}
