import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalCost } from "../../../src/domain/proposal/capital-cost.ts";
import type { InvestmentContent, YearAmounts } from "../../../src/domain/proposal/proposal-content.ts";

type Invested = Pick<InvestmentContent, "amounts" | "depreciation" | "inUseYear">;

const over = (years: number) => ({ kind: "years", years }) as const;
const land = { kind: "land" } as const;

function invested(amounts: YearAmounts, fields: Partial<Invested> = {}): Invested {
  return { amounts, depreciation: over(10), inUseYear: 2024, ...fields };
}

/** Opening book value, depreciation, interest and their sum of each year, in kronor. */
function costsOf(content: Invested, internalRate = 250): readonly (readonly number[])[] {
  const cost = capitalCost(content, internalRate, 2024);
  return (cost?.years ?? []).map(({ openingValue, depreciation, interest, sum }) => [
    openingValue,
    depreciation,
    interest,
    sum,
  ]);
}

describe("capital cost, computed by hand", () => {
  it("1 000 tkr over 10 years at 2,5 %: 100 + 25, then 100 + 22,5, then 100 + 20 tkr", () => {
    expect(costsOf(invested([1_000_000, undefined, undefined]))).toEqual([
      [1_000_000, 100_000, 25_000, 125_000],
      [900_000, 100_000, 22_500, 122_500],
      [800_000, 100_000, 20_000, 120_000],
    ]);
  });

  it("each year's expenditure is depreciated from its own year once it is in use", () => {
    // 2024: 1 000 over 10. 2025: 900 left and 500 new. 2026: 800 and 450 left, and 200 new.
    expect(costsOf(invested([1_000_000, 500_000, 200_000]))).toEqual([
      [1_000_000, 100_000, 25_000, 125_000],
      [1_400_000, 150_000, 35_000, 185_000],
      [1_450_000, 170_000, 36_250, 206_250],
    ]);
  });

  it("nothing is counted before it is taken into use, and then the whole of what has been spent", () => {
    expect(costsOf(invested([1_000_000, 500_000, undefined], { inUseYear: 2025 }))).toEqual([
      [0, 0, 0, 0],
      [1_500_000, 150_000, 37_500, 187_500],
      [1_350_000, 150_000, 33_750, 183_750],
    ]);
    expect(costsOf(invested([1_000_000, 500_000, 500_000], { inUseYear: 2026 }))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [2_000_000, 200_000, 50_000, 250_000],
    ]);
  });

  it("taken into use after the three years costs nothing in them", () => {
    expect(costsOf(invested([1_000_000, 500_000, 500_000], { inUseYear: 2027 }))).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("in use since the year before the budget year, the expenditure of a year is depreciated from that year", () => {
    expect(costsOf(invested([1_000_000, undefined, undefined], { inUseYear: 2023 }))).toEqual(
      costsOf(invested([1_000_000, undefined, undefined])),
    );
  });

  it("ends when it is written off", () => {
    expect(costsOf(invested([90_000, undefined, undefined], { depreciation: over(1) }))).toEqual([
      [90_000, 90_000, 2_250, 92_250],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(costsOf(invested([90_000, undefined, undefined], { depreciation: over(2) }))).toEqual([
      [90_000, 45_000, 2_250, 47_250],
      [45_000, 45_000, 1_125, 46_125],
      [0, 0, 0, 0],
    ]);
  });

  it("land is not depreciated: interest on all of it, each year", () => {
    expect(costsOf(invested([2_000_000, undefined, 1_000_000], { depreciation: land }))).toEqual([
      [2_000_000, 0, 50_000, 50_000],
      [2_000_000, 0, 50_000, 50_000],
      [3_000_000, 0, 75_000, 75_000],
    ]);
  });

  it("is depreciation alone where the internränta is zero", () => {
    expect(costsOf(invested([1_000_000, undefined, undefined]), 0)[1]).toEqual([
      900_000, 100_000, 0, 100_000,
    ]);
  });

  it("is rounded to whole kronor as a sum, and the parts make the sum", () => {
    // 100 tkr over 3 years: 33 333,33 and 2 500; 33 333,33 and 1 666,67; 33 333,33 and 833,33.
    expect(costsOf(invested([100_000, undefined, undefined], { depreciation: over(3) }))).toEqual([
      [100_000, 33_333, 2_500, 35_833],
      [66_667, 33_333, 1_667, 35_000],
      [33_333, 33_333, 834, 34_167],
    ]);
  });

  it("a blank counts for nothing", () => {
    expect(costsOf(invested([undefined, 1_000_000, undefined]))).toEqual([
      [0, 0, 0, 0],
      [1_000_000, 100_000, 25_000, 125_000],
      [900_000, 100_000, 22_500, 122_500],
    ]);
  });
});

describe("what the formula is shown from", () => {
  it("is with the result", () => {
    expect(capitalCost(invested([1_000_000, undefined, undefined]), 250, 2024)).toMatchObject({
      internalRate: 250,
      depreciation: { kind: "years", years: 10 },
      inUseYear: 2024,
      years: [{ year: 2024 }, { year: 2025 }, { year: 2026 }],
    });
  });

  it("is missing without an internränta, and then nothing is shown", () => {
    expect(capitalCost(invested([1_000_000, undefined, undefined]), undefined, 2024)).toBeUndefined();
  });
});

describe("any investment", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 10_000_000_000 }), { nil: undefined });
  const content = fc.record({
    amounts: fc.tuple(amount, amount, amount),
    depreciation: fc.oneof(fc.constant(land), fc.integer({ min: 1, max: 100 }).map(over)),
    inUseYear: fc.integer({ min: 2023, max: 2044 }),
  });

  it("costs whole kronor that its parts add up to, and never more than is spent and its interest", () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 0, max: 2_000 }), (investment, rate) => {
        const spent = investment.amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
        const years = capitalCost(investment, rate, 2024)?.years ?? [];
        expect(years).toHaveLength(3);
        for (const { openingValue, depreciation, interest, sum } of years) {
          for (const part of [openingValue, depreciation, interest, sum])
            expect(Number.isSafeInteger(part) && part >= -1).toBe(true);
          expect(depreciation + interest).toBe(sum);
          // A krona may be left over where both are rounded.
          expect(Math.abs(interest - (openingValue * rate) / 10_000)).toBeLessThanOrEqual(1.5);
        }
        expect(years.reduce((all, { depreciation }) => all + depreciation, 0)).toBeLessThanOrEqual(spent + 2);
      }),
    );
  });
});
