import { describe, expect, it } from "vitest";
import type { FigureColumn } from "../../../src/domain/follow-up/follow-up.ts";
import { checkFigures } from "../../../src/domain/follow-up/import/check-figures.ts";
import { findHierarchy } from "../../../src/domain/follow-up/import/find-hierarchy.ts";
import type { Hierarchy } from "../../../src/domain/follow-up/import/hierarchy.ts";
import type { ReadRow } from "../../../src/domain/follow-up/import/read-table.ts";
import type { TableWarning } from "../../../src/domain/follow-up/import/table-warning.ts";
import { november } from "../../support/follow-ups.ts";
import { aRow, NOVEMBER_COLUMNS, readRowsOf, withFigure } from "../../support/read-rows.ts";

const rows = readRowsOf();
const hierarchy: Hierarchy = {
  totalId: "totalt-kls",
  parts: november().rows.flatMap(({ unitId, partOf }) => (partOf === undefined ? [] : [{ unitId, partOf }])),
};

function warningsOf(table: readonly ReadRow[], of: Hierarchy = hierarchy): readonly TableWarning[] {
  return checkFigures({ rows: table, columns: NOVEMBER_COLUMNS }, of);
}

/** Where nobody knows how the rows add up. */
function ofRowsAlone(table: readonly ReadRow[]): readonly TableWarning[] {
  return checkFigures({ rows: table, columns: NOVEMBER_COLUMNS }, undefined);
}

function swapped(a: FigureColumn, b: FigureColumn): ReadRow[] {
  return rows.map((row) => {
    const { [a]: ofA, [b]: ofB, ...others } = row.figures;
    const figures = { ...others, ...(ofB && { [a]: ofB }), ...(ofA && { [b]: ofA }) };
    return { ...row, figures };
  });
}

describe("the customer's table", () => {
  it("has no figure that rounding does not give", () => {
    expect(warningsOf(rows)).toEqual([]);
  });

  it("says of a deviation what could stand there", () => {
    expect(warningsOf(withFigure(rows, "IT", "deviation", -716_000))).toEqual([
      {
        kind: "figure",
        line: 7,
        name: "IT",
        column: "deviation",
        heading: "Avvikelse budget period",
        printed: -716_000,
        from: -177_000,
        to: -175_000,
      },
      expect.objectContaining({ kind: "sum", name: "Totalt KLS", column: "deviation", sum: 971_000 }),
    ]);
  });

  it("says of a share what could stand there, and of a share of nothing that there is none", () => {
    expect(warningsOf(withFigure(rows, "IT", "share", 10_320))).toEqual([
      expect.objectContaining({ kind: "figure", column: "share", printed: 10_320, from: 10_230, to: 10_230 }),
    ]);
    expect(warningsOf(withFigure(rows, "Oförutsett", "share", 1_000))).toEqual([
      expect.objectContaining({ kind: "shareOfNothing", name: "Oförutsett", heading: "% av budget" }),
    ]);
  });

  it("says of a sum what its parts give and by how much it may differ from that", () => {
    expect(warningsOf(withFigure(rows, "TIA-avdelningen", "yearBudget", 14_324_000))).toEqual([
      expect.objectContaining({
        kind: "sum",
        name: "TIA-avdelningen",
        column: "yearBudget",
        heading: "Årsbudget",
        printed: 14_324_000,
        sum: 14_234_000,
        allowed: 2_500,
      }),
      expect.objectContaining({ kind: "sum", name: "Totalt KLS", sum: 43_600_000, allowed: 3_500 }),
    ]);
  });

  it("says nothing of a blank cell, and nothing of sums where nobody knows what is a part of what", () => {
    expect(ofRowsAlone(withFigure(rows, "IT", "deviation", undefined))).toEqual([]);
    expect(ofRowsAlone(withFigure(rows, "IT", "outcome", undefined))).toEqual([]);
    expect(ofRowsAlone(withFigure(rows, "Totalt KLS", "yearBudget", 1_000_000))).toEqual([]);
  });
});

