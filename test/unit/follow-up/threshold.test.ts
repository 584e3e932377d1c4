import { describe, expect, it } from "vitest";
import type { Threshold } from "../../../src/domain/follow-up/area.ts";
import { reaches, recommendation } from "../../../src/domain/follow-up/threshold.ts";
import type { Effect } from "../../../src/domain/follow-up/unit-comment.ts";
import { anArea } from "../../support/follow-ups.ts";

const BOTH: Threshold = { share: 500, amount: 100_000 };

describe("a deviation", () => {
  it.each<[why: string, Threshold, number | undefined, number | undefined, boolean]>([
    ["no limit is set", {}, 9_000_000, 1_000, false],
    ["it reaches both", BOTH, 100_000, 2_000_000, true],
    ["it reaches both the other way", BOTH, -100_000, 2_000_000, true],
    ["it is too small a share", BOTH, 100_000, 2_001_000, false],
    ["it is too small an amount", BOTH, 99_000, 1_000_000, false],
    ["only the share is limited", { share: 500 }, 50, 1_000, true],
    ["only the amount is limited", { amount: 100_000 }, -100_000, undefined, true],
    ["its budget is nothing", { share: 500 }, 1_000, 0, true],
    ["nobody knows its budget", { share: 500 }, 1_000, undefined, false],
    ["its budget is an income", { share: 500 }, 60_000, -1_000_000, true],
    ["it is none", { amount: 0 }, 0, 1_000, false],
    ["nobody knows it", { amount: 0 }, undefined, 1_000, false],
  ])("is told of, or not, where %s", (_, threshold, deviation, budget, is) => {
    expect(reaches(threshold, deviation, budget)).toBe(is);
  });
});

describe("who decides on a deviation", () => {
  /** From 1 % of the whole on. */
  const area = anArea({ political: { share: 100, body: "kommunstyrelsen" } });
  const WHOLE = 10_000_000;

  it.each<[why: string, deviation: number | undefined, Effect | undefined, string | undefined]>([
    ["money is left", 900_000, "goals", undefined],
    ["nobody knows it", undefined, "goals", undefined],
    ["it is small beside the whole", -99_000, undefined, "unit: within"],
    ["it is large beside the whole", -100_000, undefined, "political: whole-budget"],
    ["the unit says that it is handled within its budget", -99_000, "within", "unit: within"],
    ["the unit says so of a large one", -100_000, "within", "political: whole-budget"],
    ["the unit says that all is affected", -1_000, "budget", "political: whole-budget"],
    ["money has to be moved", -1_000, "reallocation", "political: reallocation"],
    ["goals are touched", -1_000, "goals", "political: goals"],
  ])("is recommended where %s", (_, deviation, effect, expected) => {
    const figures = deviation === undefined ? {} : { deviation };

    const advised = recommendation(area, figures, WHOLE, effect);

    expect(advised && `${advised.level}: ${advised.reason}`).toBe(expected);
  });

  it("is the unit itself where no second limit is set", () => {
    const unlimited = anArea({ political: { body: "kommunstyrelsen" } });

    expect(recommendation(unlimited, { deviation: -9_000_000 }, WHOLE, undefined)).toEqual({
      level: "unit",
      reason: "within",
    });
  });
});
