import type { UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Month } from "../../domain/follow-up/follow-up.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatFigure, formatShare, monthName } from "../../text/figures.ts";
import { texts } from "../../text/texts.ts";

export interface FigureLine {
  readonly label: string;
  readonly value: string;
}

/** Budget, outcome, deviation and share of a unit until a month; what the table does not tell is left out. */
export function unitFigures(
  { figures }: Pick<UnitSummary, "figures">,
  month: Month,
  lang: Lang,
): readonly FigureLine[] {
  const t = texts[lang].unitComment.figures;
  const name = monthName(partsOfMonth(month).month, lang);
  const { budget, outcome, deviation, share } = figures;
  return [
    ...(budget === undefined ? [] : [{ label: t.budget(name), value: formatFigure(budget, lang) }]),
    ...(outcome === undefined ? [] : [{ label: t.outcome(name), value: formatFigure(outcome, lang) }]),
    ...(deviation === undefined ? [] : [{ label: t.deviation, value: formatDeviation(deviation, lang) }]),
    ...(share === undefined ? [] : [{ label: t.share, value: formatShare(share, lang) }]),
  ];
}
