import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import { isFollowUpTable } from "../../../src/domain/follow-up/import/is-follow-up-table.ts";
import { readFollowUpTable } from "../../../src/domain/follow-up/import/read-follow-up-table.ts";
import { gridsOf, tableOf } from "../../support/follow-up-tables.ts";
import { november } from "../../support/follow-ups.ts";

const TABLE = "uppfoljning-2025-11";

const readXlsx = async (): Promise<ReturnType<typeof tableOf>> =>
  tableOf(readFollowUpTable(await gridsOf(`${TABLE}.xlsx`)));
const readCsv = async (): Promise<ReturnType<typeof tableOf>> =>
  tableOf(
    readFollowUpTable(await gridsOf(`${TABLE}.csv`), { facts: await gridsOf(`${TABLE}-uppgifter.csv`) }),
  );

describe.each([
  ["as a workbook", readXlsx],
  ["as delimited text", readCsv],
])("the customer's table %s", (_, read) => {
  test("gives every unit and the total, to the figure", async () => {
    const { rows } = await read();

    const values = rows.map(({ name, figures }) => [
      name,
      Object.fromEntries(Object.entries(figures).map(([column, figure]) => [column, figure.value])),
    ]);
    expect(values).toEqual(november().rows.map(({ name, printed }) => [name, printed]));
  });

  test("keeps what is printed, and how far the true figure may be from it", async () => {
    const { rows } = await read();
    const it = rows.find(({ name }) => name === "IT")?.figures;

    expect(it?.deviation).toEqual({ value: -176_000, within: 500, printed: "-176" });
    expect(it?.share).toEqual({ value: 10_230, within: 5, printed: "102,3%" });
    expect(it?.yearBudget).toEqual({ value: 8_882_000, within: 500, printed: "8 882" });
  });

  test("says its month, its facts, and nothing odd", async () => {
    const { month, facts, areaName, forecast, unit, warnings } = await read();

    expect({ month, facts, areaName, unit }).toEqual({
      month: "2025-11",
      facts: november().facts,
      areaName: "Kommunledningsstaben",
      unit: { factor: 1_000, isSaid: true },
    });
    expect(forecast).toEqual({ heading: "Prognos efter aug", after: 8, likely: "deviation" });
    expect(warnings).toEqual([]);
  });

  test("calls one row the total, and says of none what it is a part of", async () => {
    const { rows } = await read();

    expect(rows.filter(({ isCalledTotal }) => isCalledTotal).map(({ name }) => name)).toEqual(["Totalt KLS"]);
    expect(rows.some(({ partOf }) => partOf !== undefined)).toBe(false);
  });
});

test("a share is read from the columns beside it, though two are headed alike", async () => {
  const { columns } = await readXlsx();

  expect(columns.filter(({ heading }) => heading === "% av budget").map(({ column }) => column)).toEqual([
    "monthShare",
    "share",
  ]);
});

test("without what stands beside it, the csv's year is told from its date and its unit from nothing", async () => {
  const { month, unit, facts, areaName } = tableOf(readFollowUpTable(await gridsOf(`${TABLE}.csv`)));

  expect({ month, unit, areaName }).toEqual({
    month: "2025-11",
    unit: { factor: 1_000, isSaid: false },
    areaName: "Kommunledningsstab",
  });
  expect(facts).toEqual({
    tableDated: "2025-11-24",
    caveat: "OBS! Ögonblicksbild, månaden ej slut vid utskick",
  });
});

test.each(["samples", "samples/excel", "samples/organisation", "test/fixtures/calendars"])(
  "the tables of follow-ups are told from all other files in %s",
  async (dir) => {
    const files = (await readdir(dir)).filter((file) => /\.(?:csv|xlsx)$/u.test(file));
    const told = await Promise.all(
      files.map(async (name) => {
        const document = await readDocument({ name, bytes: await readFile(`${dir}/${name}`) });
        return document.kind === "grids" && isFollowUpTable(document.grids) ? [name] : [];
      }),
    );

    expect(files.length).toBeGreaterThan(0);
    const isTable = (name: string): boolean => [`${TABLE}.csv`, `${TABLE}.xlsx`].includes(name);
    expect(told.flat().toSorted()).toEqual(files.filter(isTable).toSorted());
  },
);

test("a table may have prose above it, and needs figures under both its budget and its outcome", () => {
  const rows = [
    ["Enhet", "Budget", "Utfall"],
    ["IT", "10", "12"],
  ];
  const prose = Array.from({ length: 20 }, () => ["Budgeten och dess utfall."]);

  expect(isFollowUpTable([{ rows: [...prose, ...rows] }])).toBe(true);
  expect(isFollowUpTable([{ rows: [rows[0] ?? [], ["IT", "10", "ännu inget"]] }])).toBe(false);
  expect(
    isFollowUpTable([
      {
        rows: [
          ["Enhet", "Budget", "Avvikelse"],
          ["IT", "10", "12"],
        ],
      },
    ]),
  ).toBe(false);
});

test("a long calendar is not read through to be told from a table", () => {
  let read = 0;
  const row = (): string[] => {
    read += 1;
    return ["v. 5", "Budgetuppföljning per skola", "Utfall för kalenderåret"];
  };
  const rows: string[][] = Array.from({ length: 9_000 }, () => []);
  for (const at of rows.keys()) Object.defineProperty(rows, at, { get: row });

  expect(isFollowUpTable([{ rows }])).toBe(false);
  expect(read).toBeLessThan(100);
});

test("a calendar's reader still refuses formulas, and sees no marks", async () => {
  const bytes = await readFile(`samples/${TABLE}.xlsx`);

  const document = await readDocument({ name: `${TABLE}.xlsx`, bytes });

  expect(document.kind === "grids" ? document.grids.map(({ marks }) => marks) : document).toEqual([
    undefined,
    undefined,
  ]);
});
