import { inGroups } from "../domain/money/write-amount.ts";
import type { Kronor } from "../domain/proposal/proposal-content.ts";
import type { Lang } from "../domain/lang.ts";

/** An amount and its minus are never parted by the end of a line. */
const SPACE = "\u00A0";
const DECIMAL_MARK: Readonly<Record<Lang, string>> = { sv: ",", en: "." };

/**
 * An amount in tkr without its unit: "1 250,5", "−300", "0". In English with a point for decimals, and with spaces all the
 * same: a comma there would be a decimal mark to a Swede.
 */
export function formatTkr(kronor: Kronor, lang: Lang): string {
  const size = Math.abs(Math.round(kronor));
  const decimals = String(size % 1_000)
    .padStart(3, "0")
    .replace(/0+$/u, "");
  const whole = inGroups(String(Math.floor(size / 1_000)), SPACE);
  const sign = kronor < 0 && size > 0 ? "−" : "";
  return `${sign}${whole}${decimals === "" ? "" : `${DECIMAL_MARK[lang]}${decimals}`}`;
}

/**
 * An amount that has been computed, to the nearest hundred kronor: nobody plans by the krona, and three decimals of tkr read
 * as thousands. Halves go away from zero, as in a spreadsheet. What somebody has typed is never rounded.
 */
export function toShownTenth(kronor: Kronor): Kronor {
  const size = Math.round(Math.abs(kronor) / 100) * 100;
  return kronor < 0 && size > 0 ? -size : size;
}

/** The same with its unit: "1 250,5 tkr", "SEK 1 250.5 thousand". */
export function formatAmount(kronor: Kronor, lang: Lang): string {
  const number = formatTkr(kronor, lang);
  return lang === "sv" ? `${number}${SPACE}tkr` : `SEK${SPACE}${number}${SPACE}thousand`;
}

/** A rate in hundredths of a percent: "2,5 %", "2.5%". */
export function formatRate(hundredths: number, lang: Lang): string {
  const percent = String(hundredths / 100).replace(".", DECIMAL_MARK[lang]);
  return lang === "sv" ? `${percent}${SPACE}%` : `${percent}%`;
}
