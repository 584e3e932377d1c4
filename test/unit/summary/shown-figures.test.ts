import { describe, expect, it } from "vitest";
import { writeSummaryWorkbook } from "../../../src/documents/write-summary-workbook.ts";
import { summaryDifference } from "../../../src/domain/summary/summary-difference.ts";
import { summaryModel } from "../../../src/domain/summary/summary-model.ts";
import { capitalCost } from "../../../src/domain/proposal/capital-cost.ts";
import type { InvestmentContent } from "../../../src/domain/proposal/proposal-content.ts";
import type { Proposal } from "../../../src/domain/proposal/proposal.ts";
import { formatTkr, toShownTenth } from "../../../src/text/format-amount.ts";
import { capitalLines } from "../../../src/text/proposal/capital-text.ts";
import { changeLines } from "../../../src/text/summary/change-lines.ts";
import { aContent } from "../../support/proposals.ts";
import { cellsOf, readWorkbook } from "../../support/read-workbook.ts";
import { aReleased, summaryOf } from "../../support/summaries.ts";

const now = { kind: "now", day: "2023-03-28" } as const;
const alarms = (fields: object): Proposal => aReleased("investment", 1, { inUseYear: 2024, ...fields });

function modelOf(before: Proposal, after: Proposal) {
  const [old, present] = [summaryOf([before]), summaryOf([after])];
  return summaryModel(present, now, { since: 1, ...summaryDifference(old, present) });
}

function detailOf(before: Proposal, after: Proposal): string | undefined {
  const { difference } = modelOf(before, after);
  return difference && changeLines(difference, 2024, "sv")[0]?.detail.replaceAll("\u00A0", " ");
}

describe("a change that is told in one line", () => {
  const years = (life: number) => ({ kind: "years", years: life }) as const;

  it("says that it is the capital cost that is another, and not the expenditure", () => {
    const amounts = [1_000_000, undefined, undefined] as const;
    // 1 000 tkr over 7 years at 2,5 %: 142,857 + 25. Over 3: 333,333 + 25.
    expect(
      detailOf(alarms({ amounts, depreciation: years(7) }), alarms({ amounts, depreciation: years(3) })),
    ).toBe("Kapitalkostnad 2024 från 167,9 tkr till 358,3 tkr");
  });

  it("says that it is the running cost that is another", () => {
    expect(
      detailOf(
        alarms({ runningCost: [20_000, undefined, undefined] }),
        alarms({ runningCost: [20_000, 0, undefined] }),
      ),
    ).toBe("Ändrad driftkostnad 2025 från inget belopp till 0 tkr");
  });

  it("says an amount as it was typed, to the krona", () => {
    expect(
      detailOf(
        alarms({ amounts: [1_000_250, 0, 0] }),
        alarms({ amounts: [999_999, 0, 0], runningCost: [1, 2, 3] }),
      ),
    ).toBe("2024 från 1 000,25 tkr till 999,999 tkr");
  });
});

describe("a computed figure", () => {
  it.each([
    [149, "0,1"],
    [150, "0,2"],
    [-149, "−0,1"],
    [-150, "−0,2"],
    [-49, "0"],
    [-50, "−0,1"],
    [1_250_049, "1 250"],
    [-1_250_050, "−1 250,1"],
  ])("of %d kronor is shown as a spreadsheet rounds it: %s", (kronor, shown) => {
    expect(formatTkr(toShownTenth(kronor), "sv").replaceAll("\u00A0", " ")).toBe(shown);
  });
});

describe("the formula of a capital cost", () => {
  const amounts = [1_000_250, undefined, undefined] as const;
  const linesOf = (depreciation: InvestmentContent["depreciation"]): readonly string[] => {
    const content = aContent("investment", { amounts, depreciation, inUseYear: 2024 });
    const cost = capitalCost(content, 250, 2024);
    return cost === undefined ? [] : capitalLines(cost, "sv").map((line) => line.replaceAll("\u00A0", " "));
  };

  it("has what was typed to the krona, and the book value of later years to a tenth", () => {
    expect(linesOf({ kind: "years", years: 7 }).slice(0, 2)).toEqual([
      "2024: 1 000,25 / 7 år + 2,5 % av 1 000,25 = 167,9 tkr",
      "2025: 1 000,25 / 7 år + 2,5 % av 857,4 = 164,3 tkr",
    ]);
    expect(linesOf({ kind: "land" })[2]).toBe("2026: 2,5 % av 1 000,25 = 25 tkr");
  });
});

describe("the figures of a workbook", () => {
  it("are shown to the krona where they were typed, and to a tenth where they are computed", async () => {
    const before = alarms({ amounts: [1_000_000, undefined, undefined] });
    const after = alarms({ amounts: [1_000_250, undefined, undefined] });
    const book = await readWorkbook(writeSummaryWorkbook(modelOf(before, after), "sv"));
    const looks = new Map(
      book.worksheets.flatMap((sheet) =>
        cellsOf(sheet).map((cell) => [`${sheet.name}!${cell.address}`, cell.numFmt] as const),
      ),
    );
    const [overview] = book.worksheets
      .slice(0, 1)
      .map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) }));
    const rowOf = (label: string): string =>
      overview?.cells.find(({ value }) => value === label)?.address.replace(/\D/gu, "") ?? "";
    // Expenditure, and its sums.
    expect(looks.get("Investeringar!H6")).toBe("#,##0.0##");
    expect(looks.get("Investeringar!H3")).toBe("#,##0.0##");
    // Capital cost, and what it is in.
    expect(looks.get("Investeringar!N6")).toBe("#,##0.0");
    expect(looks.get("Investeringar!N3")).toBe("#,##0.0");
    expect(looks.get(`${overview?.name}!D${rowOf("Kapitalkostnad av investeringar")}`)).toBe("#,##0.0");
    expect(looks.get(`${overview?.name}!D${rowOf("Driftkostnadsförändringar")}`)).toBe("#,##0.0##");
  });

  it("tell a changed capital cost to a tenth", async () => {
    const amounts = [1_000_000, undefined, undefined] as const;
    const of = (years: number) => alarms({ amounts, depreciation: { kind: "years", years } });
    const book = await readWorkbook(writeSummaryWorkbook(modelOf(of(7), of(3)), "sv"));
    const [changes] = book.worksheets.filter(({ name }) => name.includes("version 1"));
    const said = changes === undefined ? [] : cellsOf(changes).map(({ text }) => text);
    expect(said.some((text) => text.replaceAll("\u00A0", " ").includes("167,9 → 358,3"))).toBe(true);
  });
});
