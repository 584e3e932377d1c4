import type ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import type { FigureColumn } from "../../../src/domain/follow-up/follow-up.ts";
import type { ReadTable } from "../../../src/domain/follow-up/import/read-table.ts";
import { readChanged, tableOf } from "../../support/follow-up-tables.ts";
import { november } from "../../support/follow-ups.ts";

const printed = november().rows.map(({ name, printed: figures }) => [name, figures]);
const valuesOf = ({ rows }: ReadTable): unknown[] =>
  rows.map(({ name, figures }) => [
    name,
    Object.fromEntries(Object.entries(figures).map(([column, figure]) => [column, figure.value])),
  ]);

/** The sheet written anew, each row made of the old one. */
function rewrite(sheet: ExcelJS.Worksheet, row: (cells: unknown[]) => unknown[], blanks = 1): void {
  const rows = Array.from({ length: sheet.rowCount }, (_, at) =>
    Array.from({ length: 11 }, (__, column) => sheet.getCell(at + 1, column + 1)).map(
      ({ value, numFmt }) => ({
        value,
        numFmt,
      }),
    ),
  );
  sheet.spliceRows(1, sheet.rowCount);
  for (const [at, cells] of rows.entries()) {
    const written = row(cells) as ({ value: ExcelJS.CellValue; numFmt?: string } | undefined)[];
    for (const [column, cell] of written.entries()) {
      const target = sheet.getCell(at + blanks, column + 1);
      target.value = cell?.value ?? null;
      target.style = cell?.numFmt === undefined ? {} : { numFmt: cell.numFmt };
    }
  }
}

