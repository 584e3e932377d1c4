import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import { writeXlsx, writeZip, type XlsxCell, type XlsxSheet } from "../../support/write-xlsx.ts";

const read = (bytes: Uint8Array, name = "plan.xlsx"): ReturnType<typeof readDocument> =>
  readDocument({ name, bytes });
const aSheet = (rows: XlsxSheet["rows"], more: Partial<XlsxSheet> = {}): Buffer =>
  writeXlsx([{ name: "Plan", rows: [["Datum", "Händelse"], ...rows], ...more }]);
const cellOf = async (cell: XlsxCell): Promise<string | undefined> => {
  const outcome = await read(aSheet([[cell, "Möte"]]));
  return outcome.kind === "grids" ? outcome.grids[0]?.rows[1]?.[0] : outcome.kind;
};

describe("a workbook", () => {
  test.each<[string, XlsxCell, string]>([
    ["text", "6–8 februari", "6–8 februari"],
    ["a number", 12, "12"],
    ["a date", { date: "2023-03-17" }, "2023-03-17"],
    ["a date on a leap day", { date: "2024-02-29" }, "2024-02-29"],
    ["a date with its time", { date: "2023-03-17T13:05", format: "with-time" }, "2023-03-17 kl. 13.05"],
    ["a date that shows no year", { date: "2026-10-13", format: "yearless" }, "13 oktober"],
    ["a date that shows no day", { date: "2023-03-01", format: "month-year" }, "mars 2023"],
  ])("%s is read as it is shown", async (_, cell, text) => {
    expect(await cellOf(cell)).toBe(text);
  });

  test("every visible sheet is a grid with its name", async () => {
    const outcome = await read(
      writeXlsx([
        { name: "Vår & höst", rows: [["Datum"]] },
        { name: "Utkast", rows: [[{ formula: "1+1", result: "2" }]], hidden: true },
        { name: "Uppföljning", rows: [["När"]] },
      ]),
    );

    expect(outcome).toEqual({
      kind: "grids",
      grids: [
        { name: "Vår & höst", rows: [["Datum"]] },
        { name: "Uppföljning", rows: [["När"]] },
      ],
    });
  });

  test("a sheet that is only a chart is passed over", async () => {
    const relation = (id: number, kind: string): string =>
      `<Relationship Id="rId${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}s/sheet${id}.xml"/>`;
    const bytes = writeZip({
      "xl/workbook.xml":
        '<workbook><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/><sheet name="Diagram" sheetId="2" r:id="rId2"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": `<Relationships>${relation(1, "worksheet")}${relation(2, "chartsheet")}</Relationships>`,
      "xl/worksheets/sheet1.xml":
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Datum</t></is></c></row></sheetData></worksheet>',
      "xl/chartsheets/sheet2.xml": "<chartsheet/>",
    });

    expect(await read(bytes)).toEqual({ kind: "grids", grids: [{ name: "Plan", rows: [["Datum"]] }] });
  });

  test("rows keep their places below empty ones", async () => {
    const outcome = await read(aSheet([[], ["1 mars", "A"]]));

    expect(outcome).toMatchObject({
      grids: [
        {
          rows: [
            ["Datum", "Händelse"],
            ["", ""],
            ["1 mars", "A"],
          ],
        },
      ],
    });
  });

  test("a cell merged downwards holds for all its rows", async () => {
    const outcome = await read(
      aSheet(
        [
          ["1 mars", "A"],
          [undefined, "B"],
          [undefined, "C"],
          [undefined, "D"],
        ],
        { merges: ["A2:A4"] },
      ),
    );

    const dates = outcome.kind === "grids" ? outcome.grids[0]?.rows.map((row) => row[0]) : [];
    expect(dates).toEqual(["Datum", "1 mars", "1 mars", "1 mars", ""]);
  });

  test("a cell merged to the right stays one cell", async () => {
    const outcome = await read(aSheet([["Uppföljning"], ["1 mars", "A"]], { merges: ["A2:B2"] }));

    expect(outcome).toMatchObject({
      grids: [
        {
          rows: [
            ["Datum", "Händelse"],
            ["Uppföljning", ""],
            ["1 mars", "A"],
          ],
        },
      ],
    });
  });

  test("a large one is read too", async () => {
    const rows = Array.from({ length: 4500 }, (_, nth) => [
      `${(nth % 28) + 1} mars 2023`,
      `Möte ${nth} ${"om mål och budget ".repeat(20)}`,
    ]);

    const outcome = await read(aSheet(rows));

    expect(outcome.kind === "grids" ? outcome.grids[0]?.rows.length : outcome).toBe(4501);
  });
});

