import { MONTH_COLUMNS, PERIOD_COLUMNS, type ColumnsTogether } from "../columns-together.ts";
import type { FigureColumn } from "../follow-up.ts";
import { deviationSpan, isWithin, printable, shareSpan, type Span } from "../rounding.ts";
import type { Figure, ReadRow } from "./read-table.ts";

export type RowFigures = ReadRow["figures"];

/** What is said of one figure beside the others of its row. */
export type OddFigure =
  | { readonly kind: "figure"; readonly column: FigureColumn; readonly printed: number; readonly could: Span }
  | { readonly kind: "shareOfNothing"; readonly column: FigureColumn; readonly printed: number };

/** A figure that the others of its row decide within rounding: in which columns they stand, and what is odd about it. */
export interface RowCheck {
  readonly columns: readonly FigureColumn[];
  readonly odd: (figures: RowFigures) => OddFigure | undefined;
}

/** The deviation and the share, of the month and of the months until it. Blank cells say nothing. */
export const ROW_CHECKS: readonly RowCheck[] = [MONTH_COLUMNS, PERIOD_COLUMNS].flatMap((together) => [
  {
    columns: [together.budget, together.outcome, together.deviation],
    odd: (figures: RowFigures) => oddDeviation(figures, together),
  },
  {
    columns: [together.budget, together.outcome, together.share],
    odd: (figures: RowFigures) => oddShare(figures, together),
  },
]);

function oddDeviation(
  figures: RowFigures,
  { budget, outcome, deviation }: ColumnsTogether,
): OddFigure | undefined {
  const [of, spent, printed] = [figures[budget], figures[outcome], figures[deviation]];
  if (of === undefined || spent === undefined || printed === undefined) return undefined;
  return oddBeside(deviation, printed, deviationSpan(of, spent, printed.within));
}

function oddShare(figures: RowFigures, { budget, outcome, share }: ColumnsTogether): OddFigure | undefined {
  const [of, spent, printed] = [figures[budget], figures[outcome], figures[share]];
  if (of === undefined || printed === undefined) return undefined;
  if (of.value === 0)
    return printed.value === 0
      ? undefined
      : { kind: "shareOfNothing", column: share, printed: printed.value };
  const could = spent && shareSpan(spent, of, printed.within);
  return could && oddBeside(share, printed, could);
}

function oddBeside(column: FigureColumn, { value, within }: Figure, span: Span): OddFigure | undefined {
  if (isWithin(value, span)) return undefined;
  return { kind: "figure", column, printed: value, could: printable(span, within) };
}
