import type { Lang } from "../../domain/lang.ts";
import type { ProposalType } from "../../domain/proposal/proposal-type.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { YearSums } from "../../domain/proposal/year-sums.ts";
import { formatAmount, formatRate, toShownTenth } from "../format-amount.ts";
import { joinList } from "../format-list.ts";
import { formatDay } from "../format.ts";
import { texts } from "../texts.ts";
import { differenceSentence } from "./difference-text.ts";
import { noteText } from "./note-text.ts";

/** What one type amounts to, in words. */
export interface SectionText {
  readonly type: ProposalType;
  readonly heading: string;
  /** "500 tkr 2024, 1 250 tkr 2025 och 1 250 tkr 2026"; absent when no amount is stated at all. */
  readonly amounts?: string;
  readonly meaning: string;
}

/** The sentences of a summary, each of which stands by itself; a card shows some of them and text all. */
export interface SummaryText {
  readonly headline: string;
  readonly edition: string;
  /** "8 förslag: 2 effektiviseringar, 1 investering, 3 driftkostnadsförändringar och 2 uppdrag." */
  readonly counts: string;
  /** "5 frisläppta, 1 tillstyrkt och 1 avstyrkt"; "" when there are none. */
  readonly states: string;
  /** Types that have any. */
  readonly sections: readonly SectionText[];
  readonly net: { readonly heading: string; readonly amounts: string; readonly meaning: string };
  /** Absent where nobody has said the internränta. */
  readonly internalRate?: string;
  readonly difference?: string;
  readonly notes: readonly string[];
}

export function summaryText(model: SummaryModel, lang: Lang): SummaryText {
  const words = texts[lang].summary;
  const { years, drift, difference, internalRate } = model;
  return {
    headline: words.headline(model.budgetYear),
    edition: editionText(model, lang),
    counts: countsText(model, lang),
    states: statesText(model, lang),
    sections: sectionTexts(model, lang),
    net: {
      heading: words.drift.title,
      amounts: amountsText(years, shownNet(drift.net), lang),
      meaning: words.drift.meaning,
    },
    ...(internalRate === undefined
      ? {}
      : { internalRate: words.internalRate(formatRate(internalRate, lang)) }),
    ...(difference === undefined ? {} : { difference: differenceSentence(difference, lang) }),
    notes: model.notes.map((note) => noteText(note, lang)),
  };
}

/** The whole of it as plain lines. */
export function summaryLines(model: SummaryModel, lang: Lang): readonly string[] {
  const text = summaryText(model, lang);
  return [
    text.headline,
    text.edition,
    [text.counts, text.states === "" ? "" : `${text.states}.`].filter((part) => part !== "").join(" "),
    ...text.sections.map(({ heading, amounts }) => (amounts === undefined ? "" : `${heading}: ${amounts}.`)),
    model.counts.all === 0 ? "" : `${text.net.heading}: ${text.net.amounts}. ${text.net.meaning}`,
    text.difference ?? "",
    ...text.notes,
  ].filter((line) => line !== "");
}

export function editionText({ edition }: Pick<SummaryModel, "edition">, lang: Lang): string {
  const words = texts[lang].summary;
  const day = formatDay(edition.day, lang, "medium");
  return edition.kind === "version" ? words.version(edition.version, day) : words.now(day);
}

/** The capital cost in it is computed. */
export function shownNet([first, second, third]: YearSums): YearSums {
  return [toShownTenth(first), toShownTenth(second), toShownTenth(third)];
}

/** "500 tkr 2024, 1 250 tkr 2025 och 0 tkr 2026". */
function amountsText(years: YearSums, sums: YearSums, lang: Lang): string {
  const words = texts[lang].summary;
  const said = years.map((year, at) => words.yearAmount(year, formatAmount(sums[at] ?? 0, lang)));
  return joinList(said, lang);
}

function countsText({ counts, sections }: SummaryModel, lang: Lang): string {
  const { summary: words, proposal } = texts[lang];
  if (counts.all === 0) return words.none;
  const types = sections
    .filter(({ count }) => count > 0)
    .map(({ type, count }) => `${count} ${proposal.types[type](count)}`);
  return words.counts(counts.all, joinList(types, lang));
}

function statesText({ counts }: SummaryModel, lang: Lang): string {
  const words = texts[lang].summary.states;
  const said = counts.states.map(({ state, count }) => words[state](count));
  return joinList(said, lang);
}

function sectionTexts({ sections, years, budgetYear }: SummaryModel, lang: Lang): readonly SectionText[] {
  const words = texts[lang].summary;
  return sections
    .filter(({ count }) => count > 0)
    .map(({ type, amounts, rows }) => ({
      type,
      heading: words.section[type],
      ...(rows.some(({ content }) => content.amounts.some((amount) => amount !== undefined))
        ? { amounts: amountsText(years, amounts, lang) }
        : {}),
      meaning: words.meaning[type](budgetYear - 1),
    }));
}