/** Of a changed digit, how far the figure may be from the printed one without being seen: in tkr, and in tenths of a percent. */
const HIDDEN: Readonly<Record<FigureColumn, number>> = {
  // The deviation beside it is rounded, and so is what it is the difference of: two tkr in all.
  monthBudget: 2,
  monthOutcome: 2,
  monthDeviation: 2,
  budget: 2,
  outcome: 2,
  deviation: 2,
  // In its row nothing else says what it is: only sums do, and of six parts they may differ by three and a half.
  yearBudget: 3,
  forecast: 3,
  // Half a tkr is much of a small budget: 17 of 127 is 12,9 % to 13,9 %.
  monthShare: 8,
  share: 2,
};

/** Whether a warning is of the figure itself, or of one that it decides: in its row, or as a part of a sum. */
function isTied(warning: TableWarning, row: ReadRow, column: FigureColumn): boolean {
  if (warning.kind === "figure" || warning.kind === "shareOfNothing") {
    const isOfMonth = (of: FigureColumn): boolean => of.startsWith("month");
    return warning.name === row.name && isOfMonth(warning.column) === isOfMonth(column);
  }
  return warning.kind === "sum" && warning.column === column;
}

describe("a digit that is changed", () => {
  const changes = rows.flatMap((row) =>
    NOVEMBER_COLUMNS.flatMap(({ column }) => {
      const figure = row.figures[column];
      if (figure === undefined) return [];
      const unit = 2 * figure.within;
      const printed = String(Math.abs(figure.value / unit));
      return Array.from(printed).flatMap((digit, at) =>
        Array.from("0123456789")
          .filter((other) => other !== digit)
          .map((other) => {
            const sign = figure.value < 0 ? -1 : 1;
            const value = Number(printed.slice(0, at) + other + printed.slice(at + 1)) * unit * sign;
            return { row, column, value, off: Math.abs(value - figure.value) / unit };
          }),
      );
    }),
  );

  it.each(NOVEMBER_COLUMNS)("in the column $column is told, in each row and place", ({ column }) => {
    const unseen = changes
      .filter((each) => each.column === column)
      .filter(({ row, value, off }) => {
        const table = withFigure(rows, row.name, column, value);
        const outcome = findHierarchy(table, undefined);
        // Where the figure decides which rows belong together, each way tells what is wrong in it.
        const ways =
          outcome.kind === "explained"
            ? [outcome.hierarchy]
            : outcome.kind === "several"
              ? outcome.hierarchies
              : [];
        const isTold = ways.every((way) => warningsOf(table, way).some((told) => isTied(told, row, column)));
        return !(ways.length > 0 && isTold) && off > HIDDEN[column];
      });

    expect(unseen.map(({ row, value }) => `${row.name}: ${value}`)).toEqual([]);
  });
});

describe("columns that have changed places", () => {
  it.each<[FigureColumn, FigureColumn]>([
    ["budget", "outcome"],
    ["monthBudget", "monthOutcome"],
    ["outcome", "deviation"],
    ["monthOutcome", "outcome"],
    ["monthBudget", "budget"],
    ["monthDeviation", "deviation"],
    ["monthShare", "share"],
    ["yearBudget", "budget"],
  ])("%s and %s are told once, and no row of them", (a, b) => {
    const headings = NOVEMBER_COLUMNS.filter(({ column }) => column === a || column === b);

    expect(warningsOf(swapped(a, b))).toEqual([
      { kind: "swapped", headings: [expect.any(String), expect.any(String)] },
    ]);
    const [told] = warningsOf(swapped(a, b));
    expect(told?.kind === "swapped" && told.headings.toSorted()).toEqual(
      headings.map(({ heading }) => heading).toSorted(),
    );
  });

  it("still tell of a figure that is wrong beside", () => {
    const table = withFigure(swapped("budget", "outcome"), "IT", "monthDeviation", 500_000);

    const told = warningsOf(table).map((warning) => [warning.kind, "name" in warning ? warning.name : ""]);

    expect(told).toEqual([
      ["swapped", ""],
      ["figure", "IT"],
      ["sum", "Totalt KLS"],
    ]);
  });

  it("are not meant where two rows alone are wrong", () => {
    const table = withFigure(
      withFigure(rows, "IT", "deviation", 176_000),
      "Administrativa avdelningen",
      "deviation",
      73_000,
    );

    expect(ofRowsAlone(table).map(({ kind }) => kind)).toEqual(["figure", "figure"]);
  });

  it("are found twice where both pairs have", () => {
    const table = readRowsOf().map((row) => {
      const { budget, outcome, monthBudget, monthOutcome, ...others } = row.figures;
      const figures = {
        ...others,
        ...(outcome && { budget: outcome }),
        ...(budget && { outcome: budget }),
        ...(monthOutcome && { monthBudget: monthOutcome }),
        ...(monthBudget && { monthOutcome: monthBudget }),
      };
      return { ...row, figures };
    });

    expect(warningsOf(table).map(({ kind }) => kind)).toEqual(["swapped", "swapped"]);
  });
});

