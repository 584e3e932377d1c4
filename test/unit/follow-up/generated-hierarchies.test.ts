import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainTotal } from "../../../src/domain/follow-up/import/explain-total.ts";
import { findHierarchy } from "../../../src/domain/follow-up/import/find-hierarchy.ts";
import type { Hierarchy } from "../../../src/domain/follow-up/import/hierarchy.ts";
import type { ReadRow } from "../../../src/domain/follow-up/import/read-table.ts";
import {
  generatedTable,
  seenParts,
  type Amounts,
  type Branch,
  type GeneratedTable,
} from "../../support/generated-tables.ts";
import { aRow } from "../../support/read-rows.ts";

type Side = "before" | "after";

/** Kronor, so that every printed tkr is rounded by up to a half. */
const kronor = fc.integer({ min: 20_000, max: 5_000_000 });
const something: fc.Arbitrary<Amounts> = fc.record({
  monthBudget: kronor,
  monthOutcome: kronor,
  yearBudget: kronor.map((amount) => amount * 4),
  budget: kronor.map((amount) => amount * 3),
  outcome: kronor.map((amount) => amount * 3),
  forecast: fc.option(fc.integer({ min: -2_000_000, max: 2_000_000 }), { nil: undefined }),
});
const nothing: Amounts = {
  monthBudget: 0,
  monthOutcome: 0,
  yearBudget: 0,
  budget: 0,
  outcome: 0,
  forecast: undefined,
};
const unit = fc
  .oneof({ weight: 8, arbitrary: something }, { weight: 1, arbitrary: fc.constant(nothing) })
  .map((amounts): Branch => ({ kind: "unit", amounts }));

function sumOver(of: fc.Arbitrary<Branch>, sides: readonly Side[]): fc.Arbitrary<Branch> {
  return fc.record({
    kind: fc.constant("sum" as const),
    sumStands: fc.constantFrom(...sides),
    of: fc.array(of, { minLength: 2, maxLength: 6 }).filter(holdsTwo),
  });
}

/** Of two that hold anything: of one alone, nothing says whether it or its sum is the unit. */
function holdsTwo(branches: readonly Branch[]): boolean {
  const holds = (branch: Branch): boolean =>
    branch.kind === "sum" || Object.values(branch.amounts).some((amount) => (amount ?? 0) !== 0);
  return branches.filter(holds).length >= 2;
}

/** Three levels of sums at most, each before or after its parts. */
function branches(...sides: readonly Side[]): fc.Arbitrary<readonly Branch[]> {
  const low = sumOver(unit, sides);
  const middle = sumOver(fc.oneof(unit, low), sides);
  const high = sumOver(fc.oneof(unit, low, middle), sides);
  return fc.array(fc.oneof(unit, low, middle, high), { minLength: 2, maxLength: 6 }).filter(holdsTwo);
}

const tables = fc
  .tuple(branches("before", "after"), fc.constantFrom("first" as const, "last" as const), fc.boolean())
  .map(([of, totalStands, isCalled]) => generatedTable(of, totalStands, isCalled));

function waysOf({ rows }: GeneratedTable): readonly Hierarchy[] {
  const outcome = findHierarchy(rows, undefined);
  if (outcome.kind === "explained") return [outcome.hierarchy];
  return outcome.kind === "several" ? outcome.hierarchies : [];
}

describe("a generated hierarchy", () => {
  it("is found again, or is among those that are told", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const ways = waysOf(table);

        expect(ways.map(({ totalId }) => totalId)).toContain(table.hierarchy.totalId);
        expect(ways.map((way) => seenParts(way, table.rows))).toContainEqual(
          seenParts(table.hierarchy, table.rows),
        );
      }),
    );
  });

  it("never counts anything twice: the rows that are no sums add up to the total", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const { totalId, parts } of waysOf(table)) {
          const sums = new Set([totalId, ...parts.map(({ partOf }) => partOf)]);
          const units = table.rows.filter(({ unitId }) => !sums.has(unitId));
          const budget = units.reduce((sum, { figures }) => sum + (figures.budget?.value ?? 0), 0);
          const printed = table.rows.find(({ unitId }) => unitId === totalId)?.figures.budget?.value ?? 0;

          expect(Math.abs(budget - printed)).toBeLessThanOrEqual((table.rows.length + 1) * 500);
        }
      }),
    );
  });

  it("is found again when one figure of a subtotal is mistyped", () => {
    const withSubtotal = tables.filter(({ hierarchy }) => hierarchy.parts.length > 0);
    fc.assert(
      fc.property(withSubtotal, fc.nat(), (table, pick) => {
        const sums = [...new Set(table.hierarchy.parts.map(({ partOf }) => partOf))];
        const sum = sums[pick % sums.length];
        const rows = table.rows.map((row) => (row.unitId === sum ? mistyped(row) : row));

        const ways = waysOf({ ...table, rows });

        expect(ways.map((way) => seenParts(way, table.rows))).toContainEqual(
          seenParts(table.hierarchy, table.rows),
        );
      }),
    );
  });
});

function mistyped(row: ReadRow): ReadRow {
  const { budget } = row.figures;
  if (budget === undefined) return row;
  return { ...row, figures: { ...row.figures, budget: { ...budget, value: budget.value + 900_000 } } };
}

describe("a table that adds up in no way", () => {
  const many = (count: number, amount: (at: number) => number): ReadRow[] =>
    Array.from({ length: count }, (_, at) =>
      aRow(`Enhet ${at}`, { budget: amount(at), outcome: amount(at + 3) }),
    );
  const steps = (rows: readonly ReadRow[]): number => {
    const total = aRow("Totalt", { budget: 77_777, outcome: -4_444 });
    return [false, true]
      .map((isLenient) => explainTotal([...rows, total], total, isLenient).steps)
      .reduce((sum, each) => sum + each, 0);
  };
  const fibonacci = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144];

  it.each<{ name: string; amount: (at: number) => number }>([
    { name: "alike", amount: () => 100 },
    { name: "alike but for the sign", amount: (at) => (at % 2 === 0 ? 100 : -100) },
    { name: "doubled from row to row", amount: (at) => 2 ** (at % 14) },
    { name: "so small that rounding hides them", amount: (at) => at % 3 },
    { name: "the sum of the two before", amount: (at) => fibonacci[at % 12] ?? 0 },
    {
      name: "with either sign the sum of the two before",
      amount: (at) => (fibonacci[at % 11] ?? 0) * ((at % 5) - 2),
    },
  ])("takes no more than the square of its rows, where they are $name", ({ amount }) => {
    const counts = [60, 120, 240].map((count) => ({ count, steps: steps(many(count, amount)) }));

    // Eight ways beside each other at most, in each of a handful of searches.
    for (const each of counts) expect(each.steps).toBeLessThanOrEqual(40 * each.count ** 2);
    expect(findHierarchy([...many(60, amount), aRow("Totalt", { budget: 77_777 })], undefined).kind).toBe(
      "unexplained",
    );
  });
});
