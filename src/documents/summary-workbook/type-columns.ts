import type { YearAmounts } from "../../domain/proposal/proposal-content.ts";
import { formatNumber } from "../../domain/proposal/proposal-type.ts";
import type { SummarySection } from "../../domain/summary/summary-model.ts";
import type { YearSums } from "../../domain/proposal/year-sums.ts";
import type { SummaryRow } from "../../domain/summary/summary.ts";
import { committeeName, departmentName } from "../../text/summary/place-names.ts";
import { tkr, type SummaryContext } from "./summary-context.ts";

/** A column of a type's sheet. */
export interface TypeColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: "text" | "wrapped" | "count" | "year" | "amount" | "computed";
  readonly content: (row: SummaryRow) => string | number | undefined;
  /** Summed in the sheet's head, in tkr. */
  readonly sum?: number;
}

/** Where other sheets look: the columns with the nämnd and with the first of three years' amounts. */
export const COMMITTEE_COLUMN = 3;
export const AMOUNT_COLUMN = 8;
/** Of investments. */
export const RUNNING_COLUMN = 11;
export const CAPITAL_COLUMN = 14;

/** Number, title, nämnd and so on, the amounts, what the type alone has, and the long texts last. */
export function columnsOf(section: SummarySection, context: SummaryContext): readonly TypeColumn[] {
  return [
    ...whatItIs(context),
    ...amountColumns(section, context),
    ...ownColumns(section.type, context),
    ...longTexts(context),
  ];
}

function text(
  heading: string,
  width: number,
  content: TypeColumn["content"],
  look: TypeColumn["look"] = "wrapped",
): TypeColumn {
  return { heading, width, look, content };
}

function whatItIs({ words, proposalWords, labelOf, lang, model }: SummaryContext): readonly TypeColumn[] {
  const { sheet } = words;
  const { field, state } = proposalWords;
  return [
    text(sheet.number, 14, (row) => formatNumber(row.content.type, model.budgetYear, row.number), "text"),
    text(field.title, 30, (row) => row.content.title),
    text(sheet.committee, 22, (row) => labelOf(row.committee)),
    text(field.department, 28, (row) => departmentName(row.department, lang)),
    text(field.priority, 11, (row) => row.priority, "count"),
    text(sheet.state, 14, (row) => state[row.state]),
    text(sheet.late, 7, (row) => (row.late === true ? sheet.yes : undefined), "text"),
  ];
}

function amountColumns(section: SummarySection, { model, words, proposalWords }: SummaryContext) {
  const { field } = proposalWords;
  const three = (
    heading: (year: number) => string,
    amountsOf: (row: SummaryRow) => YearAmounts | undefined,
    sums: YearSums | undefined,
    look: "amount" | "computed" = "amount",
  ): readonly TypeColumn[] =>
    sums === undefined
      ? []
      : model.years.map((year, at) => ({
          heading: heading(year),
          width: 15,
          look,
          content: (row) => tkr(amountsOf(row)?.[at]),
          sum: tkr(sums[at] ?? 0),
        }));
  const runningCost = ({ content }: SummaryRow): YearAmounts | undefined =>
    content.type === "investment" ? content.runningCost : undefined;
  return [
    ...three(field.amount, ({ content }) => content.amounts, section.amounts),
    ...three(field.running, runningCost, section.runningCost),
    ...three(words.sheet.capitalCost, ({ capitalCost }) => capitalCost, section.capitalCost, "computed"),
  ];
}

function ownColumns(type: SummarySection["type"], context: SummaryContext): readonly TypeColumn[] {
  switch (type) {
    case "efficiency":
      return efficiencyColumns(context);
    case "investment":
      return investmentColumns(context);
    case "operating":
      return operatingColumns(context);
    case "assignment":
      return assignmentColumns(context);
  }
}

function efficiencyColumns({ proposalWords: { field } }: SummaryContext): readonly TypeColumn[] {
  return [
    text(field.affected, 30, ({ content }) => (content.type === "efficiency" ? content.affected : undefined)),
    text(field.risks, 30, ({ content }) => (content.type === "efficiency" ? content.risks : undefined)),
  ];
}

function investmentColumns({ proposalWords, words }: SummaryContext): readonly TypeColumn[] {
  const { field, category, investmentKind } = proposalWords;
  const of =
    <T>(read: (content: Extract<SummaryRow["content"], { type: "investment" }>) => T) =>
    ({ content }: SummaryRow): T | undefined =>
      content.type === "investment" ? read(content) : undefined;
  return [
    text(
      field.category,
      13,
      of((content) => category[content.category]),
    ),
    text(
      field.investmentKind,
      14,
      of(({ kind }) => investmentKind[kind]),
    ),
    text(
      words.sheet.depreciation,
      18,
      of(({ depreciation }) => (depreciation.kind === "land" ? words.sheet.land : depreciation.years)),
    ),
    text(
      field.inUseYear,
      9,
      of(({ inUseYear }) => inUseYear),
      "year",
    ),
  ];
}

function operatingColumns({ proposalWords }: SummaryContext): readonly TypeColumn[] {
  const { field, reason, duration } = proposalWords;
  return [
    text(field.reason, 14, ({ content }) =>
      content.type === "operating" ? reason[content.reason] : undefined,
    ),
    text(field.duration, 14, ({ content }) =>
      content.type === "operating" ? duration[content.duration] : undefined,
    ),
  ];
}

function assignmentColumns({ proposalWords: { field }, lang }: SummaryContext): readonly TypeColumn[] {
  const of =
    (key: "wording" | "serves" | "indicator" | "doneBy") =>
    ({ content }: SummaryRow): string | undefined =>
      content.type === "assignment" ? content[key] : undefined;
  return [
    text(field.wording, 44, of("wording")),
    text(field.serves, 24, of("serves")),
    text(field.indicator, 24, of("indicator")),
    text(field.committee, 20, ({ responsible }) => responsible && committeeName(responsible, lang)),
    text(field.doneBy, 16, of("doneBy")),
  ];
}

function longTexts({ proposalWords: { field } }: SummaryContext): readonly TypeColumn[] {
  return [
    text(field.goal, 20, ({ content }) => content.goal),
    text(field.description, 50, ({ content }) => content.description),
    text(field.residents, 30, ({ content }) => content.residents),
    text(field.staff, 30, ({ content }) => content.staff),
    text(field.children, 30, ({ content }) => content.children),
    text(field.contact, 20, ({ content }) => content.contact),
  ];
}
