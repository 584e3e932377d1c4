import { describe, expect, it } from "vitest";
import { shownFigures } from "../../../src/domain/follow-up/shown-figures.ts";
import { reaches } from "../../../src/domain/follow-up/threshold.ts";
import { formatShare } from "../../../src/text/figures.ts";

const ROUNDING = { amount: 500, share: 5 };

/** The share of the year's budget as it is read, without the space that does not break. */
const shownShare = (outcome: number, yearBudget: number): string => {
  const { yearShare } = shownFigures({ outcome, yearBudget }, ROUNDING);
  return yearShare === undefined ? "" : formatShare(yearShare, "sv").replace("\u00A0", " ");
};

describe("a share that is computed", () => {
  it.each([
    // Rounded twice it would be 106,65 % and then 106,7 %.
    { outcome: 336_163_000, of: 315_206_000, shown: "106,6 %" },
    { outcome: 169_799_000, of: 171_258_000, shown: "99,1 %" },
    { outcome: 1_889_000, of: 2_000_000, shown: "94,5 %" },
    { outcome: -169_799_000, of: 171_258_000, shown: "−99,1 %" },
    { outcome: 36_399_000, of: 43_510_000, shown: "83,7 %" },
    { outcome: 0, of: 100_000, shown: "0,0 %" },
    { outcome: 100_000, of: 0, shown: "" },
  ])("of $of is $shown, rounded once", ({ outcome, of, shown }) => {
    expect(shownShare(outcome, of)).toBe(shown);
  });
});

describe("a share that is printed", () => {
  const printed = { budget: 11_000_000, outcome: 10_500_000 };

  it.each([
    { name: "to a tenth is shown as it is printed", share: 9_550, within: 5, shown: 9_550 },
    {
      name: "to a whole percent is computed, since 95,0 % is not printed",
      share: 9_500,
      within: 50,
      shown: 9_545,
    },
    { name: "where rounding does not allow it is computed", share: 9_600, within: 5, shown: 9_545 },
  ])("$name", ({ share, within, shown }) => {
    const figures = shownFigures({ ...printed, share }, { amount: 500, share: within });

    expect(Math.round(figures.share ?? 0)).toBe(shown);
  });
});

describe("a limit", () => {
  it.each(Array.from({ length: 99 }, (_, at) => at + 1))("of %i % is reached exactly at it", (percent) => {
    const share = percent * 100;
    const budget = 700_000;
    const deviation = (budget * percent) / 100;

    expect(reaches({ share }, -deviation, budget)).toBe(true);
    expect(reaches({ share }, deviation - 1, budget)).toBe(false);
    expect(reaches({ share }, deviation, -budget)).toBe(true);
  });

  it.each([
    { name: "no deviation", deviation: 0, budget: 0, is: false },
    { name: "a deviation from nothing", deviation: -1, budget: 0, is: true },
    { name: "nothing known", deviation: undefined, budget: 100, is: false },
  ])("with $name: $is", ({ deviation, budget, is }) => {
    expect(reaches({ share: 500 }, deviation, budget)).toBe(is);
  });
});
