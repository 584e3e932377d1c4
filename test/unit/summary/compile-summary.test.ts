import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROPOSAL_STATES } from "../../../src/domain/proposal/proposal.ts";
import { narrowSummary } from "../../../src/domain/summary/summary-of-rows.ts";
import { summaryModel } from "../../../src/domain/summary/summary-model.ts";
import { sumYears, type YearSums } from "../../../src/domain/proposal/year-sums.ts";
import { generatedProposals } from "../../support/generated-proposals.ts";
import { aProposal } from "../../support/proposals.ts";
import { aReleased, summaryOf } from "../../support/summaries.ts";

const school = "barn-och-utbildningsforvaltningen";
const titles = (summary: ReturnType<typeof summaryOf>) => summary.rows.map(({ content }) => content.title);

describe("what a summary counts", () => {
  it.each(
    PROPOSAL_STATES.filter((state) => state !== "draft").map((state) => ({
      state,
      counts: ["released", "supported", "notSupported", "decided"].includes(state),
    })),
  )("a proposal that is $state counts: $counts", ({ state, counts }) => {
    const summary = summaryOf([aReleased("efficiency", 1, {}, { state })]);
    expect(summary.rows).toHaveLength(counts ? 1 : 0);
    expect(summary.gone).toHaveLength(counts ? 0 : 1);
    expect(summary.counts).toEqual({
      all: counts ? 1 : 0,
      late: 0,
      states: counts ? [{ state, count: 1 }] : [],
    });
    expect(summary.drift.efficiency).toEqual(counts ? [500_000, 1_250_000, 1_250_000] : [0, 0, 0]);
  });

  it("what has been handed in and never released is not in it at all", () => {
    const inside = aProposal({ state: "submitted" });
    expect(summaryOf([inside])).toMatchObject({ rows: [], gone: [] });
  });

  it("proposals of another budget year are not in it", () => {
    expect(summaryOf([aReleased("efficiency", 1, {}, { budgetYear: 2025 })]).rows).toEqual([]);
  });

  it("a proposal whose department is not known stands last, under no nämnd, and is named", () => {
    const summary = summaryOf([
      aReleased("efficiency", 1, { departmentId: "avvecklad", title: "Okänd" }, { priority: 1 }),
      aReleased("efficiency", 2, { title: "Känd" }),
    ]);
    expect(titles(summary)).toEqual(["Känd", "Okänd"]);
    expect(summary.rows[1]).toMatchObject({
      committee: { id: "-", name: "" },
      department: { id: "avvecklad", name: "" },
    });
    expect(summaryModel(summary, { kind: "now", day: "2023-03-28" }).notes).toEqual([
      { kind: "unknownPlace", numbers: [{ type: "efficiency", budgetYear: 2024, number: 1 }] },
    ]);
  });

  it("who may not see everything is told so, and sees the sums of the rest", () => {
    const all = [aReleased("efficiency", 1), aReleased("efficiency", 2, { departmentId: school })];
    const part = summaryOf(all.slice(1), undefined, true);
    expect(part).toMatchObject({ isPartial: true, counts: { all: 1 } });
    expect(part).toEqual(narrowSummary(summaryOf(all), ({ number }) => number === 2));
    expect(summaryOf(all).isPartial).toBe(false);
  });
});

describe("the order of a summary", () => {
  it("is type, nämnd, förvaltning, priority and number", () => {
    const summary = summaryOf([
      aReleased("assignment", 1, { title: "h" }),
      aReleased("efficiency", 4, { title: "d" }, { priority: 2 }),
      aReleased("efficiency", 9, { title: "e" }),
      aReleased("efficiency", 5, { title: "c" }, { priority: 1 }),
      aReleased("investment", 1, { title: "f" }),
      aReleased("efficiency", 6, { title: "a", departmentId: school }),
      aReleased("efficiency", 1, { title: "b", departmentId: "kommunledningsforvaltningen" }),
      aReleased("operating", 1, { title: "g" }),
    ]);
    expect(titles(summary)).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });

  it("is the same in whatever order the proposals come", () => {
    const shuffled = generatedProposals.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(summaryOf(mixed)).toEqual(summaryOf(all));
      }),
    );
  });
});

