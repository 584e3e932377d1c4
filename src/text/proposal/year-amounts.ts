import type { Lang } from "../../domain/lang.ts";
import type { YearAmounts } from "../../domain/proposal/proposal-content.ts";
import { formatTkr } from "../format-amount.ts";
import { texts } from "../texts.ts";

/** "2024: 500 · 2025: 1 250 · 2026: – tkr", or "" where nothing is stated. No comma between them, since amounts have one. */
export function yearAmountsText(amounts: YearAmounts, budgetYear: number, lang: Lang): string {
  if (amounts.every((amount) => amount === undefined)) return "";
  const { blank, yearAmounts } = texts[lang].proposals.card;
  const years = amounts.map(
    (amount, at) => `${budgetYear + at}: ${amount === undefined ? blank : formatTkr(amount, lang)}`,
  );
  return yearAmounts(years.join(" · "));
}
