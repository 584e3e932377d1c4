import type { AmountColumn, ShareColumn } from "./follow-up.ts";

/** Budget, outcome, deviation and share that belong together: the deviation is the budget less the outcome, the share theirs. */
export interface ColumnsTogether {
  readonly budget: AmountColumn;
  readonly outcome: AmountColumn;
  readonly deviation: AmountColumn;
  readonly share: ShareColumn;
}

/** Of the month alone. */
export const MONTH_COLUMNS: ColumnsTogether = {
  budget: "monthBudget",
  outcome: "monthOutcome",
  deviation: "monthDeviation",
  share: "monthShare",
};

/** Of the months until it. */
export const PERIOD_COLUMNS: ColumnsTogether = {
  budget: "budget",
  outcome: "outcome",
  deviation: "deviation",
  share: "share",
};
