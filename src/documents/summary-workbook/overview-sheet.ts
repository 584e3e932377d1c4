import type { SummarySection } from "../../domain/summary/summary-model.ts";
import type { CommitteeTotal } from "../../domain/summary/summary.ts";
import { summaryText } from "../../text/summary/summary-text.ts";
import { cellAt, onSheet, rangeIn } from "../workbook/references.ts";
import { cell, row, type PlannedCell, type PlannedRow, type SheetPlan } from "../workbook/sheet-plan.ts";
import { addDriftRows } from "./drift-rows.ts";
import { COUNT_COLUMN, YEAR_COLUMN, yearCells, type Rows } from "./overview-parts.ts";
import type { SummaryContext } from "./summary-context.ts";
import { AMOUNT_COLUMN, COMMITTEE_COLUMN } from "./type-columns.ts";
import { FIRST_ROW, lastRowOf } from "./type-sheet.ts";

const WIDTHS = [44, 36, 10, 16, 16, 16] as const;
const HEADING_ROW = 4;
/** Type × nämnd, the net effect on running costs, and what to know when reading it. */
export function overviewSheet(context: SummaryContext): SheetPlan {
  const { words, model, lang, nameOfSheet } = context;
  const text = summaryText(model, lang);
  const rows: PlannedRow[] = [
    row(cell(text.headline, "title")),
    row(cell(text.edition, "line")),
    row(cell([words.unit, text.internalRate ?? ""].filter((part) => part !== "").join(". "), "line")),
    headings(context),
  ];
  const sheet: Rows = { next: () => rows.length + 1, add: (planned) => rows.push(planned) };
  const sumRows = { operating: 0, efficiency: 0, investment: 0, assignment: 0 };
  for (const section of model.sections) sumRows[section.type] = addSection(section, sheet, context);
  addDriftRows(sheet, sumRows, context);
  for (const note of closingNotes(context)) sheet.add({ cells: [cell(note, "note")], across: WIDTHS.length });
  return {
    name: nameOfSheet("overview"),
    paper: "A4",
    pagesWide: 1,
    widths: WIDTHS,
    frozen: { row: HEADING_ROW, columns: 0 },
    rows: () => rows,
  };
}

function headings({ words, proposalWords, model }: SummaryContext): PlannedRow {
  const { type, committee, count } = words.sheet;
  const figures = [count, ...model.years.map(proposalWords.field.amount)];
  return row(
    cell(type, "heading"),
    cell(committee, "heading"),
    ...figures.map((name) => cell(name, "amountHeading")),
  );
}

/** The nämnder of a type and its sum; gives the row of the sum. */
function addSection(section: SummarySection, { next, add }: Rows, context: SummaryContext): number {
  const { words } = context;
  const heading = words.section[section.type];
  const first = next();
  for (const total of section.committees) add(committeeRow(total, section, next(), context));
  const last = next() - 1;
  const sum = (column: number, result: number): PlannedCell["content"] =>
    last < first ? result : { formula: `SUM(${rangeIn(column, first, last)})`, result };
  return add(
    row(
      cell(heading, "sumLabel"),
      cell(words.sheet.sum, "sumLabel"),
      cell(sum(COUNT_COLUMN, section.count), "sumCount"),
      ...yearCells(section.amounts, "sum", (result, at) => sum(YEAR_COLUMN + at, result)),
    ),
  );
}

/** Found by the nämnd's name, so that the sums hold when somebody sorts the type's sheet. */
function committeeRow(
  { committee, count, amounts }: CommitteeTotal,
  section: SummarySection,
  rowNumber: number,
  { words, labelOf, nameOfSheet }: SummaryContext,
): PlannedRow {
  const name = nameOfSheet(section.type);
  const range = (column: number): string => onSheet(name, rangeIn(column, FIRST_ROW, lastRowOf(section)));
  const isIts = `--(${range(COMMITTEE_COLUMN)}=${cellAt(2, rowNumber)})`;
  return row(
    cell(words.section[section.type], "text"),
    cell(labelOf(committee), "text"),
    cell({ formula: `SUMPRODUCT(${isIts})`, result: count }, "count"),
    ...yearCells(amounts, "amount", (result, at) => ({
      formula: `SUMPRODUCT(${isIts},${range(AMOUNT_COLUMN + at)})`,
      result,
    })),
  );
}

function closingNotes({ model, lang, words }: SummaryContext): readonly string[] {
  const text = summaryText(model, lang);
  const states = text.states === "" ? "" : ` ${text.states}.`;
  return [
    words.drift.meaning,
    `${text.counts}${states}`,
    ...(text.difference === undefined ? [] : [text.difference]),
    ...text.notes,
    // Of assignments a note says it, where any of them costs something.
    ...text.sections
      .filter(({ type }) => type !== "assignment")
      .map(({ heading, meaning }) => `${heading}: ${meaning}`),
  ];
}
