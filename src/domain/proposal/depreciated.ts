import type { CapitalCost } from "./capital-cost.ts";
import type { InvestmentContent, Kronor } from "./proposal-content.ts";

/** The expenditure that is depreciated in a year, so that the formula can be shown: it divided by the years is the depreciation. */
export function depreciatedIn(
  year: number,
  { amounts }: Pick<InvestmentContent, "amounts">,
  { years, depreciation, inUseYear }: Pick<CapitalCost, "years" | "depreciation" | "inUseYear">,
): Kronor {
  if (depreciation.kind === "land") return 0;
  const [{ year: budgetYear }] = years;
  return amounts.reduce<Kronor>((sum, amount, at) => {
    const age = year - Math.max(inUseYear, budgetYear + at);
    return age >= 0 && age < depreciation.years ? sum + (amount ?? 0) : sum;
  }, 0);
}
