import type { Kronor, ProposalContent } from "./proposal-content.ts";
import type { Round } from "./round.ts";

/** Why an investment may belong to running costs; nothing is refused by it. */
export type Hint =
  | { readonly kind: "belowAmountLimit"; readonly total: Kronor; readonly limit: Kronor }
  | { readonly kind: "shortLife"; readonly years: number; readonly shortest: number };

/**
 * The hints of one proposal, none for other types than investments: its whole expenditure is below the round's beloppsgräns,
 * or it lasts fewer years than the round's shortest life (an anläggningstillgång is of lasting use and of some worth). Land
 * lasts.
 */
export function hintsFor(
  content: ProposalContent,
  { amountLimit, shortestLife }: Pick<Round, "amountLimit" | "shortestLife">,
): readonly Hint[] {
  if (content.type !== "investment") return [];
  const { amounts, depreciation } = content;
  const total = amounts.reduce<Kronor>((sum, amount) => sum + (amount ?? 0), 0);
  const hints: Hint[] = [];
  if (amountLimit !== undefined && total < amountLimit)
    hints.push({ kind: "belowAmountLimit", total, limit: amountLimit });
  if (depreciation.kind === "years" && depreciation.years < shortestLife)
    hints.push({ kind: "shortLife", years: depreciation.years, shortest: shortestLife });
  return hints;
}
