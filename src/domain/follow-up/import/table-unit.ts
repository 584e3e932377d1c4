import { MOST_KRONOR } from "../../money/read-amount.ts";
import type { ReadRow, ReadTable, TableRefusal } from "./read-table.ts";
import type { Headed, TableColumns } from "./table-columns.ts";
import type { TableWarning } from "./table-warning.ts";
import type { SaidUnit } from "./unit-of-amounts.ts";

const TKR = 1_000;

export type UnitOutcome =
  | { readonly kind: "unit"; readonly unit: NonNullable<ReadTable["unit"]> }
  | Extract<TableRefusal, { readonly kind: "severalUnits" }>;

/**
 * The unit of the amounts: what the title, the lines beside and the heading of the names say, else what the headings of figures
 * say, else tkr. A column that says another unit itself is read in that.
 */
export function unitOfTable(
  beside: readonly SaidUnit[],
  headed: readonly Headed[],
  { figures }: TableColumns,
): UnitOutcome {
  const ofFigures = new Set(figures.values());
  const unitsOf = (some: readonly Headed[]): SaidUnit[] =>
    some.flatMap(({ reading }) => (reading.unit === undefined ? [] : [reading.unit]));
  const ofTable = [...beside, ...unitsOf(headed.filter((each) => !ofFigures.has(each)))];
  const said = ofTable.length > 0 ? ofTable : unitsOf([...ofFigures]);
  const factors = new Set(said.map(({ factor }) => factor));
  if (factors.size > 1) return { kind: "severalUnits", units: [...new Set(said.map(({ text }) => text))] };
  const [factor] = factors;
  return { kind: "unit", unit: { factor: factor ?? TKR, isSaid: factor !== undefined } };
}

/** Without a word of the unit, more than a large municipality's whole budget is kronor that were taken for tkr. */
export function unitWarnings(rows: readonly ReadRow[], unit: NonNullable<ReadTable["unit"]>): TableWarning[] {
  if (unit.isSaid) return [];
  const large = rows
    .flatMap(({ figures: { yearBudget, budget } }) => [yearBudget, budget])
    .find((figure) => figure !== undefined && Math.abs(figure.value) > MOST_KRONOR);
  return large === undefined ? [] : [{ kind: "unlikelyUnit", text: large.printed }];
}
