import { describe, expect, test } from "vitest";
import { readHeading } from "../../../src/domain/follow-up/import/read-heading.ts";
import type { ReadTableOutcome } from "../../../src/domain/follow-up/import/read-table.ts";
import { readLines, tableOf } from "../../support/follow-up-tables.ts";

describe("a heading", () => {
  test.each<[string, unknown]>([
    ["Budget \nnov", ["budget", "month", 11]],
    ["Redovisning nov", ["outcome", "month", 11]],
    ["Redo-\nvisning november", ["outcome", "month", 11]],
    ["Redo\u00ADvisning november", ["outcome", "month", 11]],
    ["Utfall", ["outcome", undefined, undefined]],
    ["Budget t o m nov", ["budget", "toDate", 11]],
    ["Budget t.o.m. nov", ["budget", "toDate", 11]],
    ["BUDGET TOM NOV", ["budget", "toDate", 11]],
    ["Budget till och med november", ["budget", "toDate", 11]],
    ["Utfall ack nov", ["outcome", "toDate", 11]],
    ["Ack. utfall", ["outcome", "toDate", undefined]],
    ["Utfall jan–nov", ["outcome", "toDate", 11]],
    ["Utfall jan-nov 2025", ["outcome", "toDate", 11]],
    ["Avvikelse budget period", ["deviation", "period", undefined]],
    ["Budgetavvikelse", ["deviation", undefined, undefined]],
    ["Diff", ["deviation", undefined, undefined]],
    ["% av budget", ["share", undefined, undefined]],
    ["%", ["share", undefined, undefined]],
    ["Andel av budget t o m nov", ["share", "toDate", 11]],
    ["Procent av budget", ["share", undefined, undefined]],
    ["Årsbudget", ["budget", "year", undefined]],
    ["Budget helår", ["budget", "year", undefined]],
    ["Budget 2025", ["budget", "year", undefined]],
    ["Prognos efter aug", ["forecast", "month", 8]],
    ["Helårsprognos", ["forecast", "year", undefined]],
    ["Ingår i", ["partOf", undefined, undefined]],
    ["Del av", ["partOf", undefined, undefined]],
    ["Budget Nov", ["budget", "month", 11]],
    ["Actual YTD Nov", ["outcome", "toDate", 11]],
    ["Variance", ["deviation", undefined, undefined]],
    ["Annual budget", ["budget", "year", undefined]],
    ["Forecast after Aug", ["forecast", "month", 8]],
    ["% of budget", ["share", undefined, undefined]],
    ["Part of", ["partOf", undefined, undefined]],
    // What no column holds.
    ["Avvikelse %", [undefined, undefined, undefined]],
    ["% av årsbudget", [undefined, "year", undefined]],
    ["Utfall föregående år", [undefined, "year", undefined]],
    ["Utfall sep–nov", [undefined, "month", 11]],
    ["Kommentar", [undefined, undefined, undefined]],
    ["Kommunledningsstab", [undefined, undefined, undefined]],
  ])("%j", (text, expected) => {
    const { kind, period, months } = readHeading(text);

    expect([kind, period, months[0]]).toEqual(expected);
  });

  test("says its unit and what a forecast holds", () => {
    expect(readHeading("Budget nov (mnkr)").unit?.factor).toBe(1_000_000);
    expect(readHeading("Utfall, tkr").unit?.factor).toBe(1_000);
    expect(readHeading("Utfall kr").unit?.factor).toBe(1);
    expect(readHeading("Prognos avvikelse").meaning).toBe("deviation");
    expect(readHeading("Prognos utfall helår").meaning).toBe("outcome");
  });
});

const ROW = "IT | 1 140 | 1 135 | 5 | 99,6% | 8 882 | 7 719 | 7 895 | -176 | 102,3%";
const columnsOf = (outcome: ReadTableOutcome): unknown =>
  tableOf(outcome).columns.map(({ column }) => column);
const ALL = [
  "monthBudget",
  "monthOutcome",
  "monthDeviation",
  "monthShare",
  "yearBudget",
  "budget",
  "outcome",
  "deviation",
  "share",
];

