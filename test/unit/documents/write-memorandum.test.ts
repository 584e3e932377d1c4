import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeMemorandum } from "../../../src/documents/write-memorandum.ts";
import { memorandumOf, type Memorandum } from "../../../src/domain/follow-up/memorandum.ts";
import type { FigureColumn } from "../../../src/domain/follow-up/follow-up.ts";
import { bareDeviation, bareFigure, formatShare } from "../../../src/text/figures.ts";
import { summaryLines } from "../../../src/text/follow-up/summary-text.ts";
import { blankText } from "../../../src/text/follow-up/memorandum-text.ts";
import { GOLDEN_DOCUMENTS, goldenDocuments } from "../../support/document-goldens.ts";
import { aComment, anArea, anotherMonth, november, novemberSummary } from "../../support/follow-ups.ts";
import {
  bareAugustMemorandum,
  commentedMemorandum,
  decemberMemorandum,
  novemberMemorandum,
} from "../../support/memoranda.ts";
import { documentLines, documentParts, elementsIn, partOf, wordsIn } from "../../support/read-document.ts";

const goldens = goldenDocuments();
const ALL = [novemberMemorandum, commentedMemorandum, bareAugustMemorandum, decemberMemorandum];

const partsOf = (memorandum: Memorandum) => documentParts(writeMemorandum(memorandum));
const documentOf = async (memorandum: Memorandum) => partOf(await partsOf(memorandum), "word/document.xml");

describe("golden documents", () => {
  it("are one file for each case", () => {
    const files = existsSync(GOLDEN_DOCUMENTS) ? readdirSync(GOLDEN_DOCUMENTS).sort() : [];
    expect(files).toEqual([...goldens.keys()].sort());
  });

  it.each([...goldens])("%s is as it was read and found right", async (file, make) => {
    expect(await make()).toBe(readFileSync(new URL(file, GOLDEN_DOCUMENTS), "utf8"));
  });
});

describe("the figures of a document", () => {
  /** As the month's summary has it, said as everywhere. */
  const shown = (memorandum: Memorandum, column: FigureColumn, value: number | undefined): string => {
    if (value === undefined) return "–";
    if (column === "share" || column === "monthShare") return formatShare(value, "sv");
    const isDeviation =
      /deviation/iu.test(column) ||
      (column === "forecast" && memorandum.summary.forecast?.holds === "deviation");
    return isDeviation ? bareDeviation(value, "sv") : bareFigure(value, "sv");
  };

  const expectFigures = async (memorandum: Memorandum): Promise<void> => {
    const [, units = ""] = elementsIn(await documentOf(memorandum), "w:tbl");
    const [, ...rows] = elementsIn(units, "w:tr").map((row) => elementsIn(row, "w:tc").map(wordsIn));
    const { summary, columns } = memorandum;
    const expected = [...summary.rows, summary.total].map(({ figures }) =>
      columns.map((column) => shown(memorandum, column, figures[column])),
    );
    expect(rows.map(([, ...figures]) => figures)).toEqual(expected);
  };

  it("are those of the month's summary, every one", async () => {
    for (const make of ALL) await expectFigures(make());
  });

  it("are so for any month", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.01, max: 400, noNaN: true }), async (factor) => {
        const month = anotherMonth("2025-05", factor);
        await expectFigures(memorandumOf(novemberSummary([], [], anArea(), month), "2025-06-02"));
      }),
      { numRuns: 15 },
    );
  });

  it("are those that the card says in words", async () => {
    const memorandum = novemberMemorandum();
    const said = summaryLines(memorandum.summary, "sv").join("\n");
    const document = wordsIn(await documentOf(memorandum));
    const figures = ["36 399", "37 910", "1 511", "96,0 %", "83,7 %", "43 510"].map((each) =>
      each.replaceAll(" ", "\u00A0"),
    );
    for (const figure of figures) expect(document).toContain(figure);
    for (const figure of figures.slice(0, 5)) expect(said).toContain(figure);
  });
});

describe("what a person has to write", () => {
  it("is marked in yellow, all that the model names and nothing else", async () => {
    for (const make of ALL) {
      const memorandum = make();
      const marked = [...wordsIn(await documentOf(memorandum)).matchAll(/«([^»]*)»/gu)].map(
        ([, words]) => words,
      );
      const expected = memorandum.blanks.map((blank) => blankText(blank, memorandum));
      expect(new Set(marked)).toEqual(new Set(expected));
      for (const words of expected) expect(words).toMatch(/^\[(?:Fyll i|Kontrollera) .*\]$/u);
    }
  });
});

describe("a reader who does not see", () => {
  it("hears Swedish", async () => {
    const parts = await partsOf(novemberMemorandum());

    expect(partOf(parts, "word/styles.xml")).toContain('<w:lang w:val="sv-SE"');
    expect(partOf(parts, "docProps/core.xml")).toContain("<dc:language>sv-SE</dc:language>");
  });

  it("finds headings that go down one step at a time, and one title", async () => {
    for (const make of ALL) {
      const xml = await documentOf(make());
      const levels = [...xml.matchAll(/<w:pStyle w:val="Heading(\d)"/gu)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it("hears what each column is, on every page, and no cell is merged", async () => {
    const tables = elementsIn(await documentOf(novemberMemorandum()), "w:tbl");

    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const heads = elementsIn(table, "w:tr").map((row) => row.includes("<w:tblHeader/>"));
      expect(heads).toEqual(heads.map((_, at) => at === 0));
      expect(table).toMatch(/<w:tblLook [^>]*w:firstRow="(?:true|1)"/u);
      expect(table).not.toMatch(/w:gridSpan|w:vMerge/u);
    }
  });
});

describe("the file", () => {
  it("tells nothing of the machine or its clock, and is the same when it is made again", async () => {
    const [one, other] = [await partsOf(commentedMemorandum()), await partsOf(commentedMemorandum())];

    expect([...one]).toEqual([...other]);
    const core = partOf(one, "docProps/core.xml");
    expect(core).toContain("<dc:creator>Styrkedjan</dc:creator>");
    expect(core).toContain("2025-11-25T00:00:00Z");
  });

  it.each([
    "**fet** [länk](http://a) ${x} {{y}}",
    "<w:p>&amp;'\"",
    "a\u0000b\u0008\uFFFE\uD800c",
    "Å 🙂 漢\u2028",
  ])("holds %j as it was written", async (text) => {
    const comments = [aComment("IT", { operations: `Först ${text}` })];
    const parts = await partsOf(memorandumOf(novemberSummary(comments), "2025-11-25"));
    const line = documentLines(parts).find((each) => each.startsWith("IT: Först"));
    expect(line).toBe(`IT: Först ${text.replaceAll(/[\u0000\u0008\uFFFE]|\p{Surrogate}/gu, "")}`);
  });

  it("holds every unit of a large area", async () => {
    const [first, ...others] = november().rows;
    if (first === undefined) throw new Error("no rows");
    const units = Array.from({ length: 200 }, (_, at) => ({
      ...first,
      unitId: `enhet-${at}`,
      name: `Enheten för mycket långa namn nummer ${at}`,
    }));
    const large = november({ rows: [...units, ...others] });
    const xml = await documentOf(memorandumOf(novemberSummary([], [], anArea(), large), "2025-11-25"));
    expect(elementsIn(elementsIn(xml, "w:tbl")[1] ?? "", "w:tr")).toHaveLength(large.rows.length + 1);
  });
});
