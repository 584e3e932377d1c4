import type { Kronor } from "../proposal/proposal-content.ts";
import type { FollowUpArea, Threshold } from "./area.ts";
import type { Recommendation, ShownFigures } from "./month-summary.ts";
import { shareOf } from "./rounding.ts";
import type { Effect } from "./unit-comment.ts";

/**
 * True for a deviation that reaches every limit that is set, either way; where none is set, none does. A deviation from a
 * budget of nothing reaches any share, and one from a budget that nobody knows reaches none.
 */
export function reaches(
  threshold: Threshold,
  deviation: Kronor | undefined,
  budget: Kronor | undefined,
): boolean {
  const { share, amount } = threshold;
  if (deviation === undefined || deviation === 0) return false;
  if (share === undefined && amount === undefined) return false;
  if (amount !== undefined && Math.abs(deviation) < amount) return false;
  if (share === undefined) return true;
  return budget !== undefined && Math.abs(shareOf(deviation, budget) ?? Infinity) >= share;
}

/** Of the comment's effects, those that are decided politically, as the customer's document has it. */
const BY_EFFECT: Readonly<Record<Effect, Recommendation | undefined>> = {
  within: undefined,
  budget: { level: "political", reason: "whole-budget" },
  reallocation: { level: "political", reason: "reallocation" },
  goals: { level: "political", reason: "goals" },
};

/**
 * Who is to decide on a deviation over the threshold: small ones within the budget are handled by the unit itself; those that
 * affect the whole budget, need reallocation or touch the goals are decided politically. Undefined where money is left.
 */
export function recommendation(
  { political }: Pick<FollowUpArea, "political">,
  { deviation }: ShownFigures,
  areaBudget: Kronor | undefined,
  effect: Effect | undefined,
): Recommendation | undefined {
  if (deviation === undefined || deviation >= 0) return undefined;
  const said = effect && BY_EFFECT[effect];
  if (said !== undefined) return said;
  return reaches(political, deviation, areaBudget)
    ? { level: "political", reason: "whole-budget" }
    : { level: "unit", reason: "within" };
}
