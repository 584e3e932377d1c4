import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { importerAt, plain, type Importer } from "../../support/follow-up-import.ts";

const SAMPLE = new URL("../../../samples/uppfoljning-2025-11.xlsx", import.meta.url).pathname;

let importer: Importer;
beforeEach(async () => {
  importer = await importerAt();
});
afterEach(() => importer.leave());

/** Runs the command on the sample's workbook as somebody has changed it in Excel. */
async function imported(change: (sheet: ExcelJS.Worksheet) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(SAMPLE);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error("The sample has a sheet.");
  change(sheet);
  await importer.file("tabell.xlsx", new Uint8Array(await book.xlsx.writeBuffer()));
  await importer.run("tabell.xlsx", "--dry-run");
  return plain(importer.said.out + importer.said.err);
}

describe("the command reads a workbook's figures", () => {
  it("as they are shown: kronor that a format shows as tkr are tkr", async () => {
    const said = await imported((sheet) => {
      for (let line = 2; line <= 12; line++)
        for (const column of [2, 3, 4, 6, 7, 8, 9, 11]) {
          const cell = sheet.getCell(line, column);
          if (typeof cell.value !== "number") continue;
          cell.value = cell.value * 1_000 + 123;
          cell.numFmt = "#,##0,";
        }
    });

    expect(said).toMatch(/Budget till och med november +37 910\n/u);
    expect(said).toContain("Kontroll: alla tryckta siffror stämmer inom avrundning.");
  });

  it("with what is hidden, merged and computed told of", async () => {
    const said = await imported((sheet) => {
      sheet.getRow(4).hidden = true;
      sheet.getCell("C12").value = { formula: "SUM(C2:C5)+C10+C11", result: 3_611 };
    });

    expect(said).toContain("Rad 4, IT, är dold i kalkylarket. Den är läst ändå.");
    expect(said).toContain("Cellen C12 räknas ut av en formel.");
  });
});
