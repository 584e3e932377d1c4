import type { Kronor } from "../proposal/proposal-content.ts";
import { digitsIn, type Digits } from "./digits.ts";
import { splitAmount } from "./split-amount.ts";

/** More than any one proposal is about: ten miljarder, a large municipality's whole budget. */
export const MOST_KRONOR: Kronor = 10_000_000_000;

/**
 * From here on, a plain number is more often kronor that somebody forgot to make tkr of than a proposal of more than a
 * hundred million kronor, and the difference is a factor of a thousand: so it is asked about. What is seldom that large asks
 * from a smaller number on.
 */
const UNLIKELY_TKR = 100_000;

export type AmountReading =
  | { readonly kind: "amount"; readonly kronor: Kronor }
  | { readonly kind: "blank" }
  /** It can be read in these ways, the larger last; a single one is what it may mean, but it has to be said. */
  | { readonly kind: "ambiguous"; readonly readings: readonly Kronor[] }
  | { readonly kind: "unreadable" }
  /** Finer than one krona. */
  | { readonly kind: "tooFine" }
  | { readonly kind: "tooLarge" };

/**
 * Reads an amount as Swedes type it: in tkr unless another unit is written ("1 250", "1250,5", "−300", "1,2 mnkr",
 * "500 000 kr"), and as English is typed ("1.2 million SEK"). What can be meant in two ways is never guessed: "1,250" and
 * "1.250" (a thousand or a decimal), and numbers without a unit from `unlikelyTkr` on (tkr or kronor). Whole kronor; any string
 * is taken.
 */
export function readAmount(text: string, unlikelyTkr = UNLIKELY_TKR): AmountReading {
  const parts = splitAmount(text);
  if (parts === undefined) return { kind: "blank" };
  const { sign, number, unit } = parts;
  const written = unit === undefined ? undefined : digitsIn(number);
  if (unit === undefined || written === undefined) return { kind: "unreadable" };

  const factor = unit.factor;
  const meant = factor === 1 ? inKronor(written) : written;
  const readings = meant.flatMap((digits) =>
    unit.isWritten ? [valueOf(digits, factor)] : valuesWithoutUnit(digits, factor, unlikelyTkr),
  );
  return decided(readings, sign);
}

/** Nobody writes thousandths of a krona: a group of three is a thousand there, and behind another mark than the first one it is asked about. */
function inKronor(written: readonly Digits[]): readonly Digits[] {
  const [first, ...others] = written;
  if (first === undefined || others.length > 0) return written.slice(0, 1);
  const { whole, decimals } = first;
  return decimals.length === 3 && whole !== "0"
    ? [{ whole: whole + decimals, decimals: "" }, first]
    : written;
}

type Value = { readonly kind: "whole"; readonly kronor: Kronor } | { readonly kind: "tooFine" };

function decided(values: readonly Value[], sign: 1 | -1): AmountReading {
  const whole = values.flatMap((value) => (value.kind === "whole" ? [value.kronor] : []));
  if (whole.length === 0) return { kind: "tooFine" };
  const possible = [...new Set(whole.filter((kronor) => kronor <= MOST_KRONOR))].toSorted((a, b) => a - b);
  const [first] = possible;
  if (first === undefined) return { kind: "tooLarge" };
  if (values.length === 1) return { kind: "amount", kronor: signed(first, sign) };
  return { kind: "ambiguous", readings: possible.map((kronor) => signed(kronor, sign)) };
}

/** Zero has no sign. */
function signed(kronor: Kronor, sign: 1 | -1): Kronor {
  return kronor === 0 ? 0 : sign * kronor;
}

function valuesWithoutUnit(digits: Digits, factor: number, unlikelyTkr: number): readonly Value[] {
  const asTkr = valueOf(digits, factor);
  if (Number(digits.whole) < unlikelyTkr) return [asTkr];
  // With öre, as a ledger prints it: whole kronor are what a proposal is about.
  return [asTkr, { kind: "whole", kronor: Math.round(Number(`${digits.whole}.${digits.decimals}`)) }];
}

/** Computed on the digits as they stand, so that no fraction is lost. */
function valueOf({ whole, decimals }: Digits, factor: number): Value {
  const places = String(factor).length - 1;
  if (/[1-9]/u.test(decimals.slice(places))) return { kind: "tooFine" };
  return {
    kind: "whole",
    kronor: Number(whole) * factor + Number(decimals.slice(0, places).padEnd(places, "0")),
  };
}