describe("headings that may be mistaken", () => {
  it("are told where the month is more than the months until it, or these more than the year", () => {
    const table = rows.map((row) => {
      const { monthBudget, monthOutcome, monthDeviation, monthShare, budget, outcome, deviation, share } =
        row.figures;
      const pairs = {
        monthBudget: budget,
        monthOutcome: outcome,
        monthDeviation: deviation,
        monthShare: share,
      };
      const others = {
        budget: monthBudget,
        outcome: monthOutcome,
        deviation: monthDeviation,
        share: monthShare,
      };
      return { ...row, figures: { ...row.figures, ...pairs, ...others } as ReadRow["figures"] };
    });

    expect(warningsOf(table)).toEqual([
      { kind: "implausible", headings: ["Budget nov", "Budget t o m nov"] },
      { kind: "implausible", headings: ["Redovisning nov", "Redovisning t o m nov"] },
    ]);
  });

  it("are not told of January, whose month is all there is, nor of one row", () => {
    const january = rows.map((row) => ({
      ...row,
      figures: { budget: row.figures.budget, monthBudget: row.figures.budget } as ReadRow["figures"],
    }));

    expect(warningsOf(january)).toEqual([]);
    expect(ofRowsAlone(withFigure(rows, "IT", "yearBudget", 7_000_000))).toEqual([]);
  });
});

describe("a row", () => {
  const only = (amounts: Parameters<typeof aRow>[1]): readonly TableWarning[] =>
    ofRowsAlone([aRow("Måltider", amounts)]);

  it.each([
    { name: "an income", amounts: { budget: -500, outcome: -480, deviation: -20, share: 96 } },
    { name: "a budget of nothing with a share of nothing", amounts: { budget: 0, outcome: 12, share: 0 } },
    { name: "a budget of nothing without a share", amounts: { budget: 0, outcome: 12, deviation: -12 } },
    { name: "a small budget, of which any tkr is much", amounts: { budget: 1, outcome: 1, share: 250 } },
    { name: "the last that rounding gives", amounts: { budget: 100, outcome: 50, deviation: 51 } },
    { name: "an outcome below zero", amounts: { budget: 100, outcome: -4, deviation: 104, share: -4 } },
  ])("with $name is right", ({ amounts }) => {
    expect(only(amounts)).toEqual([]);
  });

  it.each([
    {
      name: "an income",
      amounts: { budget: -500, outcome: -480, deviation: 20 },
      from: -21_000,
      to: -19_000,
    },
    { name: "an income", amounts: { budget: -500, outcome: -480, share: 104 }, from: 9_580, to: 9_620 },
    { name: "a small budget", amounts: { budget: 1, outcome: 1, share: 310 }, from: 3_330, to: 30_000 },
    { name: "one too many", amounts: { budget: 100, outcome: 50, deviation: 52 }, from: 49_000, to: 51_000 },
  ])("with $name is told from what to what it could be", ({ amounts, from, to }) => {
    expect(only(amounts)).toEqual([expect.objectContaining({ kind: "figure", from, to })]);
  });

  it("with some blank parts of a sum counts those that are printed", () => {
    const table = [
      aRow("Skola", { budget: 100, forecast: 5 }),
      aRow("Förskola", { budget: 50, forecast: null }),
      aRow("Totalt", { budget: 150, forecast: 9 }),
    ];

    expect(warningsOf(table, { totalId: "totalt", parts: [] })).toEqual([
      expect.objectContaining({ kind: "sum", column: "forecast", printed: 9_000, sum: 5_000 }),
    ]);
  });
});
