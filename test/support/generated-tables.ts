import type { Hierarchy, Part } from "../../src/domain/follow-up/import/hierarchy.ts";
import type { ReadRow } from "../../src/domain/follow-up/import/read-table.ts";
import { figureIn } from "./read-rows.ts";

/** What a unit has, in kronor, before anything is rounded. */
export interface Amounts {
  readonly monthBudget: number;
  readonly monthOutcome: number;
  readonly yearBudget: number;
  readonly budget: number;
  readonly outcome: number;
  /** Undefined where the cell is blank. */
  readonly forecast: number | undefined;
}

/** A unit, or some units with their sum printed before or after them. */
export type Branch =
  | { readonly kind: "unit"; readonly amounts: Amounts }
  | { readonly kind: "sum"; readonly sumStands: "before" | "after"; readonly of: readonly Branch[] };

export interface GeneratedTable {
  readonly rows: readonly ReadRow[];
  readonly hierarchy: Hierarchy;
}

const NOTHING: Amounts = {
  monthBudget: 0,
  monthOutcome: 0,
  yearBudget: 0,
  budget: 0,
  outcome: 0,
  forecast: undefined,
};
export const TOTAL_ID = "totalt";

/** A table as it is printed, in whole tkr: sums are rounded from what they are of, as everything else. */
export function generatedTable(
  branches: readonly Branch[],
  totalStands: "first" | "last",
  isCalledTotal = true,
): GeneratedTable {
  const rows: Omit<ReadRow, "line">[] = [];
  const parts: Part[] = [];
  const print = (branch: Branch, under: string | undefined): void => {
    const at = `rad-${rows.length}`;
    if (branch.kind === "sum") {
      const row = printed(sumOf(branch.of), `${at}-summa`);
      if (under !== undefined) parts.push({ unitId: row.unitId, partOf: under });
      if (branch.sumStands === "before") rows.push(row);
      for (const each of branch.of) print(each, row.unitId);
      if (branch.sumStands === "after") rows.push(row);
      return;
    }
    rows.push(printed(branch.amounts, at));
    if (under !== undefined) parts.push({ unitId: at, partOf: under });
  };
  const total = { ...printed(sumOf(branches), TOTAL_ID), isCalledTotal };
  if (totalStands === "first") rows.push(total);
  for (const branch of branches) print(branch, undefined);
  if (totalStands === "last") rows.push(total);
  return {
    rows: rows.map((row, at) => ({ ...row, line: at + 1 })),
    hierarchy: { totalId: TOTAL_ID, parts },
  };
}

function sumOf(branches: readonly Branch[]): Amounts {
  return branches
    .map((branch) => (branch.kind === "unit" ? branch.amounts : sumOf(branch.of)))
    .reduce(
      (sum, each) => ({
        monthBudget: sum.monthBudget + each.monthBudget,
        monthOutcome: sum.monthOutcome + each.monthOutcome,
        yearBudget: sum.yearBudget + each.yearBudget,
        budget: sum.budget + each.budget,
        outcome: sum.outcome + each.outcome,
        forecast: each.forecast === undefined ? sum.forecast : (sum.forecast ?? 0) + each.forecast,
      }),
      NOTHING,
    );
}

function printed(amounts: Amounts, unitId: string): Omit<ReadRow, "line"> {
  const { monthBudget, monthOutcome, budget, outcome } = amounts;
  const columns = {
    ...amounts,
    monthDeviation: monthBudget - monthOutcome,
    deviation: budget - outcome,
  } satisfies Record<string, number | undefined>;
  const figures: ReadRow["figures"] = Object.fromEntries(
    (Object.keys(columns) as (keyof typeof columns)[]).flatMap((column) => {
      const amount = columns[column];
      return amount === undefined ? [] : [[column, figureIn(column, rounded(amount))]];
    }),
  );
  return { name: unitId, unitId, figures, isCalledTotal: false };
}

/** To whole tkr, and never to what is below zero and yet nothing. */
function rounded(kronor: number): number {
  return Math.round(kronor / 1_000) * 1_000 + 0;
}

/** What can be compared of a hierarchy: which rows are parts of which, but for rows that hold nothing. */
export function seenParts(
  { parts }: Pick<Hierarchy, "parts">,
  rows: readonly ReadRow[],
): ReadonlySet<string> {
  const empty = new Set(
    rows
      .filter(({ figures }) => Object.values(figures).every(({ value }) => value === 0))
      .map(({ unitId }) => unitId),
  );
  return new Set(
    parts
      .filter(({ unitId }) => !empty.has(unitId))
      .map(({ unitId, partOf }) => `${unitId} < ${partOf}`)
      .toSorted(),
  );
}
