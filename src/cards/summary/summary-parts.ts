import type { Lang } from "../../domain/lang.ts";
import type { SummaryModel, SummarySection } from "../../domain/summary/summary-model.ts";
import type { YearSums } from "../../domain/proposal/year-sums.ts";
import { formatTkr } from "../../text/format-amount.ts";
import { changeLines, type ChangeLine } from "../../text/summary/change-lines.ts";
import { differenceSentence } from "../../text/summary/difference-text.ts";
import { shownNet } from "../../text/summary/summary-text.ts";
import { texts } from "../../text/texts.ts";
import { askButton } from "../buttons.ts";
import type { CardFrame } from "../frame.ts";
import { asMarkdown, escapeMarkdown } from "../markdown.ts";
import { shorten } from "../shorten.ts";
import { committeePart } from "./committee-bars.ts";
import type { ChangesPart, NetPart, SummaryCardData, SummaryPart, YearCell } from "./contracts.ts";
import { totalLines } from "./total-lines.ts";

const MOST_CHANGES = 6;
const MOST_TITLE = 80;

/** A card of a budget year's sammanställning that says nothing yet. */
export function emptySummaryCard(
  budgetYear: number,
  headline: string,
  lang: Lang,
  frame: CardFrame,
): SummaryCardData {
  return {
    plain: frame.plain,
    clock: frame.clock,
    kicker: asMarkdown(texts[lang].summaryCard.kicker(budgetYear)),
    headline: escapeMarkdown(headline),
    warning: asMarkdown(""),
    lines: [],
    net: [],
    parts: [],
    changes: [],
    notes: [],
    inputs: [],
    links: [],
    buttons: [],
  };
}

/** The net effect on running costs; none where nothing counts. */
export function netParts(model: SummaryModel, lang: Lang): readonly NetPart[] {
  if (model.counts.all === 0) return [];
  const { drift } = texts[lang].summary;
  return [
    {
      heading: asMarkdown(`${drift.title} (${texts[lang].summaryCard.tkr})`),
      cells: cellsOf(model.years, shownNet(model.drift.net), lang),
      meaning: asMarkdown(drift.meaning),
    },
  ];
}

/** What each type that has any amounts to, in all and by nämnd; at most so many nämnder a type. */
export function typeParts(
  model: SummaryModel,
  mostCommittees: number,
  lang: Lang,
  { press }: CardFrame,
): readonly SummaryPart[] {
  const { summary, summaryCard: t, proposal } = texts[lang];
  return model.sections
    .filter(({ count }) => count > 0)
    .map((section) => {
      const { type, count } = section;
      const types = proposal.types[type](2);
      return {
        heading: asMarkdown(summary.section[type]),
        count: asMarkdown(t.count(count)),
        cells: hasAmounts(section) ? cellsOf(model.years, section.amounts, lang) : [],
        meaning: asMarkdown(summary.meaning[type](model.budgetYear - 1)),
        ...committeePart(section, model.years, mostCommittees, lang),
        open: askButton(t.showType(types), t.askType(types), press),
        openWord: t.show,
      };
    });
}

/** What has happened since the version before; none where there was none. */
export function changesParts(model: SummaryModel, lang: Lang): readonly ChangesPart[] {
  const { difference, budgetYear } = model;
  if (difference === undefined) return [];
  const t = texts[lang];
  const lines = changeLines(difference, budgetYear, lang);
  const rest = lines.length - MOST_CHANGES;
  return [
    {
      heading: asMarkdown(differenceSentence(difference, lang)),
      lines: [
        ...totalLines(model, lang).map(asMarkdown),
        ...lines.slice(0, MOST_CHANGES).map((line) => escapeMarkdown(changeText(line, lang))),
        ...(rest > 0 ? [asMarkdown(t.summaryCard.changes.more(rest))] : []),
      ],
    },
  ];
}

/** "Ändrat: EFF-2024-007 Samordnad nattbemanning. 2024 från 500 tkr till 750 tkr". */
function changeText({ kind, number, title, detail }: ChangeLine, lang: Lang): string {
  const name = `${number} ${shorten(title, MOST_TITLE)}`;
  const said = texts[lang].summaryCard.changes.row(kind, name);
  return detail === "" ? said : `${said}. ${detail}`;
}

function cellsOf(years: YearSums, sums: YearSums, lang: Lang): readonly YearCell[] {
  return years.map((year, at) => ({
    year: asMarkdown(String(year)),
    amount: asMarkdown(formatTkr(sums[at] ?? 0, lang)),
  }));
}

/** Assignments seldom state any. */
function hasAmounts({ rows }: SummarySection): boolean {
  return rows.some(({ content }) => content.amounts.some((amount) => amount !== undefined));
}
