import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/domain/follow-up/import/check-figures.ts";
import type { ReadTable } from "../../../src/domain/follow-up/import/read-table.ts";
import { tableWarningText } from "../../../src/text/follow-up/import.ts";
import { readLines, tableOf } from "../../support/follow-up-tables.ts";

const HEADINGS = "Enhet | Årsbudget | Budget t o m nov | Utfall t o m nov | Avvikelse";

const read = (...lines: readonly string[]): ReadTable => tableOf(readLines(lines));

/** All that is told of a table whose rows are plain parts of its total. */
function toldOf(table: ReadTable): readonly string[] {
  const whole = { totalId: "summa", parts: [] };
  return [...table.warnings, ...checkFigures(table, whole)].map(({ kind }) => kind);
}

const figuresOf = ({ rows }: ReadTable, ...columns: readonly ("budget" | "outcome" | "deviation")[]) =>
  rows.map(({ figures }) => columns.map((column) => (figures[column]?.value ?? NaN) / 1_000));

describe("deviations that are outcome less budget", () => {
  const table = read(
    HEADINGS,
    "Skola | 12 000 | 11 000 | 10 500 | −500",
    "Förskola | 24 000 | 22 000 | 22 700 | 700",
    "Stab | 1 200 | 1 100 | 1 100 | 0",
    "Summa | 37 200 | 34 100 | 34 300 | 200",
  );

  it("are read the other way, which is told once and never as columns that changed places", () => {
    expect(figuresOf(table, "budget", "outcome", "deviation")).toEqual([
      [11_000, 10_500, 500],
      [22_000, 22_700, -700],
      [1_100, 1_100, 0],
      [34_100, 34_300, -200],
    ]);
    expect(table.rows[2]?.figures.deviation?.value).toBe(0);
    expect(table.warnings).toEqual([{ kind: "turnedDeviations", headings: ["Avvikelse"] }]);
    expect(toldOf(table)).toEqual(["turnedDeviations"]);
  });

  it("are told as sentences, with the forecast that may run the same way", () => {
    const said = tableWarningText(
      { kind: "turnedDeviations", headings: ["Avvikelse"], forecast: "Prognos" },
      { amount: 500, share: 5 },
      "sv",
    );

    expect(said).toBe(
      "Avvikelserna är räknade som utfall minus budget i ”Avvikelse”. De läses med omvänt tecken, så att plus är under budget. Kontrollera att budget och utfall har rätt rubriker. ”Prognos” läses som den står. Är den räknad åt samma håll, vänd dess tecken i tabellen.",
    );
  });

  it("leave a row that is wrong either way to be told by itself", () => {
    const mistyped = read(
      HEADINGS,
      "Skola | 12 000 | 11 000 | 10 500 | −500",
      "Förskola | 24 000 | 22 000 | 22 700 | 900",
      "Summa | 36 000 | 33 000 | 33 200 | 200",
    );

    expect(toldOf(mistyped)).toEqual(["turnedDeviations", "figure", "sum"]);
  });

  it("are where small ones and shares would hide it", () => {
    const small = read(
      `Belopp i mnkr`,
      `${HEADINGS} | %`,
      "Skola | 12,0 | 11,0 | 10,5 | −0,5 | 95,5 %",
      "Stab | 6,0 | 5,5 | 5,5 | −0,1 | 99,1 %",
      "Förskola | 24,0 | 22,0 | 22,7 | 0,7 | 103,2 %",
      "Summa | 42,0 | 38,5 | 38,7 | 0,2 | 100,5 %",
    );

    expect(figuresOf(small, "deviation")).toEqual([[500], [100], [-700], [-200]]);
    expect(toldOf(small)).toEqual(["turnedDeviations"]);
  });

  it.each([
    ["one row alone", ["Skola | 12 000 | 11 000 | 10 500 | −500", "Stab | 1 200 | 1 100 | 1 000 | 100"]],
    ["incomes among costs", ["Avgifter | −600 | −550 | −570 | 20", "Stab | 1 200 | 1 100 | 1 000 | 100"]],
  ])("are not meant by %s", (_, rows) => {
    expect(read(HEADINGS, ...rows).warnings).toEqual([]);
  });

  it("are not meant where the shares say that budget and outcome have changed places", () => {
    const swapped = read(
      `Enhet | Budget t o m nov | Utfall t o m nov | Avvikelse | % av budget`,
      "Skola | 10 500 | 11 000 | 500 | 95,5 %",
      "Förskola | 22 700 | 22 000 | −700 | 103,2 %",
      "Summa | 33 200 | 33 000 | −200 | 100,6 %",
    );

    expect(toldOf(swapped)).toEqual(["swapped"]);
  });
});

describe("costs with a minus", () => {
  const rows = [
    "Skola | −12 000 | −11 000 | −10 500 | 500",
    "Förskola | −24 000 | −22 000 | −22 700 | −700",
    "Avgifter | 1 200 | 1 100 | 1 000 | −100",
    "Summa | −34 800 | −31 900 | −32 200 | −300",
  ];

  it("are read as costs, and what is left of a budget stays plus", () => {
    const table = read(HEADINGS, ...rows);

    expect(figuresOf(table, "budget", "outcome", "deviation")).toEqual([
      [11_000, 10_500, 500],
      [22_000, 22_700, -700],
      [-1_100, -1_000, -100],
      [31_900, 32_200, -300],
    ]);
    expect(table.rows[0]?.figures.yearBudget?.value).toBe(12_000_000);
    expect(toldOf(table)).toEqual(["negativeCosts"]);
  });

  it.each([
    [
      "a forecast of the year's outcome is turned with them",
      ["−12 100", "−24 100", "1 200", "−35 000"],
      35_000,
    ],
    ["a forecast of a deviation is not", ["−100", "−100", "0", "−200"], -200],
  ])("%s", (_, forecasts, total) => {
    const table = read(
      `${HEADINGS} | Prognos`,
      ...rows.map((row, nth) => `${row} | ${forecasts[nth] ?? ""}`),
    );

    expect(table.rows.at(-1)?.figures.forecast?.value).toBe(total * 1_000);
  });

  it("are told where nothing shows whether they are costs, and an area that earns money is not", () => {
    const headings = "Enhet | Budget t o m nov | Utfall t o m nov";
    const untold = read(headings, "Skola | −11 000 | −10 500", "Summa | −11 000 | −10 500");
    const earning = read(
      HEADINGS,
      "Avgifter | −6 000 | −5 500 | −5 700 | 200",
      "Taxor | −600 | −550 | −500 | −50",
      "Summa | −6 600 | −6 050 | −6 200 | 150",
    );

    expect(untold.warnings).toEqual([{ kind: "negativeBudgets" }]);
    expect(figuresOf(untold, "budget")).toEqual([[-11_000], [-11_000]]);
    expect(earning.warnings).toEqual([]);
  });
});

describe("a column that a table does not have", () => {
  it("has not changed places with one that it has", () => {
    const table = read(
      "Enhet | Budget t o m nov | Utfall t o m nov | % av budget",
      "Skola | 11 000 | 10 500 | 87,5 %",
      "Förskola | 22 000 | 22 700 | 94,6 %",
      "Summa | 33 000 | 33 200 | 92,2 %",
    );

    expect(toldOf(table)).toEqual(["figure", "figure", "figure"]);
  });
});
