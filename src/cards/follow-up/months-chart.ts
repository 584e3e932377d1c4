import { partsOfMonth } from "../../domain/follow-up/months.ts";
import type { MonthPoint, MonthSummary } from "../../domain/follow-up/month-summary.ts";
import type { Lang } from "../../domain/lang.ts";
import { monthName } from "../../text/figures.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import { capitalized } from "../buttons.ts";
import { asMarkdown } from "../markdown.ts";
import type { Curve, FollowUpRow, MonthsChart } from "./contracts.ts";
import { deviationText, toneOf, usedText } from "./follow-up-rows.ts";

const MOST_LETTERS = 3;
/** More names than these a phone cuts; then months have their numbers. */
const MOST_NAMES = 6;
const KRONOR_A = { tkr: 1_000, million: 1_000_000 } as const;
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
  const unit = most >= KRONOR_A.million ? "million" : "tkr";
  const curve = (of: "budget" | "outcome", color: Curve["color"]): Curve => ({
    legend: t.legend[of],
    color,
    points: points.map((point) => ({
      x: points.length > MOST_NAMES ? String(partsOfMonth(point.month).month) : shortName(point, lang),
      y: Math.round((point[of] / KRONOR_A[unit]) * 1_000) / 1_000,
    })),
  });
  return [
    {
      heading: t.heading,
      title: t.chart[unit],
      axis: t.axis[unit],
      gaps: asMarkdown(gapsText(points, lang)),
      yMax: endOfAxis(most / KRONOR_A[unit]),
      curves: [curve("budget", "neutral"), curve("outcome", "categoricalBlue")],
      rowsTitle: t.rows,
      rows: points.map((point) => monthRow(point, lang)),
    },
  ];
}

const nameOf = ({ month }: Pick<MonthPoint, "month">, lang: Lang): string =>
  monthName(partsOfMonth(month).month, lang);

const shortName = (point: Pick<MonthPoint, "month">, lang: Lang): string =>
  nameOf(point, lang).slice(0, MOST_LETTERS);

function gapsText(points: readonly Whole[], lang: Lang): string {
  const there = points.map(({ month }) => partsOfMonth(month).month);
  const [first = 0, last = 0] = [there.at(0), there.at(-1)];
  const gaps = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (month) => !there.includes(month),
  );
  if (gaps.length === 0) return "";
  return texts[lang].followUp.months.gaps(
    joinList(
      gaps.map((month) => monthName(month, lang)),
      lang,
    ),
  );
}

function monthRow(point: Whole, lang: Lang): FollowUpRow {
  return {
    name: asMarkdown(capitalized(nameOf(point, lang))),
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
