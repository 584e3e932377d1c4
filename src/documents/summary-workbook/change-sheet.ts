import { formatNumber } from "../../domain/proposal/proposal-type.ts";
import type { GoneRow } from "../../domain/summary/summary-difference.ts";
import type { SummaryModel } from "../../domain/summary/summary-model.ts";
import type { SummaryRow } from "../../domain/summary/summary.ts";
import { differenceSentence, fateOf } from "../../text/summary/difference-text.ts";
import { departmentName } from "../../text/summary/place-names.ts";
import {
  cell,
  emptyCell,
  row,
  type PlannedCell,
  type PlannedRow,
  type SheetPlan,
} from "../workbook/sheet-plan.ts";
import { whatIsChanged } from "./change-words.ts";
import { tkr, type SummaryContext } from "./summary-context.ts";

const WIDTHS = [27, 27, 15, 34, 24, 30, 13, 13, 13, 13, 13, 13, 50] as const;
const HEADING_ROW = 4;

type Difference = NonNullable<SummaryModel["difference"]>;

/** One proposal as it was and as it is; one of the two is undefined where it was not in that version. */
interface Change {
  readonly kind: string;
  readonly before: SummaryRow | undefined;
  readonly after: SummaryRow | undefined;
  readonly what?: string;
}

/** What has changed since an earlier version, and the sums before and after. */
export function changeSheet(difference: Difference, context: SummaryContext): SheetPlan {
  const { words, lang, nameOfSheet } = context;
  const changes = changesOf(difference, context);
  function* rows(): Generator<PlannedRow> {
    yield row(cell(words.difference.title(difference.since), "title"));
    yield row(cell(differenceSentence(difference, lang), "line"));
    yield row();
    yield headings(context);
    for (const change of changes) yield changeRow(change, context);
    yield row();
    yield* totalRows(difference, context);
  }
  return {
    name: nameOfSheet("changes"),
    paper: "A3",
    pagesWide: 1,
    widths: WIDTHS,
    frozen: { row: HEADING_ROW, columns: 0 },
    filtered: { columns: WIDTHS.length, lastRow: HEADING_ROW + Math.max(1, changes.length) },
    rows,
  };
}

function changesOf(
  { added, changed, recosted, gone }: Difference,
  context: SummaryContext,
): readonly Change[] {
  const { kind } = context.words.sheet;
  const both = (each: Difference["changed"][number], name: string): Change => ({
    kind: name,
    before: each.before,
    after: each.after,
    what: whatIsChanged(each, context),
  });
  return [
    ...added.map((after) => ({ kind: kind.added, before: undefined, after })),
    ...changed.map((each) => both(each, kind.changed)),
    ...gone.map((each) => ({ kind: fateWord(each, context), before: each.before, after: undefined })),
    ...recosted.map((each) => both(each, kind.recosted)),
  ];
}

function fateWord(gone: GoneRow, { words, proposalWords }: SummaryContext): string {
  const fate = fateOf(gone);
  return fate === "unknown" ? words.sheet.kind.unknown : proposalWords.state[fate];
}

function headings({ words, proposalWords, model }: SummaryContext): PlannedRow {
  const { sheet } = words;
  const { field } = proposalWords;
  const first = [sheet.change, sheet.type, sheet.number, field.title, sheet.committee, field.department];
  const years = [...model.years.map(sheet.before), ...model.years.map(sheet.after)];
  return row(
    ...first.map((name) => cell(name, "heading")),
    ...years.map((name) => cell(name, "amountHeading")),
    cell(sheet.what, "heading"),
  );
}

function changeRow({ kind, before, after, what }: Change, context: SummaryContext): PlannedRow {
  const shown = after ?? before;
  if (shown === undefined) return row();
  const { proposalWords, labelOf, lang, model } = context;
  const { type, title } = shown.content;
  return row(
    cell(kind, "text"),
    cell(proposalWords.type[type], "text"),
    cell(formatNumber(type, model.budgetYear, shown.number), "text"),
    cell(title, "wrapped"),
    cell(labelOf(shown.committee), "wrapped"),
    cell(departmentName(shown.department, lang), "wrapped"),
    ...amountCells(before),
    ...amountCells(after),
    cell(what, "wrapped"),
  );
}

function amountCells(of: SummaryRow | undefined): readonly (PlannedCell | undefined)[] {
  const amounts = of?.content.amounts ?? [undefined, undefined, undefined];
  return amounts.map((kronor) => cell(tkr(kronor), "amount"));
}

/** The sums in the same columns as the amounts above. */
function* totalRows({ totals, net }: Difference, { words }: SummaryContext): Generator<PlannedRow> {
  const sums = (
    label: string,
    before: readonly number[],
    after: readonly number[],
    look: "sum" | "computedSum" = "sum",
  ): PlannedRow =>
    row(
      cell(label, "sumLabel"),
      ...Array.from({ length: 5 }, () => emptyCell("sumLabel")),
      ...[...before, ...after].map((kronor) => cell(tkr(kronor), look)),
    );
  for (const { type, before, after } of totals)
    yield sums(words.section[type], before.amounts, after.amounts);
  yield sums(words.drift.title, net.before, net.after, "computedSum");
}
