import { existsSync, readdirSync, readFileSync } from "node:fs";
import { once } from "node:events";
import { arrayBuffer } from "node:stream/consumers";
import exceljs from "exceljs";
import fc from "fast-check";
import readCells from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { writeSummaryWorkbook } from "../../../src/documents/write-summary-workbook.ts";
import { LANGS } from "../../../src/domain/lang.ts";
import { compileSummary } from "../../../src/domain/summary/compile-summary.ts";
import { summaryDifference } from "../../../src/domain/summary/summary-difference.ts";
import { summaryModel, type SummaryModel } from "../../../src/domain/summary/summary-model.ts";
import { generatedProposals } from "../../support/generated-proposals.ts";
import { anOrganisation } from "../../support/organisation.ts";
import { aRound } from "../../support/proposals.ts";
import { cellsOf, readWorkbook } from "../../support/read-workbook.ts";
import { recalculate } from "../../support/recalculate.ts";
import { aReleased, sampleModel, summaryOf } from "../../support/summaries.ts";
import { GOLDEN_WORKBOOKS, goldenWorkbooks } from "../../support/workbook-goldens.ts";

const goldens = goldenWorkbooks();
const now = { kind: "now", day: "2023-03-28" } as const;

async function expectSumsToHold(model: SummaryModel): Promise<void> {
  const formulas = recalculate(await readWorkbook(writeSummaryWorkbook(model, "sv")));
  const wrong = formulas.filter(
    ({ stored, counted }) => typeof stored !== "number" || Math.abs(stored - counted) > 1e-6,
  );
  expect(wrong).toEqual([]);
  expect(formulas.length).toBeGreaterThan(20);
}

async function textsOf(title: string): Promise<ReturnType<typeof cellsOf>> {
  const model = summaryModel(summaryOf([aReleased("efficiency", 1, { title })]), now);
  const book = await readWorkbook(writeSummaryWorkbook(model, "sv"));
  const sheet = book.getWorksheet("Effektiviseringar");
  return sheet === undefined ? [] : cellsOf(sheet).filter(({ address }) => address === "B6");
}

describe("golden workbooks", () => {
  it("are one file for each case and language", () => {
    const files = existsSync(GOLDEN_WORKBOOKS) ? readdirSync(GOLDEN_WORKBOOKS).sort() : [];
    expect(files).toEqual([...goldens.keys()].sort());
  });

  it.each([...goldens])("%s is as it was read and found right", async (file, make) => {
    expect(await make()).toBe(readFileSync(new URL(file, GOLDEN_WORKBOOKS), "utf8"));
  });
});

describe("the sums of a workbook", () => {
  it("are stored as they are counted", async () => {
    await expectSumsToHold(sampleModel());
    await expectSumsToHold(summaryModel(summaryOf([]), now));
  });

  it("are stored as they are counted, whatever has been handed in", { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(generatedProposals, generatedProposals, async (one, other) => {
        const [before, after] = [summaryOf(one), summaryOf(other)];
        const difference = { since: 1, ...summaryDifference(before, after) };
        await expectSumsToHold(summaryModel(after, now, difference));
      }),
      { numRuns: 12 },
    );
  });

  it("keep apart two nämnder whose names Excel sees no difference between", async () => {
    const organisation = anOrganisation({
      committees: [
        { id: "ett", name: "Nämnden" },
        { id: "tva", name: "NÄMNDEN" },
      ],
      departments: [
        { id: "a", name: "A", committeeId: "ett" },
        { id: "b", name: "B", committeeId: "tva" },
      ],
    });
    const proposals = [
      aReleased("operating", 1, { departmentId: "a" }),
      aReleased("operating", 2, { departmentId: "b" }),
      aReleased("operating", 3, { departmentId: "b" }),
    ];
    const summary = compileSummary({ proposals, organisation, round: aRound() });
    await expectSumsToHold(summaryModel(summary, now));
    expect(summary.byCommittee.map(({ count }) => count)).toEqual([1, 2]);
  });
});

describe("what somebody has written", () => {
  it.each(["=cmd|'/c calc'!A0", "+1+1", "-2", "@SUM(A1)", "\t=1", " =1"])(
    "%j is a text, also when the cell is edited",
    async (title) => {
      const [cell] = await textsOf(title);
      expect(cell?.type).toBe(exceljs.ValueType.String);
      expect(cell?.value).toBe(title);
      expect(cell?.numFmt).toBe("@");
    },
  );

  it.each([
    "**fet** [länk](http://a)",
    "${x} {{y}} <b>&amp;'\"",
    "Å 🙂 \u{2028} 漢",
    "rad\nrad",
    "x".repeat(2000),
  ])("%j comes out as it was written", async (title) => {
    const stream = writeSummaryWorkbook(
      summaryModel(summaryOf([aReleased("efficiency", 1, { title })]), now),
      "sv",
    );
    const sheets = await readCells(await arrayBuffer(stream));
    const { data } = sheets.find(({ sheet }) => sheet === "Effektiviseringar") ?? {};
    expect(data?.[5]?.[1]).toBe(title);
  });

  it("loses what a workbook cannot hold, and nothing else", async () => {
    const [cell] = await textsOf("a\u0000b\u0008c\uFFFEd\uFFFF\uD800e🙂\uDC00f\r\ng\u001F");
    expect(cell?.value).toBe("abcde🙂f\ng");
  });

  it("can be any text", { timeout: 30_000 }, async () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, async (title) => {
        const cells = await textsOf(`a${title}`);
        expect(cells).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the file", () => {
  it("has sheet names that Excel takes", async () => {
    for (const lang of LANGS) {
      const book = await readWorkbook(writeSummaryWorkbook(sampleModel(), lang));
      const names = book.worksheets.map(({ name }) => name);
      expect(names).toHaveLength(6);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    }
  });

  it("is made no further when nobody reads it any longer", async () => {
    const stream = writeSummaryWorkbook(sampleModel(), "sv");
    stream.destroy();
    await once(stream, "close");
    expect(stream.destroyed).toBe(true);
  });

  it("that cannot be made ends with the error", async () => {
    const { sections, ...rest } = sampleModel();
    const broken = sections.map((section) => ({
      ...section,
      get rows(): never {
        throw new Error("Inga rader");
      },
    }));
    const read = async () => await readWorkbook(writeSummaryWorkbook({ ...rest, sections: broken }, "sv"));
    await expect(read()).rejects.toThrow("Inga rader");
  });
});
