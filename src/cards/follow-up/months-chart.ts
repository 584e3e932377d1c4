import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { MonthPoint, MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { monthName } from "../../text/figures.ts";
import { texts } from "../../text/texts.ts";
import { capitalized } from "../buttons.ts";
import { asMarkdown } from "../markdown.ts";
import type { Curve, FollowUpRow, MonthsChart } from "./contracts.ts";
import { deviationText, toneOf, usedText } from "./follow-up-rows.ts";

const MOST_LETTERS = 3;
const KRONOR_A_TKR = 1_000;
const KRONOR_A_MILLION = 1_000_000;
/** The axis has four steps: of these, each step is a number that is read at a glance. */
const ENDS = [1, 2, 4, 6, 8, 10];

type Whole = MonthPoint & { readonly budget: number; readonly outcome: number };

/** Budget and outcome until each month of the year that has both; none where there is nothing to set a month beside. */
export function monthsChart({ months }: Pick<MonthSummary, "months">, lang: Lang): readonly MonthsChart[] {
  const points = months.filter(
    (point): point is Whole => point.budget !== undefined && point.outcome !== undefined,
  );
  const amounts = points.flatMap(({ budget, outcome }) => [budget, outcome]);
  const most = Math.max(...amounts);
  // Income is negative, and a curve below nothing is read as a loss.
  if (points.length < 2 || most <= 0 || amounts.some((amount) => amount < 0)) return [];
  const t = texts[lang].followUp.months;
  // The axis writes thousands with a "k", which beside tkr means nothing: large amounts are in millions.
  const isMillions = most >= KRONOR_A_MILLION;
  const unit = isMillions ? KRONOR_A_MILLION : KRONOR_A_TKR;
  const curve = (of: "budget" | "outcome", color: Curve["color"]): Curve => ({
    legend: t[of],
    color,
    points: points.map((point) => ({
      x: monthName(partsOfMonth(point.month).month, lang).slice(0, MOST_LETTERS),
      y: Math.round((point[of] / unit) * 1_000) / 1_000,
    })),
  });
  return [
    {
      title: isMillions ? t.chart.million : t.chart.tkr,
      yMax: endOfAxis(most / unit),
      curves: [curve("budget", "neutral"), curve("outcome", "categoricalBlue")],
      rows: points.map((point) => monthRow(point, lang)),
    },
  ];
}

function monthRow(point: Whole, lang: Lang): FollowUpRow {
  return {
    name: asMarkdown(capitalized(monthName(partsOfMonth(point.month).month, lang))),
    amount: asMarkdown(deviationText(point, lang)),
    tone: toneOf(point.deviation),
    weight: "Default",
    lines: [asMarkdown(usedText({ budget: point.budget, outcome: point.outcome }, lang))],
  };
}

/** The first round number that the axis can end at. */
function endOfAxis(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const end = ENDS.find((each) => each * power >= most) ?? 10;
  return Math.round(end * power * 1_000) / 1_000;
}
