import { partsOfMonth } from "../domain/follow-up/months.ts";
import type { Hundredths, Month } from "../domain/follow-up/follow-up.ts";
import type { Lang } from "../domain/lang.ts";
import type { Kronor } from "../domain/proposal/proposal-content.ts";
import { dateWords } from "./date-words.ts";
import { formatAmount, formatTkr, toShownTenth } from "./format-amount.ts";

const SPACE = "\u00A0";

/** A share with one decimal, as the customer's tables have it: "96,0 %", "96.0%". */
export function formatShare(hundredths: Hundredths, lang: Lang): string {
  // Away from zero at halves, as a spreadsheet rounds.
  const tenths = (Math.sign(hundredths) * Math.round(Math.abs(hundredths) / 10)) / 10;
  const percent = tenths.toFixed(1).replace("-", "−");
  return lang === "sv" ? `${percent.replace(".", ",")}${SPACE}%` : `${percent}%`;
}

/** A figure of a follow-up with its unit: "37 910 tkr". Whole tkr where the table has whole tkr, else to the nearest hundred kronor. */
export function formatFigure(kronor: Kronor, lang: Lang): string {
  return formatAmount(toShownTenth(kronor), lang);
}

/** The same without its unit, for rows under a heading that says "tkr". */
export function bareFigure(kronor: Kronor, lang: Lang): string {
  return formatTkr(toShownTenth(kronor), lang);
}

/** A deviation or a difference with its sign: "+349 tkr", "−176 tkr", "0 tkr"; "SEK +349 thousand". */
export function formatDeviation(kronor: Kronor, lang: Lang): string {
  return withSign(kronor, formatFigure(kronor, lang), bareFigure(kronor, lang));
}

/** The same without its unit: "+349", "−176", "0". */
export function bareDeviation(kronor: Kronor, lang: Lang): string {
  const bare = bareFigure(kronor, lang);
  return withSign(kronor, bare, bare);
}

function withSign(kronor: Kronor, text: string, bare: string): string {
  return toShownTenth(kronor) > 0 ? text.replace(bare, `+${bare}`) : text;
}

/** "november 2025", "November 2025". */
export function formatMonth(month: Month, lang: Lang): string {
  const parts = partsOfMonth(month);
  return `${monthName(parts.month, lang)} ${parts.year}`;
}

/** The name of month 1 to 12: "november", "November". */
export function monthName(month: number, lang: Lang): string {
  return dateWords[lang].months[month - 1] ?? "";
}