describe("headings", () => {
  test.each<[string, readonly string[]]>([
    [
      "a month over several columns",
      [
        "Enhet | November | | | | Årsbudget | T o m november | | | ",
        " | Budget | Utfall | Avvikelse | % | | Budget | Utfall | Avvikelse | %",
      ],
    ],
    [
      "each broken over two rows",
      [
        "Enhet | Budget | Redovisning | Avvikelse | % av | Årsbudget | Budget | Redovisning t | Avvikelse | % av",
        " | nov | nov | nov | budget | | t o m nov | o m nov | budget period | budget",
      ],
    ],
    [
      "units in a row of their own",
      [
        "Enhet | Budget nov | Utfall nov | Avv | Andel | Årsbudget | Budget tom nov | Utfall tom nov | Avv | Andel",
        " | tkr | tkr | tkr | % | tkr | tkr | tkr | tkr | %",
      ],
    ],
    [
      "in English",
      [
        "Unit | Budget Nov | Actual Nov | Variance | % of budget | Annual budget | Budget YTD | Actual YTD | Variance YTD | % of budget",
      ],
    ],
    [
      "period and accumulated",
      [
        "Enhet | Budget period | Utfall period | Avvikelse | % | Årsbudget | Budget ack | Utfall ack | Avvikelse | %",
      ],
    ],
  ])("are read %s", (_, headings) => {
    expect(columnsOf(readLines([...headings, ROW]))).toEqual(ALL);
  });

  test("without a word of the month are until it", () => {
    expect(columnsOf(readLines(["Enhet | Budget | Utfall | Avvikelse", "IT | 10 | 8 | 2"]))).toEqual([
      "budget",
      "outcome",
      "deviation",
    ]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["may be of the whole year", "Budget | Utfall", "2025-11", ["guessedBudget"]],
    ["is not that where the year has its own", "Årsbudget | Budget | Utfall", "2025-11", []],
    ["is of its month where that is said", "Budget tom nov | Utfall", "2025-11", []],
    ["is of the whole year in December", "Budget | Utfall", "2025-12", []],
  ])("of a budget without a word of its months: it %s", (_, headings, month, told) => {
    const { warnings } = tableOf(readLines([`Enhet | ${headings}`, "IT | 110 | 99 | 90"], { month }));

    expect(warnings.map(({ kind }) => kind).filter((kind) => kind !== "ignoredColumn")).toEqual(told);
  });

  test("of another year are not read, nor a deviation from a forecast", () => {
    const outcome = readLines([
      "Enhet | Budget 2025 | Budget tom nov 2025 | Utfall tom nov 2025 | Utfall tom nov 2024 | Prognos helår | Avvikelse | Kommentar",
      "IT | 10 | 9 | 8 | 7 | 11 | -1 | dyrt",
    ]);

    expect(columnsOf(outcome)).toEqual(["yearBudget", "budget", "outcome", "forecast"]);
    expect(tableOf(outcome).warnings).toEqual(
      ["Utfall tom nov 2024", "Avvikelse", "Kommentar"].map((heading) => ({
        kind: "ignoredColumn",
        heading,
      })),
    );
  });

  test("of several forecasts give the latest", () => {
    const { forecast, rows } = tableOf(
      readLines(["Enhet | Budget | Utfall | Prognos efter mars | Prognos efter aug", "IT | 10 | 8 | 1 | 2"]),
    );

    expect(forecast).toEqual({ heading: "Prognos efter aug", after: 8, likely: "deviation" });
    expect(rows[0]?.figures.forecast?.value).toBe(2_000);
  });

  test.each<[string, readonly string[], unknown]>([
    ["none that are known", ["Namn | Ålder", "IT | 3"], { kind: "noHeadings", seen: ["Namn", "Ålder"] }],
    [
      "none of the outcome",
      ["Enhet | Budget | Avvikelse", "IT | 10 | 2"],
      { kind: "missingColumns", missing: ["outcome"] },
    ],
    [
      "the same twice",
      ["Enhet | Budget | Utfall | Budget tom nov", "IT | 10 | 8 | 9"],
      { kind: "sameColumnTwice", column: "budget", headings: ["Budget", "Budget tom nov"] },
    ],
    ["no rows", ["Enhet | Budget | Utfall"], { kind: "noRows" }],
    ["no names", ["Enhet | Budget | Utfall", " | 10 | 8"], { kind: "rowsWithoutName", lines: [2] }],
  ])("are refused with %s", (_, lines, refusal) => {
    expect(readLines(lines)).toEqual(refusal);
  });
});

describe("rows", () => {
  test("say what they are a part of, have codes before their names, and come before or after their total", () => {
    const { rows, warnings } = tableOf(
      readLines([
        "Ansvar | Enhet | Ingår i | Budget tom nov | Utfall",
        " | Summa | | 30 | 20",
        "1100 | Drift | IT | 10 | 8",
        "1200 | IT | | 20 | 12",
      ]),
    );

    expect(rows.map(({ name, partOf, isCalledTotal, line }) => [name, partOf, isCalledTotal, line])).toEqual([
      ["Summa", undefined, true, 2],
      ["Drift", "IT", false, 3],
      ["IT", undefined, false, 4],
    ]);
    expect(warnings).toEqual([{ kind: "ignoredColumn", heading: "Ansvar" }]);
  });

  test("with outcomes as a forecast say so by their size, and what is said or headed goes before that", () => {
    const likely = (heading: string, forecast: number): unknown =>
      tableOf(
        readLines([`Enhet | Årsbudget | Budget | Utfall | ${heading}`, `IT | 100 | 90 | 80 | ${forecast}`]),
      ).forecast?.likely;

    expect([likely("Prognos", 98), likely("Prognos", -4), likely("Prognos", 50)]).toEqual([
      "outcome",
      "deviation",
      undefined,
    ]);
    expect(likely("Prognos avvikelse", 98)).toBe("deviation");
  });

  test("that are as large as kronor, with no word of the unit, are told of", () => {
    const { warnings } = tableOf(
      readLines(["Enhet | Budget tom nov | Utfall", "Alla | 43 510 000 | 36 399 000"]),
    );

    expect(warnings).toEqual([{ kind: "unlikelyUnit", text: "43 510 000" }]);
  });

  test("more than any municipality has are refused", () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => `Enhet ${at} | 1 | 1`);

    expect(readLines(["Enhet | Budget | Utfall", ...rows])).toEqual({ kind: "tooManyRows", limit: 10_000 });
  });
});
