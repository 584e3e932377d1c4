import type { FigureColumn } from "../../src/domain/follow-up/follow-up.ts";
import type { DocumentFile } from "../../src/usecases/ports.ts";
import { generatedTable, TOTAL_ID, type Branch, type GeneratedTable } from "../support/generated-tables.ts";

const COLUMNS: readonly (readonly [FigureColumn, heading: string])[] = [
  ["monthBudget", "Budget dec"],
  ["monthOutcome", "Redovisning dec"],
  ["monthDeviation", "Avvikelse dec"],
  ["yearBudget", "Årsbudget"],
  ["budget", "Budget t o m dec"],
  ["outcome", "Redovisning t o m dec"],
  ["deviation", "Avvikelse budget period"],
  ["forecast", "Prognos efter aug"],
];

/** Of parts of a sum, in each of two levels. */
const TOGETHER = 9;

export type SumStands = "before" | "after";

/** So many rows, or a few more: units under sums under sums. */
export function manyUnits(rows: number, sumStands: SumStands): GeneratedTable {
  const next = numbers();
  const inner = TOGETHER + 1;
  const outer = TOGETHER * inner + 1;
  const sum = (of: readonly Branch[]): Branch => ({ kind: "sum", sumStands, of });
  const some = (make: () => Branch): readonly Branch[] => Array.from({ length: TOGETHER }, make);
  const branches = Array.from({ length: Math.ceil(rows / outer) }, () =>
    sum(some(() => sum(some(() => aUnit(next))))),
  );
  return generatedTable(branches, "last");
}

/** A unit that no other is called like. */
export const ASKED_UNIT = "Räddningstjänsten";
const ASKED_ROW = "rad-13";

/** The table of a December, as a file of comma-separated values; each edition calls one unit otherwise, so that it is another. */
export function decemberFile({ rows }: GeneratedTable, edition: number): DocumentFile {
  const nameOf = (unitId: string): string => {
    if (unitId === TOTAL_ID) return "Totalt Kommunen";
    if (unitId === ASKED_ROW) return ASKED_UNIT;
    return unitId === "rad-12" ? `Utgåva ${edition}` : `Enheten för åtgärder, ${unitId}`;
  };
  const lines = rows.map(({ unitId, figures }) => [
    nameOf(unitId),
    ...COLUMNS.map(([column]) => {
      const value = figures[column]?.value;
      return value === undefined ? "" : String(value / 1_000);
    }),
  ]);
  const headings = ["Enhet", ...COLUMNS.map(([, heading]) => heading)];
  const text = [headings, ...lines].map((cells) => cells.join(";")).join("\n");
  return { name: "uppfoljning-2025-12.csv", bytes: new TextEncoder().encode(text) };
}

function aUnit(next: () => number): Branch {
  const amount = (most: number): number => Math.round(next() * most);
  return {
    kind: "unit",
    amounts: {
      monthBudget: amount(2_000_000),
      monthOutcome: amount(2_000_000),
      yearBudget: amount(20_000_000) + 18_000_000,
      budget: amount(14_000_000) + 2_000_000,
      outcome: amount(14_000_000) + 2_000_000,
      forecast: amount(1_000_000) - 500_000,
    },
  };
}

/** Numbers from 0 to 1, the same in every run. */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
}
