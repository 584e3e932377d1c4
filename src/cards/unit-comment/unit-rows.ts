import type { MonthSummary, UnitSummary } from "../../domain/follow-up/month-summary.ts";
import type { CommentPart } from "../../domain/follow-up/unit-comment.ts";
import type { Lang } from "../../domain/lang.ts";
import { formatDeviation, formatMonth } from "../../text/figures.ts";
import { joinList } from "../../text/format-list.ts";
import { texts } from "../../text/texts.ts";
import { capitalized, type PressContext } from "../buttons.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { ProposalGroup, ProposalRow } from "../proposal/contracts.ts";
import { shorten } from "../shorten.ts";
import { commentUnitButton } from "./comment-buttons.ts";

const MOST_NAME = 60;

/** A unit to write about: what is wanted of it, or why nobody is asked. */
export interface UnitRow {
  readonly summary: MonthSummary;
  readonly unit: UnitSummary;
  readonly parts: readonly CommentPart[];
  /** Instead of what is wanted. */
  readonly detail?: string;
}

/** Rows under their month. */
export function unitGroups(rows: readonly UnitRow[], press: PressContext): readonly ProposalGroup[] {
  return byMonth(rows).map(({ summary, of }) => ({
    heading: escapeMarkdown(titleOf(summary, press.lang)),
    text: escapeMarkdown(""),
    rows: of.map((row) => unitRow(row, press)),
  }));
}

/** The same as words. */
export function unitLines(rows: readonly UnitRow[], lang: Lang): readonly string[] {
  return byMonth(rows).flatMap(({ summary, of }) => [
    `${titleOf(summary, lang)}:`,
    ...of.map((row) => {
      const { meta, detail } = wordsOf(row, lang);
      return [row.unit.name, meta, detail].filter((part) => part !== "").join(", ");
    }),
  ]);
}

function unitRow(row: UnitRow, press: PressContext): ProposalRow {
  const { meta, detail } = wordsOf(row, press.lang);
  return {
    title: escapeMarkdown(shorten(row.unit.name, MOST_NAME)),
    meta: escapeMarkdown(meta),
    detail: escapeMarkdown(detail),
    tone: "Default",
    open: commentUnitButton(row.summary, row.unit, press),
    openWord: texts[press.lang].unitComment.open,
    inputs: [],
  };
}

function wordsOf({ unit, parts, detail }: UnitRow, lang: Lang) {
  const t = texts[lang].unitComment;
  const { deviation } = unit.figures;
  const wanted = joinList(
    parts.map((part) => t.wanted[part]),
    lang,
  );
  return {
    meta: deviation === undefined ? "" : t.deviation(formatDeviation(deviation, lang)),
    detail: detail ?? capitalized(wanted),
  };
}

function byMonth(rows: readonly UnitRow[]) {
  const months = new Map(rows.map(({ summary }) => [`${summary.area.id} ${summary.month}`, summary]));
  return [...months.values()].map((summary) => ({
    summary,
    of: rows.filter((row) => row.summary.area.id === summary.area.id && row.summary.month === summary.month),
  }));
}

function titleOf({ month, area }: MonthSummary, lang: Lang): string {
  return texts[lang].followUp.title(formatMonth(month, lang), shorten(area.name, MOST_NAME));
}
