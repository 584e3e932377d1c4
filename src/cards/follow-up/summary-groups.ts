import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation } from "../../text/figures.ts";
import { bareForecast } from "../../text/follow-up/forecast-text.ts";
import {
  limitsText,
  namesText,
  recommendationText,
  unitsOver,
  unitWithDeviation,
} from "../../text/follow-up/units-text.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import { briefComment, operationsRow } from "./comment-rows.ts";
import type { FollowUpGroup, FollowUpRow } from "./contracts.ts";
import { toneOf } from "./follow-up-rows.ts";

const MOST_BODY = 80;

/** What the summary says of single units: those over the threshold, and for fullmäktige their forecasts and operations too. */
export function summaryGroups(summary: MonthSummary, most: number, lang: Lang): readonly FollowUpGroup[] {
  return [
    ...overGroup(summary, most, lang),
    ...(summary.isFuller
      ? [...forecastGroup(summary, most, lang), ...operationsGroup(summary, most, lang)]
      : []),
  ];
}

/** In rows those of which there is more to say than an amount, which the bars have already; the others by name. */
function overGroup(summary: MonthSummary, most: number, lang: Lang): readonly FollowUpGroup[] {
  const t = texts[lang].followUp.over;
  const limits = limitsText(summary.threshold, lang);
  const units = limits === "" ? [] : unitsOver(summary);
  if (units.length === 0) return [];
  const told = units.filter(hasMoreToSay).slice(0, most);
  const others = units.filter((unit) => !told.includes(unit)).map((unit) => unitWithDeviation(unit, lang));
  const named = namesText(others, most, t.more, lang);
  return [
    {
      heading: asMarkdown(t.heading(limits)),
      rows: told.map((unit) => overRow(unit, summary, lang)),
      more: escapeMarkdown(others.length === 0 ? "" : told.length === 0 ? `${named}.` : t.others(named)),
    },
  ];
}

const hasMoreToSay = ({ recommendation, comment }: UnitSummary): boolean =>
  recommendation !== undefined || comment?.deviation !== undefined;

function overRow(unit: UnitSummary, summary: MonthSummary, lang: Lang): FollowUpRow {
  const { deviation } = unit.figures;
  const politicalBody = shorten(summary.politicalBody, MOST_BODY);
  const advised = recommendationText(unit, { politicalBody }, lang);
  const said = unit.comment?.deviation;
  return {
    name: escapeMarkdown(unit.name),
    amount: asMarkdown(deviation === undefined ? "" : formatDeviation(deviation, lang)),
    tone: toneOf(deviation),
    weight: "Default",
    lines: [
      ...(advised === "" ? [] : [escapeMarkdown(advised)]),
      ...(said === undefined ? [] : briefComment(said, lang)),
    ],
  };
}

function forecastGroup(summary: MonthSummary, most: number, lang: Lang): readonly FollowUpGroup[] {
  const t = texts[lang].followUp;
  const { forecast } = summary;
  if (forecast === undefined) return [];
  const { holds } = forecast;
  const rows = summary.rows.filter(({ figures, kind }) => kind === "unit" && figures.forecast !== undefined);
  if (rows.length === 0) return [];
  return [
    groupOf(t.forecast.heading[holds], rows, most, t.over.more, ({ name, figures }) => ({
      name: escapeMarkdown(name),
      amount: asMarkdown(bareForecast(forecast, figures.forecast ?? 0, lang)),
      tone: holds === "deviation" ? toneOf(figures.forecast) : "Default",
      weight: "Default",
      lines: [],
    })),
  ];
}

function operationsGroup({ rows }: MonthSummary, most: number, lang: Lang): readonly FollowUpGroup[] {
  const t = texts[lang].followUp.comment;
  const said = rows.filter(({ comment }) => comment?.operations !== undefined);
  if (said.length === 0) return [];
  return [
    groupOf(t.heading, said, most, t.more, (unit) => operationsRow(unit, unit.comment?.operations ?? "")),
  ];
}

function groupOf(
  heading: string,
  units: readonly UnitSummary[],
  most: number,
  more: (count: number) => string,
  rowOf: (unit: UnitSummary) => FollowUpRow,
): FollowUpGroup {
  const rest = units.length - most;
  return {
    heading: asMarkdown(heading),
    rows: units.slice(0, most).map(rowOf),
    more: asMarkdown(rest > 0 ? more(rest) : ""),
  };
}
