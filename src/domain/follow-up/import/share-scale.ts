import type { ShareColumn } from "../follow-up.ts";
import { isWithin, shareSpan } from "../rounding.ts";
import { readFigure } from "./read-figure.ts";
import type { ReadRow } from "./read-table.ts";
import type { RawRow } from "./table-rows.ts";

const BESIDE = {
  monthShare: { budget: "monthBudget", outcome: "monthOutcome" },
  share: { budget: "budget", outcome: "outcome" },
} as const;

/** True for a column of shares where no cell has a percent sign: they may be parts of one ("0,96") or of a hundred. */
export function lacksPercent(column: ShareColumn, raw: readonly RawRow[]): boolean {
  const texts = raw.map(({ cells }) => cells.get(column) ?? "");
  return texts.some((text) => text !== "") && !texts.some((text) => text.includes("%"));
}

/**
 * True for a column of shares that are parts of one: more rows agree with their budget and outcome that way. `rows` are the raw
 * ones with their amounts read.
 */
export function isInFractions(
  column: ShareColumn,
  raw: readonly RawRow[],
  rows: readonly ReadRow[],
): boolean {
  const texts = raw.map(({ cells }) => cells.get(column) ?? "");
  const fits = (isFraction: boolean): number =>
    rows.filter(({ figures }, at) => {
      const { budget, outcome } = BESIDE[column];
      const [of, part] = [figures[budget], figures[outcome]];
      const reading = readFigure(texts[at] ?? "", "share", { isFraction });
      if (of === undefined || part === undefined || reading.kind !== "figure") return false;
      const span = shareSpan(part, of, reading.figure.within);
      return span !== undefined && isWithin(reading.figure.value, span);
    }).length;
  return fits(true) > fits(false);
}
