import type { Grid } from "../../calendar/import/grid.ts";
import { SHARE_COLUMNS, type FigureColumn } from "../follow-up.ts";
import { readFigure } from "./read-figure.ts";
import type { ReadRow, ReadTable, TableRefusal } from "./read-table.ts";
import { rightSigns } from "./right-signs.ts";
import { isInFractions, lacksPercent } from "./share-scale.ts";
import { readRows, type ContextOf, type RawRow } from "./table-rows.ts";
import type { TableWarning } from "./table-warning.ts";

/** Ten times the largest municipality's number of units; more rows are a ledger. */
const MOST_ROWS = 10_000;

export type BodyOutcome =
  | { readonly kind: "rows"; readonly rows: readonly ReadRow[]; readonly warnings: readonly TableWarning[] }
  | Extract<
      TableRefusal,
      { readonly kind: "noRows" | "tooManyRows" | "rowsWithoutName" | "sameNameTwice" | "unreadableCells" }
    >;

/** Reads the figures of a table's rows, in the table's unit; a table with holes would give wrong sums, so it is refused. */
export function readBody(
  raw: readonly RawRow[],
  grid: Grid,
  unit: NonNullable<ReadTable["unit"]>,
): BodyOutcome {
  const isEmpty = ({ cells }: RawRow): boolean =>
    [...cells.values()].every((text) => readFigure(text, "amount").kind === "blank");
  const withFigures = raw.filter((row) => !isEmpty(row));
  if (withFigures.length === 0) return { kind: "noRows" };
  if (withFigures.length > MOST_ROWS) return { kind: "tooManyRows", limit: MOST_ROWS };
  const contextOf = contexts(withFigures, grid, unit);
  const { rows, unreadable } = readRows(withFigures, contextOf);
  const nameless = rows.filter(({ unitId }) => unitId === "").map(({ line }) => line);
  if (nameless.length > 0) return { kind: "rowsWithoutName", lines: nameless };
  const twice = sameName(rows);
  if (twice !== undefined) return twice;
  if (unreadable.length > 0) return { kind: "unreadableCells", cells: unreadable };
  const warnings = raw
    .filter(isEmpty)
    .map(({ row, name }): TableWarning => ({ kind: "emptyRow", line: row + 1, name }));
  const headed = withFigures[0]?.section.columns.figures;
  const signed = rightSigns(
    rows,
    (column) => headed?.get(column)?.heading ?? "",
    headed?.get("forecast")?.reading.meaning,
  );
  return { kind: "rows", rows: signed.rows, warnings: [...warnings, ...signed.warnings] };
}

function contexts(raw: readonly RawRow[], grid: Grid, unit: NonNullable<ReadTable["unit"]>): ContextOf {
  const numbers = (grid.marks?.numbers ?? []).map((columns) => new Set(columns));
  const plain: ContextOf = ({ at, reading }, _, row) => ({
    factor: reading.unit?.factor ?? unit.factor,
    isUnitSaid: unit.isSaid || reading.unit !== undefined,
    isNumber: numbers[row]?.has(at) === true,
  });
  const unsigned = SHARE_COLUMNS.filter((column) => lacksPercent(column, raw));
  if (unsigned.length === 0) return plain;
  const amounts = readRows(raw, plain).rows;
  const inFractions = new Set<FigureColumn>(unsigned.filter((column) => isInFractions(column, raw, amounts)));
  return (headed, column, row) => ({ ...plain(headed, column, row), isFraction: inFractions.has(column) });
}

function sameName(rows: readonly ReadRow[]): BodyOutcome | undefined {
  const lines = new Map<string, ReadRow[]>();
  for (const row of rows) lines.set(row.unitId, [...(lines.get(row.unitId) ?? []), row]);
  const [first, ...others] = [...lines.values()].find((same) => same.length > 1) ?? [];
  if (first === undefined) return undefined;
  return { kind: "sameNameTwice", name: first.name, lines: [first, ...others].map(({ line }) => line) };
}
