import { explainTotal, type Explained } from "./explain-total.ts";
import type { FindHierarchy, Hierarchy, HierarchyOutcome, KnownParts } from "./hierarchy.ts";
import { agreementOf, appliedParts, offSums, type AppliedParts } from "./known-parts.ts";
import type { ReadRow } from "./read-table.ts";

type Unexplained = Extract<HierarchyOutcome, { readonly kind: "unexplained" }>;

/**
 * Finds how the rows add up, by arithmetic within rounding. What is known beforehand comes first. Then all columns have to agree;
 * only where no way does that is one put up with that nearly all agree with, so that one mistyped figure is told as such. Rows
 * that add up to the total as they stand have no subtotals.
 */
export const findHierarchy: FindHierarchy = (rows, known) => {
  const totals = likelyTotals(rows);
  const nearest = new Map<ReadRow, Hierarchy>();
  for (const isLenient of [false, true]) {
    for (const total of totals) {
      const given = known && appliedParts(rows, total, known);
      const outcome = given && outcomeGiven(rows, given, isLenient);
      if (outcome !== undefined) return outcome;
      // What a column of the table says is not exchanged for anything else.
      if (known?.from === "table") continue;
      const explained = explainTotal(rows, total, isLenient);
      const found = outcomeFound(explained, known, isLenient);
      if (found !== undefined) return found;
      if (!isLenient) nearest.set(total, explained.nearest);
    }
  }
  const [called] = totals;
  if (called === undefined || !called.isCalledTotal) return { kind: "noTotal" };
  return unexplained(rows, called, known, nearest.get(called));
};

/** The row that is called so, the last first; else the last and the first, which the others have to prove. */
function likelyTotals(rows: readonly ReadRow[]): readonly ReadRow[] {
  const told = rows.filter(({ figures }) => Object.keys(figures).length > 0);
  const called = told.filter(({ isCalledTotal }) => isCalledTotal).toReversed();
  if (called.length > 0) return called;
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return [];
  // Of two rows that hold the same nothing says which is the total.
  const holding = told.filter(({ figures }) => Object.values(figures).some(({ value }) => value !== 0));
  return holding.length < 3 ? [] : [last, first];
}

function outcomeGiven(
  rows: readonly ReadRow[],
  { hierarchy, isWhole }: AppliedParts,
  isLenient: boolean,
): HierarchyOutcome | undefined {
  const agreement = agreementOf(rows, hierarchy);
  if (agreement === "no" || (agreement === "nearly" && !isLenient)) return undefined;
  return { kind: "explained", hierarchy, isNew: agreement === "nearly" || !isWhole };
}

function outcomeFound(
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
function unexplained(
  rows: readonly ReadRow[],
  total: ReadRow,
  known: KnownParts | undefined,
  nearest: Hierarchy | undefined,
): Unexplained {
  const given = known && appliedParts(rows, total, known)?.hierarchy;
  const isSaid = given !== undefined && given.parts.length > 0;
  const way = (isSaid ? given : nearest) ?? { totalId: total.unitId, parts: [] };
  const differences = offSums(rows, way).map(({ row, column, printed, sum }) => ({
    ...(row === total ? {} : { subtotalId: row.unitId }),
    column,
    printed,
    sum,
  }));
  return { kind: "unexplained", totalId: total.unitId, differences };
}
