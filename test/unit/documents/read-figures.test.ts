import { expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import type { Grid } from "../../../src/domain/calendar/import/grid.ts";
import { writeXlsx, writeZip, type XlsxSheet } from "../../support/write-xlsx.ts";

const figures = async (bytes: Uint8Array): Promise<Grid | undefined> => {
  const document = await readDocument({ name: "tabell.xlsx", bytes }, "figures");
  return document.kind === "grids" ? document.grids[0] : undefined;
};
const aSheet = (rows: XlsxSheet["rows"], more: Partial<XlsxSheet> = {}): Buffer =>
  writeXlsx([{ name: "Nov", rows, ...more }]);

test("a date and a part of one are as a person sees them", async () => {
  const grid = await figures(
    aSheet([[{ date: "2025-11-24" }, { date: "2025-11-01", format: "month-year" }, 12.5]]),
  );

  expect(grid?.rows).toEqual([["2025-11-24", "november 2025", "12,5"]]);
  expect(grid?.marks?.numbers).toEqual([[2]]);
});

test("a formula gives its stored result, and is marked", async () => {
  const grid = await figures(aSheet([["a", { formula: "1+1", result: "två" }]]));

  expect(grid?.rows).toEqual([["a", "två"]]);
  expect(grid?.marks?.formulas).toEqual([{ row: 0, column: 1 }]);
});

test("merged cells are marked, and hold in the first of them only", async () => {
  const grid = await figures(aSheet([["a"], ["", "b"]], { merges: ["A1:A2"] }));

  expect(grid?.rows).toEqual([
    ["a", ""],
    ["", "b"],
  ]);
  expect(grid?.marks?.merged).toEqual([{ first: { row: 0, column: 0 }, last: { row: 1, column: 0 } }]);
});

test("hidden rows and columns are marked, but not those to the end of the sheet", async () => {
  const grid = await figures(
    writeZip({
      "xl/workbook.xml": '<workbook><sheets><sheet name="Nov" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml":
        '<worksheet><cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><f>1+1</f></c></row></sheetData></worksheet>',
    }),
  );

  expect(grid?.marks).toMatchObject({ hiddenRows: [1], hiddenColumns: [1, 2, 3] });
  expect(grid?.rows).toEqual([["1"], ["="]]);
});
