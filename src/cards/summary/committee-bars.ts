import type { Lang } from "../../domain/lang.ts";
import type { SummarySection } from "../../domain/summary/summary-model.ts";
import type { CommitteeTotal, YearSums } from "../../domain/summary/summary.ts";
import { formatTkr } from "../../text/format-amount.ts";
import { committeeName } from "../../text/summary/place-names.ts";
import { texts } from "../../text/texts.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import type { CommitteeBar, SummaryPart } from "./contracts.ts";

const MOST_NAME = 60;
const KRONOR_A_TKR = 1_000;

type ByCommittee = Pick<SummaryPart, "caption" | "charts" | "rows" | "rest">;

/**
 * What each nämnd has of one type, the largest first, in a chart of that type alone. The chart's own numbers are in tkr. A bar
 * cannot be shorter than nothing, and one bar says nothing: then the figures stand in rows.
 */
export function committeePart(
  { type, committees, rows }: SummarySection,
  [first, , last]: YearSums,
  most: number,
  lang: Lang,
): ByCommittee {
  const t = texts[lang].summaryCard;
  // Without an amount anywhere it is the number of proposals that is told.
  const counts = rows.every(({ content }) => content.amounts.every((amount) => amount === undefined));
  const valueOf = (total: CommitteeTotal): number => (counts ? total.count : valueIn(total));
  const write = (value: number): string => (counts ? String(value) : formatTkr(value, lang));

  const ordered = committees.toSorted((a, b) => Math.abs(valueOf(b)) - Math.abs(valueOf(a)));
  const left = ordered.slice(most);
  const sum = left.reduce((all, total) => all + valueOf(total), 0);
  const bars = withOwnNames(
    ordered.slice(0, most).map((total) => {
      const name = shorten(committeeName(total.committee, lang), MOST_NAME);
      const label = counts ? name : t.barName(name, total.count);
      const value = valueOf(total);
      return { label, y: counts ? value : value / KRONOR_A_TKR, amount: write(value) };
    }),
  );
  const isChart = bars.length > 1 && bars.every(({ y }) => y >= 0) && bars.some(({ y }) => y > 0);
  const { level, expenditure, count } = t.byCommittee;
  const ofAmounts = type === "investment" ? expenditure(first, last) : level(first);
  const caption = counts ? count : ofAmounts;
  return {
    caption: asMarkdown(caption),
    charts: isChart ? [{ title: `${texts[lang].summary.section[type]}. ${caption}`, bars }] : [],
    rows: isChart ? [] : bars,
    rest: asMarkdown(left.length === 0 ? "" : t.moreCommittees(left.length, write(sum))),
  };
}

/** Expenditure is added over the years; a level against this year's budget is that of the budget year. */
function valueIn({ type, amounts }: CommitteeTotal): number {
  switch (type) {
    case "investment":
      return amounts[0] + amounts[1] + amounts[2];
    case "efficiency":
    case "operating":
    case "assignment":
      return amounts[0];
  }
}

interface Bar {
  readonly label: string;
  readonly y: number;
  readonly amount: string;
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
