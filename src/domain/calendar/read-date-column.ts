import { contradictionsOf } from "./date-notation/check-claims.ts";
import { inferYears } from "./date-notation/infer-years.ts";
import { numbersAreYears } from "./date-notation/month-numbers.ts";
import { readDate } from "./date-notation/read-date.ts";
import { resolveYear } from "./date-notation/resolve-year.ts";
import { yearOf } from "../time/civil-day.ts";
import { isYearly } from "./event-date.ts";
import type { Contradiction } from "./date-notation/check-claims.ts";
import type { InferredYear } from "./date-notation/infer-years.ts";
import type { DateReading, NotationDoubt } from "./date-notation/reading.ts";
import type { CellReading, UnreadableReason } from "./date-notation/read-date.ts";
import type { EventDate } from "./event-date.ts";

/** What the importer should tell about a row's date. Facts only; the sentences are in `text/`. */
export type DateWarning =
  | NotationDoubt
  | Contradiction
  /** The year is not written. `alternative`: another year is nearly as likely. */
  | {
      readonly kind: "yearInferred";
      readonly year: number;
      readonly from: "given" | "neighbours";
      readonly alternative?: number;
    }
  /** No row states a year and none was given: the date is kept as yearly. */
  | { readonly kind: "yearUnknown" };

/** One row of a date column. `rest` is what the cell says beside its date. */
export type ColumnRow =
  | {
      readonly kind: "read";
      readonly date: EventDate;
      readonly rest: string;
      readonly warnings: readonly DateWarning[];
    }
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: UnreadableReason };

export interface ColumnOptions {
  /** The year of the first row; null for a calendar that comes back every year; undefined to find out from the rows. */
  readonly firstYear?: number | null | undefined;
}

type ReadCell = CellReading & { readonly kind: "read" };

/** Reads the cells of a date column together, so that years which only some of them state, or none, are found for all; one row for each cell, in order. */
export function readDateColumn(texts: readonly string[], options: ColumnOptions = {}): readonly ColumnRow[] {
  const monthNumberIsYear = numbersAreYears(texts);
  const cells = texts.map((text) => readDate(text, { monthNumberIsYear }));
  const open = cells.filter((cell): cell is ReadCell => cell.kind === "read" && !comesBack(cell));
  const mode = modeOf(open, options.firstYear);
  const years = new Map<ReadCell, InferredYear>();
  if (mode.kind === "dated")
    inferYears(open, mode.firstYears).forEach((year, i) => {
      const cell = open[i];
      if (cell !== undefined) years.set(cell, year);
    });
  const isGiven = typeof options.firstYear === "number";
  return cells.map((cell, i) =>
    rowOf(texts[i] ?? "", cell, mode.kind, cell.kind === "read" ? years.get(cell) : undefined, isGiven),
  );
}

type Mode =
  | { readonly kind: "dated"; readonly firstYears: readonly number[] }
  | { readonly kind: "yearly" | "unknown" };

/** "i maj varje år" stays without a year. */
function comesBack(reading: DateReading): boolean {
  return reading.everyYear === true;
}

function modeOf(open: readonly ReadCell[], firstYear: number | null | undefined): Mode {
  if (firstYear === null) return { kind: "yearly" };
  if (firstYear !== undefined) return { kind: "dated", firstYears: [firstYear] };
  const stated = open.filter((cell) => cell.yearStated).map((cell) => yearOf(cell.date.start));
  if (stated.length > 0) {
    const first = Math.min(...stated) - 1;
    const last = Math.max(...stated) + 1;
    return {
      kind: "dated",
      firstYears: Array.from({ length: Math.min(last - first + 1, 12) }, (_, i) => first + i),
    };
  }
  return { kind: open.some(statesDays) ? "unknown" : "yearly" };
}

function statesDays({ date, claims }: ReadCell): boolean {
  return ["day", "range", "week", "week-range"].includes(date.precision) || claims.startWeekday !== undefined;
}

function rowOf(
  text: string,
  cell: CellReading,
  mode: Mode["kind"],
  inferred: InferredYear | undefined,
  isGiven: boolean,
): ColumnRow {
  if (cell.kind === "unreadable") return cell;
  const { rest, doubts } = cell;
  if (cell.yearStated || inferred === undefined) {
    const isUnknown = mode === "unknown" && isYearly(cell.date) && !comesBack(cell);
    const warnings = [
      ...doubts,
      ...contradictionsOf(cell.date, cell.claims),
      ...(isUnknown ? [{ kind: "yearUnknown" } as const] : []),
    ];
    return { kind: "read", date: cell.date, rest, warnings };
  }
  const date = resolveYear(cell, inferred.year);
  if (date === undefined) return { kind: "unreadable", text, reason: "noSuchDay" };
  const from = isGiven ? "given" : "neighbours";
  const warnings = [
    ...doubts,
    ...contradictionsOf(date, cell.claims),
    { kind: "yearInferred", from, ...inferred } as const,
  ];
  return { kind: "read", date, rest, warnings };
}