describe("a workbook that is not to be trusted is refused", () => {
  const workbook = writeXlsx([{ name: "Plan", rows: [["Datum"]] }]);

  test("a formula is named by its cell", async () => {
    expect(
      await read(
        aSheet([
          ["1 mars", "A"],
          ["2 mars", { formula: "1+1", result: "2" }],
        ]),
      ),
    ).toEqual({ kind: "formula", cell: "B3" });
  });

  test("among several sheets the sheet is named too", async () => {
    const bytes = writeXlsx([
      { name: "A", rows: [["Datum"]] },
      { name: "B", rows: [[{ formula: "TODAY()", result: "45000" }]] },
    ]);

    expect(await read(bytes)).toEqual({ kind: "formula", cell: "A1", sheet: "B" });
  });

  test("macros, by content or by name", async () => {
    const withMacro = writeZip({ "xl/workbook.xml": "<workbook/>", "xl/vbaProject.bin": "x" });

    expect(await read(withMacro)).toEqual({ kind: "macro" });
    expect(await read(workbook, "plan.xlsm")).toEqual({ kind: "macro" });
  });

  test.each([
    ["a Word document", { "word/document.xml": "<w/>" }, { kind: "not-a-table", looksLike: "word" }],
    [
      "an OpenDocument file",
      { "content.xml": "<office/>" },
      { kind: "not-a-table", looksLike: "opendocument" },
    ],
    ["any other zip", { "a.txt": "a" }, { kind: "not-a-table", looksLike: "zip" }],
    ["a workbook without its sheets", { "xl/workbook.xml": "<workbook/>" }, { kind: "damaged" }],
    [
      "entities that swell",
      { "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aa">]><workbook/>' },
      { kind: "damaged" },
    ],
  ])("%s", async (_, parts, refusal) => {
    expect(await read(writeZip(parts))).toEqual(refusal);
  });

  test("what unpacks to far more than it weighs", async () => {
    const bytes = writeZip({ "xl/workbook.xml": Buffer.alloc(160 * 1024 * 1024) });

    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await read(bytes)).toEqual({ kind: "unpacks-too-large", limit: 150 });
  });

  test("what says that it unpacks to less than it does", async () => {
    const bytes = writeZip({ "xl/workbook.xml": Buffer.alloc(20 * 1024 * 1024) }, { "xl/workbook.xml": 100 });

    expect(await read(bytes)).toEqual({ kind: "damaged" });
  });

  test("thousands of parts", async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, nth) => [`${nth}.xml`, "<a/>"]));

    expect(await read(writeZip(parts))).toEqual({ kind: "unpacks-too-large", limit: 150 });
  });

  test.each(["A60000", "XFD9000"])("one cell far away, at %s", async (cell) => {
    const sheet = `<worksheet><sheetData><row r="${/\d+/u.exec(cell)?.[0] ?? ""}"><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`;

    expect(await read(withSheet(sheet))).toEqual({ kind: "too-many-rows", limit: 50_000 });
  });

  test("a row number that no spreadsheet has", async () => {
    expect(
      await read(withSheet('<worksheet><sheetData><row r="99999999999"/></sheetData></worksheet>')),
    ).toEqual({
      kind: "too-many-rows",
      limit: 50_000,
    });
  });

  test("a file cut short, at any place", async () => {
    for (let length = 4; length < workbook.length; length += 97) {
      const outcome = await read(workbook.subarray(0, length));

      expect(outcome.kind, String(length)).toBe("damaged");
    }
  });

  test("a file with flipped bytes gives an answer and never a fault", async () => {
    for (let at = 30; at < workbook.length; at += 41) {
      const bytes = Buffer.from(workbook);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;

      await expect(read(bytes), String(at)).resolves.toHaveProperty("kind");
    }
  });

  function withSheet(sheet: string): Buffer {
    return writeZip({
      "xl/workbook.xml": '<workbook><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": sheet,
    });
  }
});
