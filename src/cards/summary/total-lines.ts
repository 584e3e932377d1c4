import type { Lang } from "../../domain/lang.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import { formatAmount, toShownTenth } from "../../text/format-amount.ts";
import { texts } from "../../text/texts.ts";

type Sums = readonly number[];

/**
 * The totals before and after, the net effect first: a line for each that is another, with the first year in which it is.
 * The workbook has all three years of all of them.
 */
export function totalLines({ difference, years }: SummaryModel, lang: Lang): readonly string[] {
  if (difference === undefined) return [];
  const { summary } = texts[lang];
  const { total, net } = summary.difference;
  const lineOf = (before: Sums, after: Sums, say: typeof net): readonly string[] => {
    const at = years.findIndex((_, each) => before[each] !== after[each]);
    const [year, old, now] = [years[at], before[at], after[at]];
    if (year === undefined || old === undefined || now === undefined) return [];
    return [say(year, formatAmount(old, lang), formatAmount(now, lang))];
  };
  return [
    ...lineOf(difference.net.before.map(toShownTenth), difference.net.after.map(toShownTenth), net),
    ...difference.totals.flatMap(({ type, before, after }) =>
      lineOf(before.amounts, after.amounts, (year, old, now) => total(summary.section[type], year, old, now)),
    ),
  ];
}
