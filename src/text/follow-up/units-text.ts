import type { Threshold } from "../../domain/follow-up/area.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatFigure } from "../figures.ts";
import { formatRate } from "../format-amount.ts";
import { joinList } from "../format-list.ts";
import { texts } from "../texts.ts";

/** "IT −176 tkr". */
export function unitWithDeviation(
  { name, figures }: Pick<UnitSummary, "name" | "figures">,
  lang: Lang,
): string {
  const { over, unit } = texts[lang].followUp;
  const { deviation } = figures;
  return over.one(name, deviation === undefined ? unit.unknown : formatDeviation(deviation, lang));
}

/** Who is furthest over the budget, which something may have to be done of, and furthest under it; says it too where nobody is. */
export function largestLines(
  { largest, rows }: Pick<MonthSummary, "largest" | "rows">,
  lang: Lang,
): string[] {
  const t = texts[lang].followUp.largest;
  // A table that no unit can be told of says nothing of units.
  if (!rows.some(({ kind, figures }) => kind === "unit" && figures.deviation !== undefined)) return [];
  const listed = (units: readonly UnitSummary[]): string =>
    joinList(
      units.map((unit) => unitWithDeviation(unit, lang)),
      lang,
    );
  return [
    largest.over.length === 0 ? t.noneOver : t.over(listed(largest.over)),
    largest.under.length === 0 ? t.noneUnder : t.under(listed(largest.under)),
  ];
}

/**
 * Over the threshold, without sums: those in a subtotal are told of by themselves. Those over their budget first, since something
 * has to be decided of them, each way the largest first.
 */
export function unitsOver({ rows }: Pick<MonthSummary, "rows">): readonly UnitSummary[] {
  const units = rows.filter(({ kind, isOver }) => kind === "unit" && isOver);
  const deviationOf = ({ figures }: UnitSummary): number => figures.deviation ?? 0;
  return [
    ...units.filter((unit) => deviationOf(unit) < 0).toSorted((a, b) => deviationOf(a) - deviationOf(b)),
    ...units.filter((unit) => deviationOf(unit) >= 0).toSorted((a, b) => deviationOf(b) - deviationOf(a)),
  ];
}

/** "2 % och 100 tkr"; "" where no limit is set. */
export function limitsText({ share, amount }: Threshold, lang: Lang): string {
  const limits = [
    ...(share === undefined ? [] : [formatRate(share, lang)]),
    ...(amount === undefined ? [] : [formatFigure(amount, lang)]),
  ];
  return joinList(limits, lang);
}

/** Who is recommended to decide and why; "" of a unit that nobody has to. */
export function recommendationText(
  { recommendation }: Pick<UnitSummary, "recommendation">,
  { politicalBody }: Pick<MonthSummary, "politicalBody">,
  lang: Lang,
): string {
  if (recommendation === undefined) return "";
  const t = texts[lang].followUp.recommendation;
  const reason = t.reason[recommendation.reason];
  switch (recommendation.level) {
    case "unit":
      return t.unit(reason);
    case "political":
      return t.political(politicalBody, reason);
  }
}

/** At most so many names, the rest counted: "IT, HR-avdelning och 4 enheter till". */
export function namesText(
  names: readonly string[],
  most: number,
  more: (count: number) => string,
  lang: Lang,
): string {
  const rest = names.length - most;
  // One more takes no more room than to say that there is one.
  if (rest <= 1) return joinList(names, lang);
  return joinList([...names.slice(0, most), more(rest)], lang);
}
