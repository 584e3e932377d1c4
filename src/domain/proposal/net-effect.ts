import type { Kronor, ProposalContent, YearAmounts } from "./proposal-content.ts";
import { NOTHING, sumYears, type YearSums } from "./year-sums.ts";

/** One proposal as the net effect counts it: its capital cost is that of its investment, absent where no rate is known. */
export interface CountedProposal {
  readonly content: ProposalContent;
  readonly capitalCost?: YearAmounts;
}

/** What running costs change with all of it, for the three years, and the parts that it is made of. */
export interface NetEffect {
  readonly operating: YearSums;
  readonly runningCost: YearSums;
  readonly capitalCost: YearSums;
  /** Savings, as positive numbers; they are taken off. */
  readonly efficiency: YearSums;
  readonly net: YearSums;
  /** What is not counted although it costs: investments whose capital cost is not known, and assignments with amounts. */
  readonly leftOut: { readonly investments: number; readonly assignments: number };
}

/**
 * Net effect on running costs: drift + running-cost effect + capital cost − effektivisering, each year by itself. A
 * blank counts for nothing, and the expenditure of an investment is never in it.
 */
export function netEffect(proposals: readonly CountedProposal[]): NetEffect {
  const of = (amounts: (proposal: CountedProposal) => YearAmounts | undefined): YearSums =>
    sumYears(proposals.map((proposal) => amounts(proposal) ?? NOTHING));
  const operating = of(({ content }) => (content.type === "operating" ? content.amounts : undefined));
  const efficiency = of(({ content }) => (content.type === "efficiency" ? content.amounts : undefined));
  const runningCost = of(({ content }) => (content.type === "investment" ? content.runningCost : undefined));
  const capitalCost = of(({ content, capitalCost: cost }) =>
    content.type === "investment" ? cost : undefined,
  );
  const netIn = (at: 0 | 1 | 2): Kronor => operating[at] + runningCost[at] + capitalCost[at] - efficiency[at];
  return {
    operating,
    runningCost,
    capitalCost,
    efficiency,
    net: [netIn(0), netIn(1), netIn(2)],
    leftOut: leftOutOf(proposals),
  };
}

function leftOutOf(proposals: readonly CountedProposal[]): NetEffect["leftOut"] {
  const investments = proposals.filter(
    ({ content, capitalCost }) => content.type === "investment" && capitalCost === undefined,
  );
  const assignments = proposals.filter(
    ({ content }) => content.type === "assignment" && content.amounts.some((amount) => (amount ?? 0) !== 0),
  );
  return { investments: investments.length, assignments: assignments.length };
}
