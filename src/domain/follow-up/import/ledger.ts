import { AMOUNT_COLUMNS, type AmountColumn } from "../follow-up.ts";
import { MONTH_COLUMNS, PERIOD_COLUMNS } from "../columns-together.ts";
import type { ReadRow } from "./read-table.ts";

/**
 * The amounts of rows as numbers in a line, so that thousands of stretches can be added up by two look-ups each. A row takes
 * `width` numbers: the amounts, then how many of them are blank, then whether it holds anything but nothing.
 */
export interface Ledger {
  readonly columns: readonly AmountColumn[];
  readonly rowCount: number;
  readonly width: number;
  /** Row after row. */
  readonly cells: Float64Array;
  /** Of the rows before each, added up: `width` numbers for each place between rows. */
  readonly before: Float64Array;
  /** How far the true figures may be from the printed ones, by column. */
  readonly within: readonly number[];
  /** Columns of which each follows from the two others: budget, outcome and deviation. */
  readonly triples: readonly (readonly number[])[];
}

/** Columns that any row holds. */
export function amountColumns(rows: readonly ReadRow[]): readonly AmountColumn[] {
  return AMOUNT_COLUMNS.filter((column) => rows.some(({ figures }) => figures[column] !== undefined));
}

/** The rows with sums of all that stand before each, so that any run of rows is added up at once. */
export function ledgerOf(rows: readonly ReadRow[], columns: readonly AmountColumn[]): Ledger {
  const width = 2 * columns.length + 1;
  const cells = new Float64Array(rows.length * width);
  const before = new Float64Array((rows.length + 1) * width);
  for (const [at, row] of rows.entries()) {
    cells.set(cellsOf(row, columns), at * width);
    for (let nth = 0; nth < width; nth += 1) {
      const here = at * width + nth;
      before[here + width] = (before[here] ?? 0) + (cells[here] ?? 0);
    }
  }
  const triples = [MONTH_COLUMNS, PERIOD_COLUMNS].map(({ budget, outcome, deviation }) =>
    [budget, outcome, deviation].map((column) => columns.indexOf(column)),
  );
  return {
    columns,
    rowCount: rows.length,
    width,
    cells,
    before,
    within: columns.map((column) => Math.max(...withins(rows, column), 0)),
    triples: triples.filter((triple) => !triple.includes(-1)),
  };
}

/** A row as the ledger has it. */
export function cellsOf({ figures }: ReadRow, columns: readonly AmountColumn[]): Float64Array {
  const values = columns.map((column) => figures[column]?.value ?? 0);
  const blanks = columns.map((column) => (figures[column] === undefined ? 1 : 0));
  return Float64Array.of(...values, ...blanks, values.some((value) => value !== 0) ? 1 : 0);
}

function withins(rows: readonly ReadRow[], column: AmountColumn): number[] {
  return [...new Set(rows.map(({ figures }) => figures[column]?.within ?? 0))];
}
