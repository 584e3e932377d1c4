import { MONTH_COLUMNS, PERIOD_COLUMNS, type ColumnsTogether } from "./columns-together.ts";
import type { PrintedFigures, Rounding } from "./follow-up.ts";
import type { ShownFigures } from "./month-summary.ts";
import { deviationSpan, isWithin, shareOf, shareSpan } from "./rounding.ts";

/** Shares are shown to a tenth of a percent. */
const A_TENTH = 10;

/**
 * What is shown of a row, everywhere: what is printed, where rounding allows it beside the budget and the outcome; what these two
 * give where it is not, where it is printed more coarsely than it is shown, or where nothing is printed. There is no share of
 * nothing, whatever is printed.
 */
export function shownFigures(printed: PrintedFigures, rounding: Rounding): ShownFigures {
  const { yearBudget, forecast, outcome } = printed;
  return defined({
    ...together(printed, MONTH_COLUMNS, rounding),
    ...together(printed, PERIOD_COLUMNS, rounding),
    yearBudget,
    forecast,
    yearShare: shareOf(outcome, yearBudget),
  });
}

function together(
  printed: PrintedFigures,
  columns: ColumnsTogether,
  rounding: Rounding,
): Readonly<Record<string, number | undefined>> {
  const budget = printed[columns.budget];
  const outcome = printed[columns.outcome];
  return {
    [columns.budget]: budget,
    [columns.outcome]: outcome,
    [columns.deviation]: deviationOf(budget, outcome, printed[columns.deviation], rounding),
    [columns.share]: shownShare(budget, outcome, printed[columns.share], rounding),
  };
}

function deviationOf(
  budget: number | undefined,
  outcome: number | undefined,
  printed: number | undefined,
  { amount }: Rounding,
): number | undefined {
  if (budget === undefined || outcome === undefined) return printed;
  const span = deviationSpan({ value: budget, within: amount }, { value: outcome, within: amount }, amount);
  return printed !== undefined && isWithin(printed, span) ? printed : budget - outcome;
}

function shownShare(
  budget: number | undefined,
  outcome: number | undefined,
  printed: number | undefined,
  { amount, share }: Rounding,
): number | undefined {
  if (budget === 0) return undefined;
  if (budget === undefined || outcome === undefined) return printed;
  // "95 %" would be shown as 95,0 %, of which nothing is printed.
  if (share > A_TENTH / 2) return shareOf(outcome, budget);
  const span = shareSpan({ value: outcome, within: amount }, { value: budget, within: amount }, share);
  const isPossible = printed !== undefined && (span === undefined || isWithin(printed, span));
  return isPossible ? printed : shareOf(outcome, budget);
}

function defined(figures: Readonly<Record<string, number | undefined>>): ShownFigures {
  return Object.fromEntries(
    Object.entries(figures).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
