import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/domain/calendar/import/grid.ts";
import { isFollowUpTable } from "../../../src/domain/follow-up/import/is-follow-up-table.ts";
import {
  readFollowUpTable,
  type OwnFacts,
} from "../../../src/domain/follow-up/import/read-follow-up-table.ts";
import type { ReadTableOutcome } from "../../../src/domain/follow-up/import/read-table.ts";
import { readLines, rowsOf, tableOf } from "../../support/follow-up-tables.ts";
import "../../support/property-seed.ts";

const TABLE = ["Enhet | Budget nov | Utfall nov | Budget tom nov | Utfall tom nov", "IT | 10 | 9 | 110 | 99"];
const PLAIN = ["Enhet | Budget | Utfall", "IT | 110 | 99"];

/** A table with a sheet beside it. */
const withFacts = (
  facts: readonly string[],
  table: readonly string[] = TABLE,
  own: OwnFacts = {},
): ReadTableOutcome =>
  readFollowUpTable([{ rows: rowsOf(table) }, { name: "Uppgifter", rows: rowsOf(facts) }], own);
const monthOf = (outcome: ReadTableOutcome): unknown =>
  outcome.kind === "read" ? outcome.table.month : outcome;

describe("the month", () => {
  test.each<[string, () => ReadTableOutcome, unknown]>([
    ["has its year from a line", () => withFacts(["År | 2025"]), "2025-11"],
    ["has its year from its own line", () => withFacts(["Månad | november 2025"]), "2025-11"],
    [
      "has its year from the title",
      () => readLines(["Uppföljning efter november 2025", ...TABLE], {}),
      "2025-11",
    ],
    ["has its year from the table's date", () => readLines([...TABLE, "2025-11-24"], {}), "2025-11"],
    [
      "was last year when the table is dated before it",
      () => readLines([...TABLE, "2026-01-12"], {}),
      "2025-11",
    ],
    [
      "has its year from the tjänsteskrivelse's date",
      () => withFacts(["Datum | 18 november 2025"]),
      "2025-11",
    ],
    [
      "is not that of a day in the title",
      () => readLines(["Nämnden 3 december 2025, uppföljning november 2025", ...TABLE], {}),
      "2025-11",
    ],
    [
      "is said by the sheet where nothing else says it",
      () => readFollowUpTable([{ name: "Nov 2025", rows: rowsOf(PLAIN) }]),
      "2025-11",
    ],
    [
      "is not said by a sheet that was copied",
      () => readFollowUpTable([{ name: "Okt 2025", rows: rowsOf(TABLE) }], { month: "2025-11" }),
      "2025-11",
    ],
    ["is what the importer says", () => readLines(PLAIN, { month: "2025-11" }), "2025-11"],
    ["may be missing", () => readLines(PLAIN, {}), { kind: "noMonth" }],
    ["may lack its year", () => readLines(TABLE, {}), { kind: "noYear", month: 11 }],
    [
      "may be said in two ways",
      () => withFacts(["Månad | oktober 2025"]),
      { kind: "severalMonths", months: [10, 11] },
    ],
    [
      "may be of two years",
      () => withFacts(["År | 2024", "Rubrik | Uppföljning november 2025"]),
      { kind: "severalYears", years: [2024, 2025] },
    ],
  ])("%s", (_, read, expected) => {
    expect(monthOf(read())).toEqual(expected);
  });
});

describe("what stands beside the table", () => {
  test("is known in English too, and by a colon in one cell", () => {
    const { facts, areaName } = tableOf(
      withFacts(
        [
          "Case number: KS/2025:4",
          "Case officer | Martin Bollner",
          "Responsible manager | Johan Örnberg",
          "Body | Allmänna utskottet",
          "Meeting date | 1 december 2025",
          "Area | Kommunledningsstaben",
          "Remark | Not over yet",
        ],
        TABLE,
        { month: "2025-11" },
      ),
    );

    expect(facts).toEqual({
      caseNumber: "KS/2025:4",
      caseOfficer: "Martin Bollner",
      head: "Johan Örnberg",
      body: "Allmänna utskottet",
      bodyMeets: "2025-12-01",
      caveat: "Not over yet",
    });
    expect(areaName).toBe("Kommunledningsstaben");
  });

  test("may stand above the headings, as in the head of a form", () => {
    const { facts, warnings } = tableOf(
      readLines(["Diarienummer | KS/2025:4", "Handläggare: Martin Bollner", "", ...TABLE]),
    );

    expect(facts).toEqual({ caseNumber: "KS/2025:4", caseOfficer: "Martin Bollner" });
    expect(warnings).toEqual([]);
  });

  test("is left out where its value is blank, and nothing is invented", () => {
    expect(
      tableOf(withFacts(["Diarienummer | ", "Handläggare | "], TABLE, { month: "2025-11" })).facts,
    ).toEqual({});
  });

  test("says what the forecast holds, before its size does", () => {
    const table = ["Enhet | Årsbudget | Budget | Utfall | Prognos", "IT | 100 | 90 | 80 | 2"];
    const likely = (line: string): unknown =>
      tableOf(withFacts([line, "Månad | november 2025"], table)).forecast?.likely;

    expect(likely("Prognosen visar | utfall för helåret")).toBe("outcome");
    expect(likely("Prognosen visar | avvikelse mot budget")).toBe("deviation");
    expect(likely("Prognosen visar | något annat")).toBe("deviation");
  });

  test("says the unit of the amounts", () => {
    const { rows, unit } = tableOf(withFacts(["Belopp | mnkr", "År | 2025"]));

    expect(unit).toEqual({ factor: 1_000_000, isSaid: true });
    expect(rows[0]?.figures.budget).toEqual({ value: 110_000_000, within: 500_000, printed: "110" });
  });
});

test("whatever cells a file holds, there is an answer", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "Budget",
      "Utfall",
      "Avvikelse",
      "% av budget",
      "Prognos efter aug",
      "nov",
      "t o m nov",
      "IT",
    ),
    fc.constantFrom(
      "Summa",
      "12",
      "1.250",
      "96,0%",
      "",
      "",
      "2025-11-24",
      "OBS!",
      "Datum",
      "=",
      "Ingår i",
      "tkr",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );
  const grid = fc.record({ rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }) });
  fc.assert(
    fc.property(fc.array(grid, { maxLength: 2 }), (grids: readonly Grid[]) => {
      const outcome = readFollowUpTable(grids, { month: "2025-11" });
      if (isFollowUpTable(grids)) expect(outcome.kind).not.toBe("noHeadings");
      if (outcome.kind === "read") expect(outcome.table.rows.length).toBeGreaterThan(0);
    }),
  );
});
