import { MONTH_COLUMNS, PERIOD_COLUMNS, type ColumnsTogether } from "../columns-together.ts";
import type { FigureColumn, ForecastMeaning } from "../follow-up.ts";
import { deviationSpan, isWithin, shareSpan } from "../rounding.ts";
import { likelyForecast } from "./likely-forecast.ts";
import type { Figure, ReadRow } from "./read-table.ts";
import type { TableWarning } from "./table-warning.ts";

type RowFigures = ReadRow["figures"];
type HeadingOf = (column: FigureColumn) => string;

export interface RightedRows {
  readonly rows: readonly ReadRow[];
  readonly warnings: readonly TableWarning[];
}

/** One row that runs the other way is a mistake of its own. */
const FEWEST_ROWS = 2;
/** Of rows that run the other way, no more than this share may run as they should. */
const STILL_STRAIGHT = 0.1;
const AMOUNTS: readonly FigureColumn[] = ["monthBudget", "monthOutcome", "yearBudget", "budget", "outcome"];

/**
 * Rows with their signs as they are told everywhere: costs are positive, and so is what is left of a budget. Some print deviations
 * as outcome less budget, and some print costs with a minus; both give figures that are right in themselves and would be told the
 * wrong way round. Where deviations show it the signs are turned, which is said once; where nothing shows it, that is said.
 */
export function rightSigns(
  rows: readonly ReadRow[],
  headingOf: HeadingOf,
  forecastSaid: ForecastMeaning | undefined,
): RightedRows {
  const pairs = [MONTH_COLUMNS, PERIOD_COLUMNS];
  const ways = pairs.map((pair) => wayOf(rows, pair));
  const turned = pairs.filter((_, nth) => ways[nth] === "turned").map(({ deviation }) => deviation);
  const isNegative = hasNegativeBudgets(rows);
  if (isNegative && turned.length > 0 && !ways.includes("straight")) {
    const holdsOutcome = (forecastSaid ?? likelyForecast(rows)) === "outcome";
    const columns = holdsOutcome ? ([...AMOUNTS, "forecast"] as const) : AMOUNTS;
    return { rows: withTurned(rows, columns), warnings: [{ kind: "negativeCosts" }] };
  }
  if (turned.length > 0) {
    const forecast = headingOf("forecast");
    const warning = { kind: "turnedDeviations", headings: turned.map(headingOf) } as const;
    return {
      rows: withTurned(rows, turned),
      warnings: [forecast === "" ? warning : { ...warning, forecast }],
    };
  }
  const isUntold = isNegative && !ways.includes("straight");
  return { rows, warnings: isUntold ? [{ kind: "negativeBudgets" }] : [] };
}

/** Which way the deviations of most rows run; undefined where they do not tell, or where budget and outcome may have changed places. */
function wayOf(rows: readonly ReadRow[], pair: ColumnsTogether): "straight" | "turned" | undefined {
  const all = rows.map(({ figures }) => deviationWay(figures, pair));
  const count = (way: "straight" | "turned"): number => all.filter((each) => each === way).length;
  const [straight, turned] = [count("straight"), count("turned")];
  if (turned < FEWEST_ROWS || straight > turned * STILL_STRAIGHT)
    return straight > 0 ? "straight" : undefined;
  const shares = rows.flatMap(({ figures }) => isShareRight(figures, pair) ?? []);
  const wrong = shares.filter((isRight) => !isRight).length;
  return wrong * 2 > shares.length ? undefined : "turned";
}

function deviationWay(
  figures: RowFigures,
  { budget, outcome, deviation }: ColumnsTogether,
): "straight" | "turned" | undefined {
  const [of, spent, printed] = [figures[budget], figures[outcome], figures[deviation]];
  if (of === undefined || spent === undefined || printed === undefined) return undefined;
  const span = deviationSpan(of, spent, printed.within);
  const [isStraight, isTurned] = [isWithin(printed.value, span), isWithin(-printed.value, span)];
  // A small one fits both ways within rounding, and a mistyped one neither.
  if (isStraight === isTurned) return undefined;
  return isStraight ? "straight" : "turned";
}

function isShareRight(figures: RowFigures, { budget, outcome, share }: ColumnsTogether): boolean | undefined {
  const [of, spent, printed] = [figures[budget], figures[outcome], figures[share]];
  if (of === undefined || spent === undefined || printed === undefined) return undefined;
  const span = shareSpan(spent, of, printed.within);
  return span && isWithin(printed.value, span);
}

/** True where the budgets are below zero in most rows and taken together: an income among costs is neither. */
function hasNegativeBudgets(rows: readonly ReadRow[]): boolean {
  const budgets = rows.flatMap(({ figures: { budget } }) =>
    budget === undefined || budget.value === 0 ? [] : [budget.value],
  );
  const below = budgets.filter((budget) => budget < 0).length;
  return below * 2 > budgets.length && budgets.reduce((sum, budget) => sum + budget, 0) < 0;
}

function withTurned(rows: readonly ReadRow[], columns: readonly FigureColumn[]): readonly ReadRow[] {
  return rows.map((row) => {
    const figures: Partial<Record<FigureColumn, Figure>> = { ...row.figures };
    for (const column of columns) {
      const figure = figures[column];
      // Zero has no sign.
      if (figure !== undefined && figure.value !== 0) figures[column] = { ...figure, value: -figure.value };
    }
    return { ...row, figures };
  });
}
