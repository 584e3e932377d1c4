import { allowedDifference } from "../rounding.ts";
import type { Ledger } from "./ledger.ts";

/** How far sums may be from their parts, and in how many columns they may be further. */
export interface Strictness {
  /**
   * Every rounding at its worst, or as far as roundings come together by chance. The worst grows with the parts: of a thousand
   * rows it hides five hundred thousand kronor, and with them where a subtotal ends.
   */
  readonly rounding: "worst" | "likely";
  /** Columns that may disagree, so that one mistyped figure is told as such and does not hide how the rows add up. */
  readonly wrongColumns: number;
}

/** How well a printed row is the sum of some others. */
export interface Fit {
  /** Columns that disagree. */
  readonly wrong: number;
  /** How unlikely it is by chance: halvings. Below zero never; 0 says nothing, as where all is 0. */
  readonly bits: number;
  /** How far off it is on the whole, beside what rounding makes likely: the smaller, the better. */
  readonly distance: number;
}

/** Six times what roundings come to together; that is less than the worst of them from a dozen parts on. */
const LIKELY = 6 / Math.sqrt(3);
const EDGE = 1e-6;

export interface Head {
  readonly cells: Float64Array;
  readonly at: number;
}

/** Parts whose cells are all that stand before a place, less some. */
export interface PartsUntil {
  readonly end: number;
  readonly less: Float64Array;
  readonly count: number;
}

/**
 * How a row is the sum of some parts. A column that is blank in the row says nothing; one that is blank in a part speaks for the
 * sum when it agrees, and never against it. Undefined where it is no sum of them.
 */
export function fitOf(
  ledger: Ledger,
  head: Head,
  parts: PartsUntil,
  { rounding, wrongColumns }: Strictness,
): Fit | undefined {
  const size = ledger.columns.length;
  let wrong = 0;
  let agreeing = 0;
  for (let nth = 0; nth < size; nth += 1) {
    if (head.cells[head.at + size + nth] !== 0) continue;
    const unit = ledger.within[nth] ?? 0;
    if (offBy(ledger, head, parts, nth) <= allowance(rounding, parts.count, unit) + EDGE) agreeing += 1;
    else if (sumOf(ledger, parts, size + nth) === 0) {
      wrong += 1;
      if (wrong > wrongColumns) return undefined;
    }
  }
  // What disagrees has to be the exception.
  if (agreeing === 0 || agreeing < 2 * wrong) return undefined;
  return { wrong, ...evidence(ledger, head, parts, rounding) };
}

/** Whether a row may be the sum of so many parts; what is passed is looked at again. */
export type QuickTest = (row: number, end: number, less: Float64Array, count: number) => boolean;

/**
 * A look at as many columns as may disagree and one more, of those where no cell is blank: where all of these disagree, nothing
 * fits. It is made for every stretch of rows, so it makes nothing but numbers.
 */
export function quickTest(ledger: Ledger, { rounding, wrongColumns }: Strictness): QuickTest {
  const { width, cells, before, columns, rowCount, within } = ledger;
  const full = columns
    .map((_, nth) => nth)
    .filter((nth) => before[rowCount * width + columns.length + nth] === 0);
  const looked = full.slice(0, wrongColumns + 1);
  if (looked.length <= wrongColumns) return () => true;
  const allowances = looked.map((nth) =>
    Float64Array.from(
      { length: rowCount + 1 },
      (_, count) => allowance(rounding, count, within[nth] ?? 0) + EDGE,
    ),
  );
  return (row, end, less, count) => {
    for (let at = 0; at < looked.length; at += 1) {
      const nth = looked[at] ?? 0;
      const sum = (before[end * width + nth] ?? 0) - (less[nth] ?? 0);
      if (Math.abs(sum - (cells[row * width + nth] ?? 0)) <= (allowances[at]?.[count] ?? 0)) return true;
    }
    return false;
  };
}

function evidence(
  ledger: Ledger,
  head: Head,
  parts: PartsUntil,
  rounding: Strictness["rounding"],
): Pick<Fit, "bits" | "distance"> {
  let distance = 0;
  const bits = ledger.columns.map((_, nth) => {
    if (head.cells[head.at + ledger.columns.length + nth] !== 0) return 0;
    const unit = ledger.within[nth] ?? 0;
    const allowed = allowance(rounding, parts.count, unit);
    const off = offBy(ledger, head, parts, nth);
    if (off > allowed + EDGE) return 0;
    distance += unit === 0 ? 0 : (off / unit) ** 2 / (parts.count + 1);
    return Math.max(0, Math.log2(Math.abs(head.cells[head.at + nth] ?? 0) / Math.max(2 * allowed, 1)));
  });
  // Where all three of a triple agree, one of them says nothing of its own.
  const repeated = ledger.triples.map((triple) => Math.min(...triple.map((nth) => bits[nth] ?? 0)));
  const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  return { bits: total(bits) - total(repeated), distance };
}

/** One of the cells of some parts, added up. */
export function sumOf(
  { width, before }: Pick<Ledger, "width" | "before">,
  { end, less }: Pick<PartsUntil, "end" | "less">,
  nth: number,
): number {
  return (before[end * width + nth] ?? 0) - (less[nth] ?? 0);
}

function offBy(ledger: Ledger, head: Head, parts: PartsUntil, nth: number): number {
  return Math.abs(sumOf(ledger, parts, nth) - (head.cells[head.at + nth] ?? 0));
}

function allowance(rounding: Strictness["rounding"], parts: number, within: number): number {
  const worst = allowedDifference(parts, within);
  return rounding === "worst" ? worst : Math.min(worst, within * LIKELY * Math.sqrt(parts + 1));
}
