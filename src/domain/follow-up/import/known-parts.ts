import type { Hierarchy, KnownParts } from "./hierarchy.ts";
import type { ReadRow } from "./read-table.ts";
import { isOff, sumsOfRows, type SumOfParts } from "./sums-of-rows.ts";

export interface AppliedParts {
  readonly hierarchy: Hierarchy;
  /** All that is known could be applied: no row of it is missing. */
  readonly isWhole: boolean;
}

/**
 * Known parts, for the rows that are there; a new row stands under the total. Undefined where a row would be a part of itself, by
 * way of others.
 */
export function appliedParts(
  rows: readonly ReadRow[],
  total: ReadRow,
  known: KnownParts,
): AppliedParts | undefined {
  const there = new Set(rows.map(({ unitId }) => unitId));
  const under = known.parts.filter(({ partOf }) => partOf !== total.unitId);
  const parts = under.filter(
    ({ unitId, partOf }) => there.has(unitId) && there.has(partOf) && unitId !== total.unitId,
  );
  const sumOf = new Map(parts.map(({ unitId, partOf }) => [unitId, partOf]));
  if (parts.some(({ unitId }) => isInItself(unitId, sumOf))) return undefined;
  return { hierarchy: { totalId: total.unitId, parts }, isWhole: parts.length === under.length };
}

function isInItself(unitId: string, sumOf: ReadonlyMap<string, string>): boolean {
  let above = sumOf.get(unitId);
  for (let levels = 0; above !== undefined && levels <= sumOf.size; levels += 1) {
    if (above === unitId) return true;
    above = sumOf.get(above);
  }
  return false;
}

/** Whether every sum agrees with its parts: in all columns, in all but an exception in each, or not. */
export function agreementOf(rows: readonly ReadRow[], hierarchy: Hierarchy): "all" | "nearly" | "no" {
  const sums = sumsOfRows(rows, hierarchy);
  const said = sums.filter(isSaid);
  if (!sums.some(({ row }) => row.unitId === hierarchy.totalId)) return "no";
  if (!said.some(isOff)) return "all";
  const columns = new Map<ReadRow, { readonly all: number; readonly off: number }>();
  for (const sum of said) {
    const { all, off } = columns.get(sum.row) ?? { all: 0, off: 0 };
    columns.set(sum.row, { all: all + 1, off: off + (isOff(sum) ? 1 : 0) });
  }
  return [...columns.values()].every(({ all, off }) => off * 3 <= all) ? "nearly" : "no";
}

/** The sums that their parts do not give. */
export function offSums(rows: readonly ReadRow[], hierarchy: Hierarchy): readonly SumOfParts[] {
  return sumsOfRows(rows, hierarchy).filter((sum) => isSaid(sum) && isOff(sum));
}

/** A part whose cell is blank holds what nobody knows, and so does its sum. */
function isSaid({ blank }: SumOfParts): boolean {
  return blank === 0;
}
