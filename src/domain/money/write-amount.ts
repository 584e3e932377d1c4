import type { Kronor } from "../proposal/proposal-content.ts";

/** From here on a number needs its unit, so that nobody takes it for kronor: some readers ask from this on. */
const PLAIN_TKR = 10_000;

/** Digits in groups of three: "1250000" as "1 250 000". */
export function inGroups(digits: string, space: string): string {
  return digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, space);
}

/**
 * An amount as it is typed on a Swedish form, so that `readAmount` gives the same kronor back: in tkr ("1 250,5"), with its
 * unit where the number alone could mean two things ("1 234 kr", "500 000 tkr").
 */
export function writeAmount(kronor: Kronor): string {
  if (kronor % 10 !== 0) return `${signOf(kronor)}${inGroups(String(Math.abs(kronor)), " ")} kr`;
  const isPlain = Math.abs(kronor) < PLAIN_TKR * 1_000;
  return isPlain ? inTkr(kronor) : `${inTkr(kronor)} tkr`;
}

/** The same, with a unit always. */
export function writeAmountWithUnit(kronor: Kronor): string {
  const written = writeAmount(kronor);
  return /\p{L}$/u.test(written) ? written : `${written} tkr`;
}

function inTkr(kronor: Kronor): string {
  const size = Math.abs(kronor);
  const decimals = String(size % 1_000)
    .padStart(3, "0")
    .replace(/0+$/u, "");
  const whole = inGroups(String(Math.floor(size / 1_000)), " ");
  return `${signOf(kronor)}${whole}${decimals === "" ? "" : `,${decimals}`}`;
}

function signOf(kronor: Kronor): string {
  return kronor < 0 ? "−" : "";
}
