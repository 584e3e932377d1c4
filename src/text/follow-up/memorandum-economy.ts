import type { FigureColumn } from "../../domain/follow-up/follow-up.ts";
import type { Memorandum, MemorandumRow } from "../../domain/follow-up/memorandum.ts";
import type { MonthSummary } from "../../domain/follow-up/month-summary.ts";
import { partsOfMonth } from "../../domain/follow-up/months.ts";
import { bareDeviation, bareFigure, formatMonth, formatShare, monthName } from "../figures.ts";
import { joinList } from "../format-list.ts";
import { heading, type MemorandumBlock, type UnitTableRow } from "./memorandum-blocks.ts";
import { deviationBlocks } from "./memorandum-deviations.ts";
import { forecastBlocks } from "./memorandum-forecast.ts";
import { caveatSentence } from "./memorandum-standing.ts";
import { memorandumSv as t } from "./memorandum-sv.ts";

/** The figures: the whole in four lines, the units that deviate one by one, and the forecast. */
export function economyBlocks(memorandum: Memorandum): readonly MemorandumBlock[] {
  const { summary } = memorandum;
  return [
    heading(2, t.section.economy),
    keyFigures(summary),
    ...notes([t.table.sign, ...caveatSentence(summary), t.table.inAnnex]),
    ...deviationBlocks(memorandum),
    ...forecastBlocks(memorandum),
  ];
}

/** Every unit, last: a table that is wider than the page would otherwise break the text in two. */
export function annexBlocks(memorandum: Memorandum): readonly MemorandumBlock[] {
  return [heading(2, t.section.annex), unitTable(memorandum), ...notes(notesOf(memorandum))];
}

function notes(texts: readonly string[]): readonly MemorandumBlock[] {
  return texts.map((text) => ({ kind: "note", text }));
}

function keyFigures({ area, month, total }: MonthSummary): MemorandumBlock {
  const said = monthName(partsOfMonth(month).month, "sv");
  const rows = (["budget", "outcome", "deviation"] as const).map(
    (column) => [t.key[column](said), figureText(column, total.figures[column])] as const,
  );
  return {
    kind: "figures",
    caption: t.key.caption(area.name, formatMonth(month, "sv")),
    columns: t.key.columns,
    rows: [...rows, [t.key.share, figureText("share", total.figures.share)]],
  };
}

function unitTable({ summary, rows, columns }: Memorandum): MemorandumBlock {
  const { area, month, forecast } = summary;
  const said = monthName(partsOfMonth(month).month, "sv");
  return {
    kind: "units",
    caption: t.table.caption(area.name, formatMonth(month, "sv")),
    columns: [
      t.table.unit,
      ...columns.map((column) =>
        column === "forecast" ? forecastHeading(forecast) : t.table.column[column](said),
      ),
    ],
    rows: rows.map((row) => tableRow(row, columns, forecast?.holds === "deviation")),
  };
}

function forecastHeading(forecast: MonthSummary["forecast"]): string {
  const { after, holds = "deviation" } = forecast ?? {};
  return t.table.forecast[holds](after === undefined ? "" : t.table.forecast.after(monthName(after, "sv")));
}

function tableRow(
  { unit, depth }: MemorandumRow,
  columns: readonly FigureColumn[],
  forecastIsDeviation: boolean,
): UnitTableRow {
  const { kind, name, figures } = unit;
  return {
    kind,
    depth,
    cells: [
      kind === "subtotal" ? t.table.subtotal(name) : name,
      ...columns.map((column) => figureText(column, figures[column], forecastIsDeviation)),
    ],
  };
}

/** A figure as its column says it: deviations with their sign. */
function figureText(column: FigureColumn, value: number | undefined, forecastIsDeviation = false): string {
  if (value === undefined) return t.table.nothing;
  switch (column) {
    case "share":
    case "monthShare":
      return formatShare(value, "sv");
    case "deviation":
    case "monthDeviation":
      return bareDeviation(value, "sv");
    case "forecast":
      return forecastIsDeviation ? bareDeviation(value, "sv") : bareFigure(value, "sv");
    default:
      return bareFigure(value, "sv");
  }
}

function notesOf({ summary, columns, rows, subtotals }: Memorandum): readonly string[] {
  const hasGap = rows.some(({ unit }) => columns.some((column) => unit.figures[column] === undefined));
  return [
    t.table.sign,
    ...subtotals
      .filter(({ parts }) => parts.length > 0)
      .map(({ name, parts }) => t.table.parts(name, joinList(parts, "sv"))),
    ...(hasGap ? [t.table.blank] : []),
    ...caveatSentence(summary),
  ];
}
