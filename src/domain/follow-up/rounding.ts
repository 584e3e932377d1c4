/** A figure that was rounded when it was printed: the true one lies within `within` of it. */
export interface Rounded {
  readonly value: number;
  readonly within: number;
}

/** From the lowest to the highest, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const A_WHOLE = 10_000;
// Shares are quotients: what lies on the edge is within.
const EDGE = 1e-6;

/** What may be printed as the deviation beside a budget and an outcome: budget less outcome, with all three rounded. */
export function deviationSpan(budget: Rounded, outcome: Rounded, printedWithin: number): Span {
  const difference = budget.value - outcome.value;
  const most = budget.within + outcome.within + printedWithin;
  return { from: difference - most, to: difference + most };
}

/**
 * What may be printed as the share of a budget that an outcome is, in hundredths of a percent. A quotient rises or falls all the
 * way in both, so the ends are among the corners, also of a negative budget (income). Undefined where the budget may be nothing:
 * any share can stand there.
 */
export function shareSpan(outcome: Rounded, budget: Rounded, printedWithin: number): Span | undefined {
  if (Math.abs(budget.value) <= budget.within) return undefined;
  const shares = [budget.value - budget.within, budget.value + budget.within].flatMap((of) =>
    [outcome.value - outcome.within, outcome.value + outcome.within].map((part) => (part / of) * A_WHOLE),
  );
  return { from: Math.min(...shares) - printedWithin, to: Math.max(...shares) + printedWithin };
}

/**
 * The figures of a span that can stand in print, where every printed one is a whole number of its unit: 108 500 to 111 500 kronor
 * are 109 to 111 tkr.
 */
export function printable({ from, to }: Span, printedWithin: number): Span {
  const unit = 2 * printedWithin;
  if (unit === 0) return { from, to };
  return { from: Math.ceil((from - EDGE) / unit) * unit, to: Math.floor((to + EDGE) / unit) * unit };
}

/** How far a sum of so many rounded parts may be from the rounded sum: all parts and the sum itself are rounded. */
export function allowedDifference(parts: number, within: number): number {
  return (parts + 1) * within;
}

export function isWithin(value: number, { from, to }: Span): boolean {
  return value >= from - EDGE && value <= to + EDGE;
}

/**
 * A share of a whole in hundredths of a percent, not rounded: who shows it with one decimal rounds it once, so that 106,649 % is
 * not 106,65 % and then 106,7 %. Undefined of nothing.
 */
export function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  // Multiplied first, whole shares come out whole.
  return (part * A_WHOLE) / whole;
}
