import { digitsIn, type Digits } from "../../money/digits.ts";
import { splitAmount } from "../../money/split-amount.ts";
import type { Figure } from "./read-table.ts";

export type FigureKind = "amount" | "share";

export type FigureReading =
  | { readonly kind: "figure"; readonly figure: Figure }
  /** Nothing stands there: blank is not zero, and a lone dash is blank. */
  | { readonly kind: "blank" }
  | { readonly kind: "no-number" }
  /** It can be meant in two ways: "1.250", "(176)", kronor in a table of tkr. */
  | { readonly kind: "ambiguous" };

/** What is known of a cell beside its text. */
export interface FigureContext {
  /** Kronor in one of the table's amounts; tkr where nothing else is said. */
  readonly factor?: number;
  /** The table says so itself: a cell that says otherwise is asked about. */
  readonly isUnitSaid?: boolean;
  /** The cell holds a number, written by our own reader with a comma before its decimals. */
  readonly isNumber?: boolean;
  /** A share of 1 is the whole, as a spreadsheet has it before it is shown in percent. */
  readonly isFraction?: boolean;
}

const TKR = 1_000;
/** Ten thousand miljarder kronor: whatever is more is no municipality's, and computing with it would lose digits. */
const MOST = 1e13;

const BLANK = /^[-−–—‐‑‒]?$/u;
const MINUS_BEHIND = /^([\d][\d\s.,]*)[-−–]$/u;
const IN_PARENTHESES = /^\(.*\d.*\)$/su;
/** PDF files have a soft hyphen for a minus, and for a word that is split: which one is not for us to say. */
const SOFT_HYPHEN = /^\u00AD\s*[\d.,]/u;
const PERCENT = /\s*(?:%|procent|percent)$/iu;

/**
 * Reads a printed number, whatever spaces and minus signs it is printed with: `37 910`, `−176`, `96,0 %`. An amount without a
 * unit is in the table's. What can be meant in two ways is never guessed, and no text is too odd.
 */
export function readFigure(text: string, kind: FigureKind, context: FigureContext = {}): FigureReading {
  const printed = text.replaceAll(/(?!\u00AD)[\p{Cf}]/gu, "").trim();
  if (BLANK.test(printed)) return { kind: "blank" };
  if (IN_PARENTHESES.test(printed) || SOFT_HYPHEN.test(printed)) return { kind: "ambiguous" };
  const signed = printed.replace(MINUS_BEHIND, "−$1");
  return kind === "amount" ? readAmount(signed, printed, context) : readShare(signed, printed, context);
}

function readAmount(text: string, printed: string, context: FigureContext): FigureReading {
  if (text.includes("%")) return { kind: "no-number" };
  const parts = splitAmount(text);
  if (parts?.unit === undefined) return { kind: "no-number" };
  const factor = context.factor ?? TKR;
  const { unit, sign } = parts;
  const doubts = unit.isWritten && context.isUnitSaid === true && unit.factor !== factor;
  const ways = waysOf(parts.number, context);
  if (ways === undefined) return { kind: "no-number" };
  const [digits, other] = ways;
  if (digits === undefined || other !== undefined || doubts) return { kind: "ambiguous" };
  return figureOf(digits, sign, { one: unit.isWritten ? unit.factor : factor, printed });
}

function readShare(text: string, printed: string, context: FigureContext): FigureReading {
  const isPercent = PERCENT.test(text);
  const parts = splitAmount(text.replace(PERCENT, ""));
  if (parts?.unit === undefined || parts.unit.isWritten) return { kind: "no-number" };
  // Nobody has made a thousand percent of a budget and printed it with a point: three decimals are decimals here.
  const digits = waysOf(parts.number, context)?.at(-1);
  if (digits === undefined) return { kind: "no-number" };
  const one = context.isFraction === true && !isPercent ? 10_000 : 100;
  return figureOf(digits, parts.sign, { one, printed });
}

/** Our own reader writes no point before thousands, so a number has one meaning. */
function waysOf(number: string, { isNumber }: FigureContext): readonly Digits[] | undefined {
  const ways = digitsIn(number);
  return isNumber === true ? ways?.slice(-1) : ways;
}

function figureOf(
  digits: Digits,
  sign: 1 | -1,
  { one, printed }: { readonly one: number; readonly printed: string },
): FigureReading {
  const exact = Number(`${digits.whole}.${digits.decimals}`) * one;
  if (!(exact <= MOST)) return { kind: "no-number" };
  const value = Math.round(exact);
  const within = Math.max(one / 2 / 10 ** digits.decimals.length, 0.5);
  // Zero has no sign.
  return { kind: "figure", figure: { value: value === 0 ? 0 : sign * value, within, printed } };
}
