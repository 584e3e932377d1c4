import { AMOUNT_COLUMNS, type AmountColumn } from "../follow-up.ts";
import type { Hierarchy } from "./hierarchy.ts";
import type { ReadRow } from "./read-table.ts";

/** A printed sum beside what its parts give, in one column. */
export interface SumOfParts {
  /** The subtotal, or the total. */
  readonly row: ReadRow;
  readonly column: AmountColumn;
  readonly printed: number;
  /** Of those that are printed. */
  readonly sum: number;
  /** How far the two may be from each other: each part and the sum itself are rounded. */
  readonly allowed: number;
  readonly parts: number;
  /** Of the parts, those whose cell is blank: what they hold is not known. */
  readonly blank: number;
}

/** Every printed sum of a table, for the total what stands in no part; in the order of the rows. */
export function sumsOfRows(rows: readonly ReadRow[], hierarchy: Hierarchy): readonly SumOfParts[] {
  const partsOf = groupedParts(rows, hierarchy);
  return rows.flatMap((row) => {
    const parts = partsOf.get(row.unitId) ?? [];
    return parts.length === 0 ? [] : AMOUNT_COLUMNS.flatMap((column) => sumIn(column, row, parts));
  });
}

/** True for a sum that no rounding of its parts can explain. */
export function isOff({ printed, sum, allowed }: SumOfParts): boolean {
  return Math.abs(printed - sum) > allowed;
}

function groupedParts(
  rows: readonly ReadRow[],
  { totalId, parts }: Hierarchy,
): ReadonlyMap<string, readonly ReadRow[]> {
  const sumOf = new Map(parts.map(({ unitId, partOf }) => [unitId, partOf]));
  const grouped = new Map<string, ReadRow[]>();
  for (const row of rows) {
    // A heading or a note, without a figure, is a part of nothing.
    if (row.unitId === totalId || Object.keys(row.figures).length === 0) continue;
    const of = sumOf.get(row.unitId) ?? totalId;
    const known = grouped.get(of);
    if (known === undefined) grouped.set(of, [row]);
    else known.push(row);
  }
  return grouped;
}

function sumIn(column: AmountColumn, row: ReadRow, parts: readonly ReadRow[]): readonly SumOfParts[] {
  const own = row.figures[column];
  if (own === undefined) return [];
  const printed = parts.flatMap(({ figures }) => figures[column] ?? []);
  const sum = printed.reduce((sofar, { value }) => sofar + value, 0);
  const allowed = printed.reduce((sofar, { within }) => sofar + within, own.within);
  const blank = parts.length - printed.length;
  return [{ row, column, printed: own.value, sum, allowed, parts: parts.length, blank }];
}
