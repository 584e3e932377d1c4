import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";

const read = (bytes: Uint8Array | string, name = "plan.csv"): ReturnType<typeof readDocument> =>
  readDocument({ name, bytes: typeof bytes === "string" ? Buffer.from(bytes) : bytes });

const TABLE = "Datum;Händelse\r\n17 mars;Möte på Åsgården\r\n";
const ROWS = [
  ["Datum", "Händelse"],
  ["17 mars", "Möte på Åsgården"],
];

describe("a delimited file", () => {
  test.each([
    ["UTF-8", Buffer.from(TABLE)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${TABLE}`)],
    ["Windows-1252", Buffer.from(TABLE, "latin1")],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${TABLE}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(TABLE, "utf16le")],
    ["UTF-16 the other way round", Buffer.from(`\uFEFF${TABLE}`, "utf16le").swap16()],
    ["lines that end in a single return", Buffer.from(TABLE.replaceAll("\r\n", "\r"))],
    ["commas", Buffer.from(TABLE.replaceAll(";", ","))],
    ["Excel's hint of the separator", Buffer.from(`sep=;\r\n${TABLE}`)],
    ["tabs", Buffer.from(TABLE.replaceAll(";", "\t"))],
  ])("in %s is read the same", async (_, bytes) => {
    expect(await read(bytes)).toEqual({ kind: "grids", grids: [{ rows: ROWS }] });
  });

  test("Windows-1252's own dash and quotes are kept", async () => {
    const bytes = Buffer.concat([
      Buffer.from("Datum;Vad\n6"),
      Buffer.from([0x96]),
      Buffer.from("8 maj;"),
      Buffer.from([0x94]),
    ]);

    expect(await read(bytes)).toEqual({
      kind: "grids",
      grids: [
        {
          rows: [
            ["Datum", "Vad"],
            ["6–8 maj", "”"],
          ],
        },
      ],
    });
  });

  test("a quoted cell may hold separators, quotes and new lines", async () => {
    const outcome = await read('Datum;Vad\n17 mars;"Möte; ""stort""\nandra raden"\n');

    expect(outcome).toMatchObject({
      grids: [
        {
          rows: [
            ["Datum", "Vad"],
            ["17 mars", 'Möte; "stort"\nandra raden'],
          ],
        },
      ],
    });
  });

  test("commas inside sentences do not make a semicolon file a comma file", async () => {
    const outcome = await read("Datum;Vad\n17 mars;a, b, c, d, e och f, g, h\n18 mars;i, j, k\n");

    expect(outcome).toMatchObject({
      grids: [
        {
          rows: [
            ["Datum", "Vad"],
            ["17 mars", "a, b, c, d, e och f, g, h"],
            ["18 mars", "i, j, k"],
          ],
        },
      ],
    });
  });

  test("rows may have more or fewer cells than the headings", async () => {
    const outcome = await read("Datum;Vad\n17 mars\n18 mars;A;B\n");

    expect(outcome).toMatchObject({
      grids: [{ rows: [["Datum", "Vad"], ["17 mars"], ["18 mars", "A", "B"]] }],
    });
  });
});

describe("a file that is no delimited table is refused", () => {
  test.each([
    ["nothing in it", "", { kind: "empty" }],
    ["white space alone", " \n\t\n", { kind: "empty" }],
    ["a PDF by another name", "%PDF-1.7\n...", { kind: "not-a-table", looksLike: "pdf" }],
    ["a web page", "  <!DOCTYPE html><html>", { kind: "not-a-table", looksLike: "web-page" }],
    ["rich text", "{\\rtf1\\ansi", { kind: "not-a-table", looksLike: "word" }],
    ["a formula", "Datum;Vad\n=IDAG();Möte\n", { kind: "formula", cell: "A2" }],
    ["a formula far to the right", `${";".repeat(27)}=SUM(A1)\n`, { kind: "formula", cell: "AB1" }],
    ["a quote that never closes", 'Datum;Vad\n1 mars;"Möte\n2 mars;B\n', { kind: "open-quote", line: 2 }],
  ])("%s", async (_, text, refusal) => {
    expect(await read(text)).toEqual(refusal);
  });

  test.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], { kind: "not-a-table", looksLike: "image" }],
    [
      "bytes that are no letters",
      [1, 2, 3, 0, 5, 0, 0, 7, 8, 9],
      { kind: "not-a-table", looksLike: "binary" },
    ],
    [
      "an .xls of the old kind",
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0],
      { kind: "old-excel" },
    ],
  ])("%s", async (_, bytes, refusal) => {
    expect(await read(Buffer.from(bytes))).toEqual(refusal);
  });

  test("a workbook with a password", async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);

    expect(await read(bytes, "plan.xlsx")).toEqual({ kind: "encrypted" });
  });

  test("50 MB", async () => {
    expect(await read(Buffer.alloc(50 * 1024 * 1024, "a"))).toEqual({
      kind: "too-large",
      megabytes: 50,
      limit: 20,
    });
  });

  test("more rows than any calendar has", async () => {
    expect(await read("1 mars;A\n".repeat(50_001))).toEqual({ kind: "too-many-rows", limit: 50_000 });
  });

  test("a quote inside a word is a quote", async () => {
    expect(await read('Datum;Vad\n1 mars;Möte 2" om rör\n')).toMatchObject({ kind: "grids" });
  });
});
