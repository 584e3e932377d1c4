import type { FollowUpArea } from "./area.ts";
import type { UnitSummary } from "./month-summary.ts";
import type { CommentPart } from "./unit-comment.ts";

/**
 * What is wanted of a unit, whether it has been given or not. A line of the budget that nothing has been planned or booked on
 * (the customer's "Oförutsett") has no operations to tell of.
 */
export function wantedOf(
  { kind, isOver, figures }: Pick<UnitSummary, "kind" | "isOver" | "figures">,
  { comments }: Pick<FollowUpArea, "comments">,
): readonly CommentPart[] {
  if (!comments.on || kind !== "unit") return [];
  const { budget = 0, outcome = 0 } = figures;
  const hasOperations = budget !== 0 || outcome !== 0;
  return [
    ...(isOver ? (["deviation"] as const) : []),
    ...(comments.operations && hasOperations ? (["operations"] as const) : []),
  ];
}
