import { explainTotal, type Explained } from "./explain-total.ts";
import type { FindHierarchy, HierarchyOutcome, KnownParts } from "./hierarchy.ts";
import { appliedParts, agreementOf, offSums } from "./known-parts.ts";
import type { ReadRow } from "./read-table.ts";

type Unexplained = Extract<HierarchyOutcome, { readonly kind: "unexplained" }>;

/**
 * Finds how the rows add up, by arithmetic within rounding. What is known beforehand comes first. Then all columns have to agree;
 * only where no way does that is one put up with that nearly all agree with, so that one mistyped figure is told as such. Rows
 * that add up to the total as they stand have no subtotals.
 */
export const findHierarchy: FindHierarchy = (rows, known) => {
  const totals = likelyTotals(rows);
  for (const isLenient of [false, true]) {
    for (const total of totals) {
      const outcome = outcomeOf(rows, total, known, isLenient);
      if (outcome !== undefined) return outcome;
    }
  }
  const [called] = rows.filter(({ isCalledTotal }) => isCalledTotal).toReversed();
  return called === undefined ? { kind: "noTotal" } : unexplained(rows, called, known);
};

/** The row that is called so, the last first; else the last and the first, which the others have to prove. */
function likelyTotals(rows: readonly ReadRow[]): readonly ReadRow[] {
  const told = rows.filter(({ figures }) => Object.keys(figures).length > 0);
  const called = told.filter(({ isCalledTotal }) => isCalledTotal).toReversed();
  if (called.length > 0) return called;
  const [first, last] = [told[0], told.at(-1)];
  // One row beside another one says nothing of which is the total.
  return told.length < 3 || first === undefined || last === undefined ? [] : [last, first];
}

function outcomeOf(
  rows: readonly ReadRow[],
  total: ReadRow,
  known: KnownParts | undefined,
  isLenient: boolean,
): HierarchyOutcome | undefined {
  const given = known && appliedParts(rows, total, known);
  if (given !== undefined) {
    const agreement = agreementOf(rows, given.hierarchy);
    if (agreement === "all" || (isLenient && agreement === "nearly")) {
      const isNew = agreement !== "all" || !given.isWhole;
      return { kind: "explained", hierarchy: given.hierarchy, isNew };
    }
  }
  // What a column of the table says is not exchanged for anything else.
  if (known?.from === "table") return undefined;
  return found(explainTotal(rows, total, isLenient), known, isLenient);
}

function found(
  { hierarchies }: Explained,
  known: KnownParts | undefined,
  isLenient: boolean,
): HierarchyOutcome | undefined {
  const [first, ...others] = hierarchies;
  if (first === undefined) return undefined;
  if (others.length > 0) return { kind: "several", hierarchies };
  // Rows that add up as they stand are nothing that anybody has to confirm.
  const isPlain = first.parts.length === 0 && (known?.parts ?? []).length === 0;
  return { kind: "explained", hierarchy: first, isNew: isLenient || !isPlain };
}

/**
 * Where the printed sums are not what their parts give: the parts that are known, else those that come nearest. With a row that is
 * missing that is what it would hold.
 */
function unexplained(rows: readonly ReadRow[], total: ReadRow, known: KnownParts | undefined): Unexplained {
  const given = known && appliedParts(rows, total, known);
  const said = given === undefined || given.hierarchy.parts.length === 0 ? undefined : given.hierarchy;
  const nearest = said ?? explainTotal(rows, total, false).nearest;
  const differences = offSums(rows, nearest).map(({ row, column, printed, sum }) => ({
    ...(row === total ? {} : { subtotalId: row.unitId }),
    column,
    printed,
    sum,
  }));
  return { kind: "unexplained", totalId: total.unitId, differences };
}
