import { describe, expect, it } from "vitest";
import { findHierarchy } from "../../../src/domain/follow-up/import/find-hierarchy.ts";
import type { HierarchyOutcome, KnownParts, Part } from "../../../src/domain/follow-up/import/hierarchy.ts";
import type { ReadRow } from "../../../src/domain/follow-up/import/read-table.ts";
import { november } from "../../support/follow-ups.ts";
import { aRow, readRowsOf, withFigure } from "../../support/read-rows.ts";

const partsOfNovember: readonly Part[] = november().rows.flatMap(({ unitId, partOf }) =>
  partOf === undefined ? [] : [{ unitId, partOf }],
);
const kls = { totalId: "totalt-kls", parts: partsOfNovember };

/** Budget and outcome of both kinds, in tkr: enough for chance to be out of the question. */
type Row = readonly [name: string, yearBudget: number, budget: number, outcome: number];

function table(...rows: readonly Row[]): ReadRow[] {
  return rows.map(([name, yearBudget, budget, outcome], at) => ({
    ...aRow(name, { yearBudget, budget, outcome, deviation: budget - outcome }),
    line: at + 1,
  }));
}

/** "a b < c": a and b are parts of c. */
function told(outcome: HierarchyOutcome): string {
  if (outcome.kind !== "explained") return outcome.kind;
  return partsIn(outcome.hierarchy.parts);
}

function partsIn(parts: readonly Part[]): string {
  const sums = [...new Set(parts.map(({ partOf }) => partOf))];
  return sums
    .map((sum) =>
      [...parts.filter((part) => part.partOf === sum).map(({ unitId }) => unitId), "<", sum].join(" "),
    )
    .join(", ");
}

const A: Row = ["A", 5_210, 4_011, 3_902];
const B: Row = ["B", 1_733, 1_502, 1_655];
const C: Row = ["C", 2_950, 2_104, 1_999];
const D: Row = ["D", 871, 640, 702];
const ZERO: Row = ["Noll", 0, 0, 0];

function sumOf(name: string, ...rows: readonly Row[]): Row {
  const column = (at: 1 | 2 | 3): number => rows.reduce((sum, row) => sum + row[at], 0);
  return [name, column(1), column(2), column(3)];
}

const BC = sumOf("BC", B, C);
const BCD = sumOf("BCD", BC, D);
const total = (...rows: readonly Row[]): Row => sumOf("Totalt", ...rows);

describe("how the rows of the customer's table add up", () => {
  it("is found: TIA-avdelningen is the sum of the four rows under it", () => {
    expect(findHierarchy(readRowsOf(), undefined)).toEqual({
      kind: "explained",
      isNew: true,
      hierarchy: kls,
    });
  });

  it("is found with one figure that is wrong, and then has to be confirmed", () => {
    const rows = withFigure(readRowsOf(), "TIA-avdelningen", "outcome", 17_871_000);

    expect(findHierarchy(rows, undefined)).toEqual({ kind: "explained", isNew: true, hierarchy: kls });
    expect(findHierarchy(rows, { parts: kls.parts, from: "confirmed" })).toEqual({
      kind: "explained",
      isNew: true,
      hierarchy: kls,
    });
  });

  it("is not known where a row is missing: what it would hold is what the total has too much", () => {
    const rows = readRowsOf().filter(({ name }) => name !== "IT");

    const outcome = findHierarchy(rows, undefined);

    expect(outcome).toMatchObject({ kind: "unexplained", totalId: "totalt-kls" });
    if (outcome.kind !== "unexplained") return;
    expect(outcome.differences.map(({ column, printed, sum }) => [column, printed - sum])).toEqual([
      ["monthBudget", 1_140_000],
      // Beside what rounding leaves.
      ["monthOutcome", 1_136_000],
      ["monthDeviation", 4_000],
      ["yearBudget", 8_882_000],
      ["budget", 7_719_000],
      ["outcome", 7_895_000],
      ["deviation", -176_000],
    ]);
  });

  it("is not known where a part is missing, and with what was confirmed the subtotal is told", () => {
    const rows = readRowsOf().filter(({ name }) => name !== "Politisk verksamhet");

    expect(findHierarchy(rows, undefined).kind).toBe("unexplained");
    expect(findHierarchy(rows, { parts: kls.parts, from: "confirmed" })).toMatchObject({
      kind: "unexplained",
      differences: expect.arrayContaining([
        { subtotalId: "tia-avdelningen", column: "yearBudget", printed: 14_234_000, sum: 10_740_000 },
      ]) as unknown,
    });
  });
});

