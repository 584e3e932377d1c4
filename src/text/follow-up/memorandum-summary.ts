import type { Memorandum } from "../../domain/follow-up/memorandum.ts";
import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import { formatDeviation, formatMonth } from "../figures.ts";
import { joinList } from "../format-list.ts";
import { heading, type MemorandumBlock, paragraph, strong } from "./memorandum-blocks.ts";
import { forecastSentence } from "./memorandum-forecast.ts";
import { caveatSentence, standingSentences } from "./memorandum-standing.ts";
import { blankRun } from "./memorandum-runs.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";

/** The whole case in a few sentences, for those who read no further. */
export function summaryBlocks({ summary }: Memorandum): readonly MemorandumBlock[] {
  const { area, month, isFuller } = summary;
  const said = formatMonth(month, "sv");
  const why = [t.summary.why(area.name, said), ...(isFuller ? [t.summary.council(said)] : [])];
  const rest = [...largestSentences(summary), ...forecastSentence(summary), ...caveatSentence(summary)];
  return [
    heading(2, t.section.summary),
    ...[why, standingSentences(summary), rest]
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => paragraph(sentences.join(" "))),
  ];
}

function largestSentences({ largest, rows }: MonthSummary): readonly string[] {
  if (rows.every(({ figures }) => figures.deviation === undefined)) return [];
  const { under, over } = largest;
  return [
    over.length === 0 ? t.summary.none : t.summary.over(namesOf(over)),
    ...(under.length === 0 ? [] : [t.summary.under(namesOf(under))]),
  ];
}

function namesOf(units: readonly UnitSummary[]): string {
  const named = units.map(({ name, figures }) =>
    t.summary.named(name, formatDeviation(figures.deviation ?? 0, "sv")),
  );
  return joinList(named, "sv");
}

/** What the units have written, one by one; a blank for those that were asked and have not. */
export function operationsBlocks(memorandum: Memorandum): readonly MemorandumBlock[] {
  const units = memorandum.operations.flatMap(({ name, text }) => {
    const label = strong(t.operations.named(name));
    if (text === undefined) return [paragraph(label, blankRun({ kind: "operations", name }, memorandum))];
    return [paragraph(label, text)];
  });
  return [
    heading(2, t.section.operations),
    ...(units.length > 0 ? units : [paragraph(blankRun({ kind: "operations" }, memorandum))]),
  ];
}
