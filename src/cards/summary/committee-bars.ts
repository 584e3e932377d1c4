import type { Lang } from "../../domain/lang.ts";
import type { SummarySection } from "../../domain/summary/summary-model.ts";
import type { YearSums } from "../../domain/proposal/year-sums.ts";
import type { CommitteeTotal } from "../../domain/summary/summary.ts";
import { formatTkr } from "../../text/format-amount.ts";
import { committeeName } from "../../text/summary/place-names.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { CommitteeBar, SummaryPart } from "./contracts.ts";

const MOST_NAME = 60;
const KRONOR_A_TKR = 1_000;

/**
 * What each nämnd has of one type, the largest first and the rest together, in a chart of that type alone with its share of the
 * whole. (Teams' stacked bars are each as long as the whole, and its grouped columns have no room for names on a phone.) A bar
 * cannot be shorter than nothing, and one bar says nothing: then the figures stand in rows.
 */
export function committeePart(
  section: SummarySection,
  years: YearSums,
  most: number,
  lang: Lang,
): Pick<SummaryPart, "caption" | "charts" | "rows"> {
  const measure = measureOf(section, years, lang);
  const bars = withOwnNames(barsOf(section, measure, most, lang));
  const isChart =
    measure.isAmount && bars.length > 1 && bars.every(({ y }) => y >= 0) && bars.some(({ y }) => y > 0);
  return {
    caption: asMarkdown(measure.caption),
    // The type is the heading above it.
    charts: isChart ? [{ title: measure.caption, bars }] : [],
    rows: isChart ? [] : bars,
  };
}

/** What is told of each nämnd: an amount, or where none is stated at all how many proposals there are. */
interface Measure {
  readonly isAmount: boolean;
  readonly caption: string;
  readonly of: (total: CommitteeTotal) => number;
}

function measureOf({ type, rows }: SummarySection, [first, , last]: YearSums, lang: Lang): Measure {
  const { level, expenditure, count } = texts[lang].summaryCard.byCommittee;
  if (rows.every(({ content }) => content.amounts.every((amount) => amount === undefined)))
    return { isAmount: false, caption: count, of: (total) => total.count };
  // Expenditure may be added over the years; a level against this year's budget may not.
  if (type === "investment")
    return {
      isAmount: true,
      caption: expenditure(first, last),
      of: ({ amounts }) => amounts[0] + amounts[1] + amounts[2],
    };
  return { isAmount: true, caption: level(first), of: ({ amounts }) => amounts[0] };
}

interface Bar {
  readonly label: string;
  readonly y: number;
  readonly amount: string;
}

function barsOf(
  { committees }: SummarySection,
  { isAmount, of }: Measure,
  most: number,
  lang: Lang,
): readonly Bar[] {
  const t = texts[lang].summaryCard;
  // A chart writes its numbers with a decimal point, which nobody here does: whole ones have none.
  const bar = (label: string, value: number): Bar => ({
    label,
    y: isAmount ? Math.round(value / KRONOR_A_TKR) : value,
    amount: isAmount ? formatTkr(value, lang) : String(value),
  });
  const ordered = committees.toSorted((a, b) => Math.abs(of(b)) - Math.abs(of(a)));
  const left = ordered.slice(most);
  const sum = left.reduce((all, total) => all + of(total), 0);
  return [
    ...ordered.slice(0, most).map((total) => {
      const name = shorten(committeeName(total.committee, lang), MOST_NAME);
      return bar(isAmount ? t.barName(name, total.count) : name, of(total));
    }),
    ...(left.length === 0 ? [] : [bar(t.moreCommittees(left.length), sum)]),
  ];
}

/** A chart takes two bars of one name for one and the same. */
function withOwnNames(bars: readonly Bar[]): readonly CommitteeBar[] {
  const seen = new Map<string, number>();
  return bars.map(({ label, y, amount }) => {
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    const x = times === 1 ? label : `${label} ${times}`;
    return { x, y, name: escapeMarkdown(x), amount: asMarkdown(amount) };
  });
}