describe("subtotals", () => {
  it.each<{ name: string; rows: readonly Row[]; found: string }>([
    { name: "before its parts", rows: [A, BC, B, C, total(A, BC)], found: "b c < bc" },
    { name: "after its parts", rows: [A, B, C, BC, total(A, BC)], found: "b c < bc" },
    { name: "first of all", rows: [BC, B, C, A, total(A, BC)], found: "b c < bc" },
    { name: "under a total that is first", rows: [total(A, BC), BC, B, C, A], found: "b c < bc" },
    { name: "in another, before", rows: [A, BCD, BC, B, C, D, total(A, BCD)], found: "bc d < bcd, b c < bc" },
    { name: "in another, after", rows: [B, C, BC, D, BCD, A, total(A, BCD)], found: "b c < bc, bc d < bcd" },
    { name: "with a row of nothing in it", rows: [A, BC, B, ZERO, C, total(A, BC)], found: "b noll c < bc" },
    { name: "with a row of nothing beside it", rows: [BC, B, C, ZERO, A, total(A, BC)], found: "b c < bc" },
    { name: "of all rows", rows: [sumOf("ABC", A, B, C), A, B, C, total(A, B, C)], found: "a b c < abc" },
  ])("are found $name", ({ rows, found }) => {
    expect(told(findHierarchy(table(...rows), undefined))).toBe(found);
  });

  it("are not looked for where the rows add up as they stand, which nobody has to confirm", () => {
    // BC is the sum of B and C, and yet a unit of its own.
    const rows = table(BC, B, C, total(BC, B, C));

    expect(findHierarchy(rows, undefined)).toEqual({
      kind: "explained",
      isNew: false,
      hierarchy: { totalId: "totalt", parts: [] },
    });
  });

  it("are never made of rows that hold nothing", () => {
    const rows = table(A, ZERO, ["Noll två", 0, 0, 0], ["Noll tre", 0, 0, 0], B, total(A, B));

    expect(findHierarchy(rows, undefined)).toMatchObject({ kind: "explained", hierarchy: { parts: [] } });
  });

  it("are no row that equals its neighbour, where the total counts both", () => {
    const rows = table(A, ["A två", 5_210, 4_011, 3_902], BC, B, C, total(A, A, BC));

    expect(told(findHierarchy(rows, undefined))).toBe("b c < bc");
  });

  it("of one row are found where the total counts one of both, as the other subtotals stand", () => {
    const only: Row = ["A enhet", 5_210, 4_011, 3_902];

    expect(told(findHierarchy(table(A, only, BC, B, C, total(A, BC)), undefined))).toBe(
      "a-enhet < a, b c < bc",
    );
    expect(told(findHierarchy(table(only, A, B, C, BC, total(A, BC)), undefined))).toBe(
      "a-enhet < a, b c < bc",
    );
  });

  it("of one row are told both ways where no other subtotal says how they stand", () => {
    const outcome = findHierarchy(table(A, ["A enhet", 5_210, 4_011, 3_902], B, total(A, B)), undefined);

    expect(
      outcome.kind === "several" && outcome.hierarchies.map(({ parts }) => partsIn(parts)).toSorted(),
    ).toEqual(["a < a-enhet", "a-enhet < a"]);
  });

  it("that may or may not have a small row in them are told both ways", () => {
    const small: Row = ["Liten", 1, 1, 1];
    const rows = table(BC, B, C, small, A, total(A, BC));

    const outcome = findHierarchy(rows, undefined);

    expect(outcome.kind === "several" && outcome.hierarchies.map(({ parts }) => partsIn(parts))).toEqual([
      "b c < bc",
      "b c liten < bc",
    ]);
  });

  it("are found by the columns that their parts have: a blank cell is not nothing", () => {
    const rows = [
      aRow("A", { budget: 4_011, outcome: 3_902, forecast: 100 }),
      aRow("BC", { budget: 3_606, outcome: 3_654, forecast: 70 }),
      aRow("B", { budget: 1_502, outcome: 1_655, forecast: null }),
      aRow("C", { budget: 2_104, outcome: 1_999, forecast: 20 }),
      aRow("Rubrik", { budget: null }),
      aRow("Totalt", { budget: 7_617, outcome: 7_556, forecast: 170 }),
    ];

    expect(told(findHierarchy(rows, undefined))).toBe("b c < bc");
  });

  it("are not guessed where no column is whole", () => {
    const rows = [
      aRow("A", { budget: 4_011 }),
      aRow("B", { outcome: 1_655 }),
      aRow("Totalt", { budget: 9_999, outcome: 9_999 }),
    ];

    expect(findHierarchy(rows, undefined)).toMatchObject({ kind: "unexplained" });
  });
});