describe("the sums of a summary", () => {
  it("are those counted by hand", () => {
    const summary = summaryOf([
      aReleased("efficiency", 1, { amounts: [500_000, 1_250_000, 1_250_000] }),
      aReleased("efficiency", 2, { amounts: [100_500, undefined, 0], departmentId: school }),
      aReleased("investment", 1, {
        amounts: [1_000_000, undefined, undefined],
        depreciation: { kind: "years", years: 10 },
        inUseYear: 2024,
        runningCost: [20_000, -15_500, undefined],
      }),
      aReleased("operating", 1, { amounts: [2_400_000, -300_000, undefined] }),
      aReleased("assignment", 1, { amounts: [75_000, undefined, undefined] }),
    ]);
    expect(summary.totals).toEqual([
      { type: "efficiency", count: 2, amounts: [600_500, 1_250_000, 1_250_000] },
      { type: "investment", count: 1, amounts: [1_000_000, 0, 0] },
      { type: "operating", count: 1, amounts: [2_400_000, -300_000, 0] },
      { type: "assignment", count: 1, amounts: [75_000, 0, 0] },
    ]);
    const social = { id: "socialnamnden", name: "Socialnämnden" };
    expect(summary.byCommittee.filter(({ type }) => type === "efficiency")).toEqual([
      {
        type: "efficiency",
        committee: { id: "barn-och-utbildningsnamnden", name: "Barn- och utbildningsnämnden" },
        count: 1,
        amounts: [100_500, 0, 0],
      },
      { type: "efficiency", committee: social, count: 1, amounts: [500_000, 1_250_000, 1_250_000] },
    ]);
    // 1 000 tkr over ten years at 2,5 %: 100 + 25, then 100 + 22,5 and 100 + 20.
    expect(summary.drift).toEqual({
      operating: [2_400_000, -300_000, 0],
      runningCost: [20_000, -15_500, 0],
      capitalCost: [125_000, 122_500, 120_000],
      efficiency: [600_500, 1_250_000, 1_250_000],
      net: [1_944_500, -1_443_000, -1_130_000],
      leftOut: { investments: 0, assignments: 1 },
    });
  });

  it("without an internränta have no capital cost, and that is said", () => {
    const summary = summaryOf([aReleased("investment", 1), aReleased("investment", 2)], { budgetYear: 2024 });
    expect(summary.rows[0]).not.toHaveProperty("capitalCost");
    expect(summary.drift.capitalCost).toEqual([0, 0, 0]);
    const model = summaryModel(summary, { kind: "now", day: "2023-03-28" });
    expect(model.notes).toEqual([{ kind: "noInternalRate", investments: 2 }]);
    expect(model.sections.map((section) => "capitalCost" in section)).toEqual([false, false, false, false]);
  });

  it("by nämnd make those by type, and those of the rows", () => {
    const add = (a: YearSums, b: YearSums): YearSums => sumYears([a, b]);
    fc.assert(
      fc.property(generatedProposals, (proposals) => {
        const { totals, byCommittee, rows, counts } = summaryOf(proposals);
        for (const total of totals) {
          const parts = byCommittee.filter(({ type }) => type === total.type);
          expect(parts.map(({ amounts }) => amounts).reduce(add, [0, 0, 0])).toEqual(total.amounts);
          expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
          const own = rows.filter(({ content }) => content.type === total.type);
          expect(own.map(({ content }) => sumYears([content.amounts])).reduce(add, [0, 0, 0])).toEqual(
            total.amounts,
          );
          expect(new Set(parts.map(({ committee }) => committee.id)).size).toBe(parts.length);
        }
        expect(counts.states.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });
});
