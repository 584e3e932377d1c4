import {
  AMOUNT_COLUMNS,
  SHARE_COLUMNS,
  type FigureColumn,
  type FollowUp,
  type FollowUpRow,
  type ForecastMeaning,
  type PrintedFigures,
  type Rounding,
} from "../follow-up.ts";
import type { Hierarchy } from "./hierarchy.ts";
import type { ReadRow, ReadTable } from "./read-table.ts";

/** What an import knows besides the table. */
export type ImportedAs = Pick<FollowUp, "areaId" | "version" | "importedAt" | "document"> & {
  readonly forecastHolds: ForecastMeaning | undefined;
};

/** The table as it is stored: its figures as they are printed, and each row with what it is a part of. */
export function makeFollowUp(table: ReadTable, hierarchy: Hierarchy, as: ImportedAs): FollowUp {
  const { forecastHolds, ...head } = as;
  const { forecast } = table;
  const { heading, after } = forecast ?? {};
  return {
    ...head,
    month: table.month,
    facts: table.facts,
    ...(heading === undefined || forecastHolds === undefined
      ? {}
      : { forecast: { holds: forecastHolds, heading, ...(after === undefined ? {} : { after }) } }),
    rounding: roundingOf(table.rows),
    rows: rowsOf(table.rows, hierarchy),
  };
}

function rowsOf(rows: readonly ReadRow[], { totalId, parts }: Hierarchy): readonly FollowUpRow[] {
  const partOf = new Map(parts.map((part) => [part.unitId, part.partOf]));
  const sums = new Set(partOf.values());
  return rows.map(({ unitId, name, figures }) => {
    const of = partOf.get(unitId);
    return {
      unitId,
      name,
      kind: unitId === totalId ? "total" : sums.has(unitId) ? "subtotal" : "unit",
      ...(of === undefined ? {} : { partOf: of }),
      printed: printedOf(figures),
    };
  });
}

function printedOf(figures: ReadRow["figures"]): PrintedFigures {
  return Object.fromEntries(Object.entries(figures).map(([column, { value }]) => [column, value]));
}

/** The coarsest of the table: a true figure lies no further from its printed one than that. */
export function roundingOf(rows: readonly ReadRow[]): Rounding {
  const widest = (columns: readonly FigureColumn[]): number =>
    rows.reduce(
      (most, { figures }) =>
        columns.reduce((within, column) => Math.max(within, figures[column]?.within ?? 0), most),
      0,
    );
  return { amount: widest(AMOUNT_COLUMNS), share: widest(SHARE_COLUMNS) };
}
