import type { InvestmentContent, Kronor } from "./proposal-content.ts";

/** What an investment costs in one year. The parts make the sum: what rounding leaves over is in the interest. */
export interface CapitalCostYear {
  readonly year: number;
  /** What the interest is counted on: the book value when the year begins, or when it is taken into use. Whole kronor. */
  readonly openingValue: Kronor;
  /** The expenditure that is depreciated in it: divided by the years that is the depreciation. */
  readonly depreciated: Kronor;
  readonly depreciation: Kronor;
  readonly interest: Kronor;
  readonly sum: Kronor;
}

/** With what the formula is shown from: expenditure / years + internränta × opening book value. */
export interface CapitalCost {
  readonly years: readonly [CapitalCostYear, CapitalCostYear, CapitalCostYear];
  /** Hundredths of a percent. */
  readonly internalRate: number;
  readonly depreciation: InvestmentContent["depreciation"];
  readonly inUseYear: number;
}

const WHOLE_RATE = 10_000;

/**
 * The capital cost of the budget year and the two plan years: straight-line depreciation from the year it is taken into use,
 * and the municipality's internränta on the opening book value; land costs interest alone. Each year's expenditure is taken
 * into use in that year or in `inUseYear`, whichever is later: in that year its opening book value is the whole expenditure,
 * and it falls by a year's depreciation each year after. Before that nothing.
 * `internalRate` is in hundredths of a percent; without one there is no result.
 */
export function capitalCost(
  content: Pick<InvestmentContent, "amounts" | "depreciation" | "inUseYear">,
  internalRate: number | undefined,
  budgetYear: number,
): CapitalCost | undefined {
  if (internalRate === undefined) return undefined;
  const { depreciation, inUseYear } = content;
  const costOf = (year: number) => costIn(year, content, { internalRate, budgetYear });
  const years = [costOf(budgetYear), costOf(budgetYear + 1), costOf(budgetYear + 2)] as const;
  return { years, internalRate, depreciation, inUseYear };
}

interface Ground {
  readonly internalRate: number;
  readonly budgetYear: number;
}

function costIn(
  year: number,
  { amounts, depreciation, inUseYear }: Pick<InvestmentContent, "amounts" | "depreciation" | "inUseYear">,
  { internalRate, budgetYear }: Ground,
): CapitalCostYear {
  const life = depreciation.kind === "years" ? depreciation.years : 1;
  // Both are counted in parts of `life`, so that nothing is rounded before the sum.
  let [depreciated, opening] = [0, 0];
  for (const [at, expenditure = 0] of amounts.entries()) {
    const age = year - Math.max(inUseYear, budgetYear + at);
    if (age < 0) continue;
    if (depreciation.kind === "land") {
      opening += expenditure;
    } else if (age < life) {
      depreciated += expenditure;
      opening += expenditure * (life - age);
    }
  }
  const sum = Math.round((WHOLE_RATE * depreciated + internalRate * opening) / (WHOLE_RATE * life));
  const ofIt = Math.round(depreciated / life);
  return {
    year,
    openingValue: Math.round(opening / life),
    depreciated,
    depreciation: ofIt,
    interest: sum - ofIt,
    sum,
  };
}