describe("the customer's table, changed in Excel,", () => {
  test("is the same when columns change places with their headings", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        rewrite(sheet, ([name, ...cells]) => [name, ...cells.slice(4), ...cells.slice(0, 4)]);
      }),
    );

    expect(valuesOf(table).length).toBe(11);
    expect(table.rows[2]?.figures.share?.value).toBe(10_230);
    expect(table.rows[2]?.figures.monthShare?.value).toBe(9_960);
    expect(table.rows[2]?.figures.outcome?.value).toBe(7_895_000);
    expect(table.warnings).toEqual([]);
  });

  test("is the same with title lines above its headings", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.insertRow(1, ["Ekonomisk uppföljning efter november 2025 (i tusentals kronor)"]);
        sheet.insertRow(2, []);
      }),
    );

    expect(valuesOf(table)).toEqual(printed);
    expect(table.warnings).toEqual([]);
  });

  test("is read under headings that are printed once more, and says so", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.insertRow(7, sheet.getRow(1).values);
      }),
    );

    expect(valuesOf(table)).toEqual(printed);
    expect(table.warnings).toEqual([{ kind: "headingsAgain", line: 7 }]);
  });

  test("is read under later headings that stand otherwise", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        const headings = sheet.getRow(1).values as ExcelJS.CellValue[];
        const [, name, ...others] = headings;
        sheet.insertRow(12, [name, ...others.slice(1, 2), ...others.slice(0, 1), ...others.slice(2)]);
        const total = sheet.getRow(13);
        [total.getCell(2).value, total.getCell(3).value] = [3_611, 3_932];
      }),
    );

    expect(valuesOf(table)).toEqual(printed);
  });

  test("is read with hidden rows and columns, and says so", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.getRow(9).hidden = true;
        sheet.getColumn(6).hidden = true;
      }),
    );

    expect(valuesOf(table)).toEqual(printed);
    expect(table.warnings).toEqual([
      { kind: "hiddenRow", line: 9, name: "Oförutsett" },
      { kind: "hiddenColumn", heading: "Årsbudget" },
    ]);
  });

  test("is read with merged cells, and says where: the figure holds for the first of them", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.mergeCells("K7:K10");
        sheet.mergeCells("A15:K15");
      }),
    );

    expect(valuesOf(table).length).toBe(11);
    expect(table.warnings).toEqual([{ kind: "mergedCells", line: 7 }]);
  });

  test("is read with formulas by their stored results, and says which cells", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.getCell("B12").value = { formula: "SUM(B2:B11)-SUM(B6:B9)", result: 3_932 };
        sheet.getCell("E12").value = { formula: "C12/B12", result: 0.918 };
      }),
    );

    expect(valuesOf(table)).toEqual(printed);
    expect(table.warnings).toEqual([{ kind: "formula", cells: ["B12", "E12"] }]);
  });

  test("is refused with formulas that nobody has computed", async () => {
    const outcome = await readChanged((sheet) => {
      sheet.getCell("G12").value = { formula: "SUM(G2:G11)" };
    });

    expect(outcome).toEqual({
      kind: "unreadableCells",
      cells: [{ line: 12, name: "Totalt KLS", heading: "Budget t o m nov", text: "=", why: "no-number" }],
    });
  });

  test("is not cut short where the whole total is uncomputed", async () => {
    const outcome = await readChanged((sheet) => {
      for (let column = 2; column <= 11; column++) sheet.getCell(12, column).value = { formula: "SUM(A1)" };
    });

    expect(outcome.kind === "unreadableCells" && outcome.cells.length).toBe(10);
  });

  test("has no share where Excel has divided by nothing", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.getCell("E9").value = { formula: "C9/B9", result: { error: "#DIV/0!" } };
      }),
    );

    expect(table.rows[7]?.figures.monthShare).toBeUndefined();
    expect(table.rows[7]?.figures.share?.value).toBe(0);
  });

  test("asks about thousands with dots, cell by cell", async () => {
    const outcome = await readChanged((sheet) => {
      sheet.getCell("F2").value = "2.816";
      sheet.getCell("F12").value = "43.510";
    });

    expect(outcome).toEqual({
      kind: "unreadableCells",
      cells: [
        { line: 2, name: "Kommundirektör", heading: "Årsbudget", text: "2.816", why: "ambiguous" },
        { line: 12, name: "Totalt KLS", heading: "Årsbudget", text: "43.510", why: "ambiguous" },
      ],
    });
  });

  test("is read without a row: that its sums are short is for arithmetic to say", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.spliceRows(4, 1);
      }),
    );

    expect(valuesOf(table)).toEqual(printed.filter(([name]) => name !== "IT"));
  });

  test("tells of a row with a name and no figure", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.insertRow(6, ["Administration"]);
      }),
    );

    expect(valuesOf(table)).toEqual(printed);
    expect(table.warnings).toEqual([{ kind: "emptyRow", line: 6, name: "Administration" }]);
  });

  test.each<[string, number, unknown]>([
    ["no unit", 1, { kind: "rowsWithoutName", lines: [4] }],
    ["a unit's name twice", 1, { kind: "sameNameTwice", name: "Kommundirektör", lines: [2, 4] }],
  ])("is refused with %s", async (why, _, refusal) => {
    const outcome = await readChanged((sheet) => {
      sheet.getCell("A4").value = why === "no unit" ? null : "KOMMUNDIREKTÖR";
    });

    expect(outcome).toEqual(refusal);
  });

  test("is read in kronor where its title says so", async () => {
    const table = tableOf(
      await readChanged((sheet, book) => {
        book.getWorksheet("Uppgifter")?.spliceRows(12, 1);
        sheet.insertRow(1, ["Uppföljning november 2025, belopp i kr"]);
        for (let row = 3; row <= 13; row++)
          for (const column of [2, 3, 4, 6, 7, 8, 9, 11]) {
            const cell = sheet.getCell(row, column);
            if (typeof cell.value === "number") cell.value *= 1_000;
          }
      }),
    );

    expect(valuesOf(table)).toEqual(printed);
    expect(table.rows[0]?.figures.budget?.within).toBe(0.5);
  });

  test("is refused where one place says kronor and another tkr", async () => {
    const outcome = await readChanged((sheet) => {
      sheet.insertRow(1, ["Uppföljning november 2025, belopp i kr"]);
    });

    expect(outcome.kind).toBe("severalUnits");
  });

  test("shows numbers as Excel shows them, whatever decimals it keeps", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        sheet.getCell("B2").value = 226.51;
        sheet.getCell("E2").value = 160.04 / 226.51;
        sheet.getCell("C2").value = 160.04;
      }),
    );

    expect(table.rows[0]?.figures.monthBudget).toEqual({ value: 227_000, within: 500, printed: "227" });
    expect(table.rows[0]?.figures.monthShare).toEqual({ value: 7_070, within: 5, printed: "70,7%" });
  });

  test("reads shares that are parts of one, without a percent format", async () => {
    const table = tableOf(
      await readChanged((sheet) => {
        for (let row = 2; row <= 12; row++)
          for (const column of ["E", "J"]) sheet.getCell(`${column}${row}`).numFmt = "General";
      }),
    );

    const shares: readonly FigureColumn[] = ["monthShare", "share"];
    expect(table.rows.map(({ figures }) => shares.map((column) => figures[column]?.value))).toEqual(
      november().rows.map(({ printed: figures }) => shares.map((column) => figures[column])),
    );
  });

  test("is refused when its headings name two months", async () => {
    const outcome = await readChanged((sheet) => {
      sheet.getCell("C1").value = "Redovisning okt";
    });

    expect(outcome).toEqual({ kind: "severalMonths", months: [10, 11] });
  });

  test("is refused when the importer says another month, or another year", async () => {
    const same = (): void => undefined;

    expect(await readChanged(same, { month: "2025-10" })).toEqual({
      kind: "severalMonths",
      months: [10, 11],
    });
    expect(await readChanged(same, { month: "2024-11" })).toEqual({
      kind: "severalYears",
      years: [2024, 2025],
    });
  });

  test("is one of several tables until the importer says which month", async () => {
    const addOctober = (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook): void => {
      const october = book.addWorksheet("Okt");
      sheet.eachRow((row, at) => {
        october.getRow(at).values = (row.values as ExcelJS.CellValue[]).map((value) =>
          typeof value === "string" ? value.replace("nov", "okt") : value,
        );
      });
    };

    expect(await readChanged(addOctober)).toEqual({ kind: "severalTables", sheets: ["Uppföljning", "Okt"] });
    expect(tableOf(await readChanged(addOctober, { month: "2025-11" })).month).toBe("2025-11");
  });

  test("tells of lines that nothing is read from", async () => {
    const table = tableOf(
      await readChanged((sheet, book) => {
        sheet.getCell("A16").value = "Sammanställd av ekonomi";
        const facts = book.getWorksheet("Uppgifter");
        facts?.addRow(["Väder", "Regn"]);
        facts?.addRow(["Tabellens datum", "snart"]);
        facts?.addRow(["Diarienummer", "KS/2025:5"]);
        book.addWorksheet("Diagram").addRow(["x", 1]);
      }),
    );

    expect(table.warnings).toEqual([
      { kind: "unknownLine", line: 13, sheet: "Uppgifter", text: "Väder Regn" },
      { kind: "unknownLine", line: 16, sheet: "Uppföljning", text: "Sammanställd av ekonomi" },
      { kind: "unreadableFact", label: "Tabellens datum", text: "snart" },
      { kind: "factTwice", label: "Diarienummer", texts: ["KS/2025:4", "KS/2025:5"] },
      { kind: "factTwice", label: "Tabellens datum", texts: ["snart", "2025-11-24"] },
      { kind: "unreadSheet", sheet: "Diagram" },
    ]);
  });
});
