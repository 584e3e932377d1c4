import { describe, expect, it } from "vitest";
import { hintsFor } from "../../../src/domain/proposal/hints.ts";
import { netEffect, type CountedProposal } from "../../../src/domain/proposal/net-effect.ts";
import { hintText } from "../../../src/text/proposal/fault-text.ts";
import { aContent } from "../../support/proposals.ts";

const saving: CountedProposal = {
  content: aContent("efficiency", { amounts: [500_000, 1_250_000, 1_250_000] }),
};
const operating: CountedProposal = {
  content: aContent("operating", { amounts: [2_400_000, -100_000, undefined] }),
};
const alarms: CountedProposal = {
  content: aContent("investment", {
    amounts: [1_000_000, 7_000_000, 9_000_000],
    runningCost: [20_000, -15_500, undefined],
  }),
  capitalCost: [125_000, 122_500, 120_000],
};
const assignment: CountedProposal = {
  content: aContent("assignment", { amounts: [undefined, undefined, undefined] }),
};

describe("the net effect on running costs", () => {
  it("is drift and running-cost effect and capital cost, less what is saved, each year by itself", () => {
    expect(netEffect([saving, operating, alarms, assignment])).toEqual({
      operating: [2_400_000, -100_000, 0],
      runningCost: [20_000, -15_500, 0],
      capitalCost: [125_000, 122_500, 120_000],
      efficiency: [500_000, 1_250_000, 1_250_000],
      net: [2_045_000, -1_243_000, -1_130_000],
      leftOut: { investments: 0, assignments: 0 },
    });
  });

  it("has nothing of an investment's expenditure, and says when its capital cost is not known", () => {
    const { content } = alarms;
    expect(netEffect([{ content }])).toMatchObject({
      capitalCost: [0, 0, 0],
      net: [20_000, -15_500, 0],
      leftOut: { investments: 1 },
    });
  });

  it("leaves out what an assignment may cost, and says so", () => {
    const costly = { content: aContent("assignment", { amounts: [50_000, undefined, undefined] }) };
    expect(netEffect([costly, assignment])).toMatchObject({
      net: [0, 0, 0],
      leftOut: { investments: 0, assignments: 1 },
    });
  });

  it("of nothing is nothing", () => {
    expect(netEffect([]).net).toEqual([0, 0, 0]);
  });

  it("is positive zero where a saving meets its like", () => {
    const like = { content: aContent("operating", { amounts: [500_000, 1_250_000, 1_250_000] }) };
    expect(netEffect([saving, like]).net).toEqual([0, 0, 0]);
  });
});

const round = { amountLimit: 50_000, shortestLife: 3 };
const over = (years: number) => ({ kind: "years", years }) as const;

describe("an investment that may belong to running costs", () => {
  it("is below the beloppsgräns with all of its expenditure", () => {
    const amounts = [20_000, undefined, 29_999] as const;
    expect(hintsFor(aContent("investment", { amounts }), round)).toEqual([
      { kind: "belowAmountLimit", total: 49_999, limit: 50_000 },
    ]);
    expect(hintsFor(aContent("investment", { amounts: [50_000, undefined, undefined] }), round)).toEqual([]);
  });

  it("lasts fewer years than the shortest life", () => {
    expect(hintsFor(aContent("investment", { depreciation: over(2) }), round)).toEqual([
      { kind: "shortLife", years: 2, shortest: 3 },
    ]);
    expect(hintsFor(aContent("investment", { depreciation: over(3) }), round)).toEqual([]);
  });

  it("is not said of land, nor of an amount where there is no limit", () => {
    const amounts = [1_000, undefined, undefined] as const;
    const plot = aContent("investment", { amounts, depreciation: { kind: "land" } });
    expect(hintsFor(plot, { shortestLife: 3 })).toEqual([]);
  });

  it("is never said of another type", () => {
    expect(hintsFor(aContent("operating", { amounts: [1, 1, 1] }), round)).toEqual([]);
  });

  it("is told with its numbers", () => {
    const below = { kind: "belowAmountLimit", total: 49_999, limit: 50_000 } as const;
    expect(hintText(below, "sv").replaceAll("\u00A0", " ")).toBe(
      "Utgiften är 49,999 tkr, under beloppsgränsen på 50 tkr. Den hör troligen till driften.",
    );
    expect(hintText({ kind: "shortLife", years: 1, shortest: 3 }, "en")).toBe(
      "The depreciation time is 1 year, less than 3. It probably belongs to running costs.",
    );
  });
});