describe("the row of the total", () => {
  it("is the last or the first that the others prove, where none is called so", () => {
    const all = ["Alla", ...total(A, BC).slice(1)] as unknown as Row;

    expect(findHierarchy(table(A, BC, B, C, all), undefined)).toMatchObject({
      kind: "explained",
      hierarchy: { totalId: "alla" },
    });
    expect(findHierarchy(table(all, A, BC, B, C), undefined)).toMatchObject({
      kind: "explained",
      hierarchy: { totalId: "alla" },
    });
  });

  it("is the one of several that are called so which the others explain", () => {
    const rows = table(["Totalt BC", ...BC.slice(1)] as unknown as Row, B, C, A, total(A, BC));

    expect(told(findHierarchy(rows, undefined))).toBe("b c < totalt-bc");
  });

  it.each<{ name: string; rows: ReadRow[] }>([
    { name: "no row is the sum of the others", rows: table(A, B, C, D) },
    { name: "there are two rows alone", rows: table(A, ["A två", 5_210, 4_011, 3_902]) },
    { name: "there are no rows", rows: [] },
  ])("is not there where $name", ({ rows }) => {
    expect(findHierarchy(rows, undefined)).toEqual({ kind: "noTotal" });
  });
});

describe("what is known beforehand", () => {
  const rows = table(A, BC, B, C, D, total(A, BC, D));
  const known = (from: KnownParts["from"], ...parts: readonly (readonly [string, string])[]): KnownParts => ({
    from,
    parts: parts.map(([unitId, partOf]) => ({ unitId, partOf })),
  });
  const right: readonly (readonly [string, string])[] = [
    ["b", "bc"],
    ["c", "bc"],
  ];

  it.each(["table", "confirmed"] as const)("from the %s is taken where it explains the total", (from) => {
    expect(findHierarchy(rows, known(from, ...right))).toMatchObject({ kind: "explained", isNew: false });
  });

  it("from the table may be of rows that do not stand together", () => {
    const apart = table(BC, A, B, D, C, total(A, BC, D));

    expect(findHierarchy(apart, undefined).kind).toBe("unexplained");
    expect(told(findHierarchy(apart, known("table", ...right)))).toBe("b c < bc");
  });

  it("from the table is not exchanged for what arithmetic finds", () => {
    const outcome = findHierarchy(rows, known("table", ["b", "bc"], ["c", "bc"], ["d", "bc"]));

    expect(outcome).toMatchObject({
      kind: "unexplained",
      differences: expect.arrayContaining([
        { column: "budget", printed: 8_257_000, sum: 7_617_000 },
        { subtotalId: "bc", column: "budget", printed: 3_606_000, sum: 4_246_000 },
      ]) as unknown,
    });
  });

  it("from the table may go in a ring, and explains nothing then", () => {
    expect(findHierarchy(rows, known("table", ["b", "c"], ["c", "b"])).kind).toBe("unexplained");
  });

  it("from an earlier month is applied to the rows that are still there, and a new row stands under the total", () => {
    const withNew = table(A, BC, B, C, D, ["Ny", 333, 222, 111], total(A, BC, D, ["Ny", 333, 222, 111]));

    expect(findHierarchy(withNew, known("confirmed", ...right))).toMatchObject({ isNew: false });
    expect(findHierarchy(withNew, known("confirmed", ...right, ["gammal", "bc"]))).toMatchObject({
      kind: "explained",
      isNew: true,
    });
  });

  it("from an earlier month is found anew where it explains nothing any more", () => {
    const moved = table(A, BCD, B, C, D, total(A, BCD));

    expect(findHierarchy(moved, known("confirmed", ...right))).toEqual({
      kind: "explained",
      isNew: true,
      hierarchy: {
        totalId: "totalt",
        parts: ["b", "c", "d"].map((unitId) => ({ unitId, partOf: "bcd" })),
      },
    });
  });

  it("from an earlier month that had subtotals is confirmed anew where there are none any more", () => {
    const flat = table(BC, B, D, A, total(BC, B, D, A));

    expect(findHierarchy(flat, known("confirmed", ["b", "bc"]))).toMatchObject({
      kind: "explained",
      isNew: true,
      hierarchy: { parts: [] },
    });
  });
});
