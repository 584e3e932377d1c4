import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import { lacksForecast } from "../../domain/follow-up/memorandum-blanks.ts";
import type { ForecastSummary, MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import { formatDeviation, formatFigure, formatMonth, monthName } from "../figures.ts";
import { joinList } from "../format-list.ts";
import { heading, type MemorandumBlock, paragraph } from "./memorandum-blocks.ts";
import { blankRun } from "./memorandum-runs.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";

const MOST_UNITS = 5;

/** What the year is believed to end with, as the column holds it; none where the table has no such figure of the whole. */
export function forecastSentence({ forecast }: Pick<MonthSummary, "forecast">): readonly string[] {
  const total = forecast?.total;
  return forecast === undefined || total === undefined ? [] : [sentenceOf(forecast, total)];
}

function sentenceOf({ after, holds }: ForecastSummary, total: number): string {
  const made = after === undefined ? t.forecast.madeSometime : t.forecast.made(monthName(after, "sv"));
  if (holds === "outcome") return `${made}${t.forecast.outcome(formatFigure(total, "sv"))}`;
  const { under, over, even } = t.forecast.deviation;
  if (total === 0) return `${made}${even}`;
  return `${made}${total > 0 ? under(formatFigure(total, "sv")) : over(formatFigure(-total, "sv"))}`;
}

export function forecastBlocks(memorandum: Memorandum): readonly MemorandumBlock[] {
  const { summary } = memorandum;
  const sentences =
    summary.forecast === undefined ? [noneSentence(summary)] : told(summary, summary.forecast);
  return [
    heading(3, t.section.forecast),
    paragraph(sentences.join(" ")),
    ...(lacksForecast(summary) ? [paragraph(blankRun({ kind: "forecast" }, memorandum))] : []),
  ];
}

function noneSentence({ month }: MonthSummary): string {
  return partsOfMonth(month).month === 12 ? t.forecast.yearIsOver : t.forecast.none;
}

function told(summary: MonthSummary, forecast: ForecastSummary): readonly string[] {
  const { month, total, rows } = summary;
  const { yearBudget } = total.figures;
  const { after } = forecast;
  const isOlder = after !== undefined && after < partsOfMonth(month).month;
  const holdsDeviation = forecast.holds === "deviation";
  const said = forecastSentence(summary);
  return [
    ...(said.length === 0 ? [t.forecast.empty] : said),
    ...(holdsDeviation
      ? unitsSentence(rows)
      : yearBudget === undefined
        ? []
        : [t.forecast.yearBudget(formatFigure(yearBudget, "sv"))]),
    ...(isOlder ? [t.forecast.older(monthName(after, "sv"), formatMonth(month, "sv"))] : []),
  ];
}

/** The units that the forecast's deviation comes from, the largest first. */
function unitsSentence(rows: readonly UnitSummary[]): readonly string[] {
  const forecastOf = ({ figures }: UnitSummary): number => figures.forecast ?? 0;
  const named = rows
    .filter((unit) => unit.kind === "unit" && forecastOf(unit) !== 0)
    .toSorted((a, b) => Math.abs(forecastOf(b)) - Math.abs(forecastOf(a)))
    .slice(0, MOST_UNITS)
    .map((unit) => t.summary.named(unit.name, formatDeviation(forecastOf(unit), "sv")));
  return named.length === 0 ? [] : [t.forecast.units(joinList(named, "sv"))];
}
