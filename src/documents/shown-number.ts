/** How a spreadsheet shows a number: what is left of its format when colours, padding and widths are taken away. */
interface Shown {
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly isGrouped: boolean;
  /** "#,##0," shows thousands, "#,##0,," millions. */
  readonly divisor: number;
  /** Words behind the number: "kr". */
  readonly behind: string;
}

/** A number that carries no format, or one that is more than digits (a fraction, an exponent), is shown with its own digits. */
const PLAIN = /^$|general|standard|@|e[+-]|\?\/|#\/|\/\d/iu;
/** Excel keeps fifteen digits; what is behind them is noise of its binary fractions. */
const DIGITS = 15;
const PLAIN_DIGITS = 12;

/**
 * A spreadsheet's number as a person sees it there, in Swedish: 0.96012 with the format "0.0%" is "96,0%", and 37909.6 with
 * "#,##0" is "37 910". A minus is always one, whatever brackets and colours the format has for it; a zero is never hidden.
 */
export function shownNumber(value: number, format: string): string {
  const [positive = ""] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
  if (PLAIN.test(bare(positive))) return swedish(String(Number(value.toPrecision(PLAIN_DIGITS))), false);
  const { decimals, isPercent, isGrouped, divisor, behind } = shownBy(positive);
  const scaled = Number(((Math.abs(value) * (isPercent ? 100 : 1)) / divisor).toPrecision(DIGITS));
  const text = swedish(fixed(scaled, decimals), isGrouped);
  const isZero = !/[1-9]/u.test(text);
  return `${value < 0 && !isZero ? "-" : ""}${text}${isPercent ? "%" : ""}${behind === "" ? "" : ` ${behind}`}`;
}

function shownBy(format: string): Shown {
  const digits = /[#0?][#0?,.\s]*/u.exec(bare(format))?.[0] ?? "0";
  const [, decimals = ""] = /\.([#0?]*)/u.exec(digits) ?? [];
  const [commas = ""] = /,*$/u.exec(digits.trim().replace(/\.[#0?]*(?=,*$)/u, "")) ?? [];
  return {
    decimals: decimals.length,
    isPercent: bare(format).includes("%"),
    isGrouped: /[#0?][,\s][#0?]/u.test(digits),
    divisor: 1_000 ** commas.length,
    behind: wordsBehind(format),
  };
}

/** A format without its words, colours, conditions, paddings and fillings. */
function bare(format: string): string {
  return format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./gu, (part) => (part === "\\ " ? " " : ""));
}

/** What stands behind the digits: `"kr"`, `[$kr-41D]`. */
function wordsBehind(format: string): string {
  const behind = format.slice(format.search(/[#0?](?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/u));
  const quoted = Array.from(
    behind.matchAll(/"([^"]*)"|\[\$([^\]-]*)[^\]]*\]/gu),
    ([, word, currency]) => word ?? currency ?? "",
  );
  return quoted.join(" ").replaceAll(/\s+/gu, " ").trim();
}

/** Half away from zero, as a spreadsheet rounds: 1.005 with two decimals is 1.01. */
function fixed(value: number, decimals: number): string {
  if (value >= 1e21) return String(value);
  const shifted = Math.round(Number(`${value}e${decimals}`));
  return Number.isFinite(shifted)
    ? Number(`${shifted}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

function swedish(number: string, isGrouped: boolean): string {
  const [whole = "", decimals] = number.split(".");
  const grouped = isGrouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, " ") : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
