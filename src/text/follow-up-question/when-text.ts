import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatMonth } from "../figures.ts";
import { texts } from "../texts.ts";

/** "Till och med november 2025", "för enbart november 2025". */
export function whenText({ month }: Pick<MonthSummary, "month">, isMonthAlone: boolean, lang: Lang): string {
  const { until, alone } = texts[lang].followUpAnswers;
  return (isMonthAlone ? alone : until)(formatMonth(month, lang));
}

/** A unit as the table calls it; the total by the area's name, as everywhere. */
export function nameOf({ kind, name }: Pick<UnitSummary, "kind" | "name">, { area }: MonthSummary): string {
  return kind === "total" ? area.name : name;
}
