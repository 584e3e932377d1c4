import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { cell, row, type PlannedRow, type WorkbookPlan } from "../../../src/documents/workbook/sheet-plan.ts";
import { heightOf } from "../../../src/documents/workbook/row-height.ts";
import { cellAt, columnLetters, onSheet, rangeIn } from "../../../src/documents/workbook/references.ts";
import { writeWorkbook } from "../../../src/documents/workbook/write-workbook.ts";

const ROWS = 6000;

/** A plan that tells how many rows have been made, of texts that do not pack. */
function countedPlan(): { readonly plan: WorkbookPlan; readonly made: () => number } {
  let made = 0;
  function* rows(): Generator<PlannedRow> {
    for (; made < ROWS; made += 1)
      yield row(cell(createHash("sha512").update(String(made)).digest("base64"), "text"));
  }
  const sheet = {
    name: "Rader",
    paper: "A4",
    pagesWide: 1,
    widths: [90],
    frozen: { row: 1, columns: 0 },
  } as const;
  const plan = {
    title: "Rader",
    language: "sv-SE",
    footer: "",
    day: "2023-03-28",
    sheets: [{ ...sheet, rows }],
  };
  return { plan, made: () => made };
}

/** When a while has gone without another row. */
async function settled(made: () => number): Promise<number> {
  let [before, same] = [-1, 0];
  while (same < 500) {
    await setImmediate();
    same = made() === before && before > 0 ? same + 1 : 0;
    before = made();
  }
  return before;
}

describe("a workbook that is written while it is read", () => {
  it("waits for a reader that is slow, and goes on when it reads", { timeout: 30_000 }, async () => {
    const { plan, made } = countedPlan();
    const stream = writeWorkbook(plan);
    expect(await settled(made)).toBeLessThan(ROWS);
    const bytes = await buffer(stream);
    expect(made()).toBe(ROWS);
    expect(bytes.subarray(0, 2).toString()).toBe("PK");
  });

  it("makes no more rows when the reader has gone", { timeout: 30_000 }, async () => {
    const { plan, made } = countedPlan();
    const stream = writeWorkbook(plan);
    await settled(made);
    stream.destroy();
    const then = made();
    expect(await settled(made)).toBeLessThan(ROWS);
    expect(made() - then).toBeLessThanOrEqual(1);
  });
});

describe("references", () => {
  it.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [52, "AZ"],
    [53, "BA"],
    [702, "ZZ"],
    [703, "AAA"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("name cells, ranges and other sheets", () => {
    expect(cellAt(3, 7)).toBe("C7");
    expect(rangeIn(8, 6, 19)).toBe("$H$6:$H$19");
    expect(onSheet("Barn 'n' unga", "A1")).toBe("'Barn ''n'' unga'!A1");
  });
});

describe("the height of a row", () => {
  const wrapped = (text: string) => row(cell(text, "wrapped"));

  it.each([
    ["one line needs nothing said", wrapped("Kort"), undefined],
    ["a text is broken between words", wrapped("tio tecken tio tecken"), 30],
    ["each line of its own counts", wrapped("a\nb\nc"), 45],
    ["a word longer than the column is broken", wrapped("Driftkostnadsförändring"), 45],
    ["nothing is higher than Excel takes", wrapped("ord ".repeat(2000)), 409],
    ["what is not wrapped has one line", row(cell("en lång text som inte bryts", "text")), undefined],
  ])("%s", (_, planned, height) => {
    expect(heightOf(planned, [12])).toBe(height);
  });

  it("is counted over joined cells", () => {
    const planned = { cells: [cell("tio tecken tio tecken", "note")], across: 2 };
    expect(heightOf(planned, [12, 12])).toBeUndefined();
  });
});
