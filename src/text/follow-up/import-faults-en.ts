import type { FigureColumn } from "../../domain/follow-up/follow-up.ts";
import type { TableRefusal } from "../../domain/follow-up/import/read-table.ts";
import type { TableWarning } from "../../domain/follow-up/import/table-warning.ts";
import type { FaultWords, FollowUpFaultTexts } from "./import-faults-sv.ts";

type CellWarning = Extract<TableWarning, { readonly column: FigureColumn }>;

function where({ line, name, heading, column }: CellWarning, words: FaultWords): string {
  const which = words.isShare(column) ? ` (${words.column(column)})` : "";
  return `Row ${line}, ${name}, “${heading}”${which}`;
}

function cellWarning(warning: CellWarning, words: FaultWords): string {
  const { column } = warning;
  const printed = words.figure(column, warning.printed);
  switch (warning.kind) {
    case "figure": {
      const how = words.isShare(column) ? "Outcome divided by budget" : "Budget less outcome";
      return `it says ${printed}. ${how} gives ${words.between(column, warning.from, warning.to)}.`;
    }
    case "shareOfNothing":
      return `it says ${printed}, but the budget is 0. There is nothing to have a percentage of.`;
    case "sum": {
      const most = words.figure(column, warning.allowed);
      return `it says ${printed}, but the rows give ${words.figure(column, warning.sum)}. Rounding can make ${most} of difference at most.`;
    }
  }
}

type SignWarning = Extract<
  TableWarning,
  { readonly kind: "turnedDeviations" | "negativeCosts" | "negativeBudgets" }
>;

function signText(warning: SignWarning, words: FaultWords): string {
  switch (warning.kind) {
    case "turnedDeviations": {
      const headings = words.and(warning.headings.map((heading) => `“${heading}”`));
      const forecast =
        warning.forecast === undefined
          ? ""
          : ` “${warning.forecast}” is read as it stands. If it runs the same way, turn its signs in the table.`;
      return `The deviations are outcome less budget in ${headings}. They are read with their signs turned, so that plus is under the budget. Check that budget and outcome have the right headings.${forecast}`;
    }
    case "negativeCosts":
      return "The costs are printed with a minus. Budgets and outcomes are read with their signs turned, and the deviations as they stand: plus is under the budget. If they are incomes, turn the signs of the deviations in the table.";
    case "negativeBudgets":
      return "The budgets are below zero in most rows, and no deviation shows what the minus means. They are read as incomes. If they are costs, remove the minus signs in the table.";
  }
}

function warningText(warning: TableWarning, words: FaultWords): string {
  switch (warning.kind) {
    case "figure":
    case "shareOfNothing":
    case "sum":
      return `${where(warning, words)}: ${cellWarning(warning, words)}`;
    case "swapped":
      return `The columns “${warning.headings[0]}” and “${warning.headings[1]}” seem to have changed places: the figures agree when they change back.`;
    case "turnedDeviations":
    case "negativeCosts":
    case "negativeBudgets":
      return signText(warning, words);
    case "implausible":
      return `“${warning.headings[0]}” is larger than “${warning.headings[1]}” on most rows. The headings may have been mistaken.`;
    case "guessedBudget":
      return `“${warning.heading}” does not say which months the budget is of. It is read as ${words.column("budget")}. If it is the whole year’s, write Annual budget in the heading.`;
    case "hiddenRow":
      return `Row ${warning.line}, ${warning.name}, is hidden in the sheet. It has been read all the same.`;
    case "hiddenColumn":
      return `The column “${warning.heading}” is hidden in the sheet. It has been read all the same.`;
    case "mergedCells":
      return `Row ${warning.line} has merged cells. Check that the figures are in the right place.`;
    case "formula":
      return `${warning.cells.length === 1 ? "The cell" : "The cells"} ${words.and(warning.cells)} ${warning.cells.length === 1 ? "is" : "are"} computed by a formula. I have read what was last saved there.`;
    case "headingsAgain":
      return `The headings stand once more on row ${warning.line}. The rows below are read by them.`;
    case "ignoredColumn":
      return `The column “${warning.heading}” has not been read.`;
    case "emptyRow":
      return `Row ${warning.line}, ${warning.name}, has no figures.`;
    case "unknownLine":
      return `${warning.sheet === undefined ? "Row" : `The sheet “${warning.sheet}”, row`} ${warning.line} has not been read: “${warning.text}”.`;
    case "unreadSheet":
      return `The sheet “${warning.sheet}” has not been read.`;
    case "unreadableFact":
      return `${warning.label}: “${warning.text}” cannot be read.`;
    case "factTwice":
      return `${warning.label} stands twice: “${warning.texts[0]}” and “${warning.texts[1]}”. The first counts.`;
    case "unlikelyUnit":
      return `Nothing says whether the amounts are in kronor or in thousands, and ${warning.text} thousand is unreasonably much. If they are in kronor, write “Belopp i kronor” above the table.`;
    case "noTotal":
      return "The table has no row with the total.";
  }
}

function refusalText(refusal: TableRefusal, words: FaultWords): string {
  switch (refusal.kind) {
    case "noHeadings":
      return `I find no headings. The table needs Budget and Redovisning (outcome) at least, and the month.${refusal.seen.length === 0 ? "" : ` What stands first: ${refusal.seen.join(", ")}.`}`;
    case "missingColumns":
      return `The table has no ${refusal.missing.length === 1 ? "column" : "columns"} for ${words.and(refusal.missing.map(words.column))}.`;
    case "sameColumnTwice":
      return `Several columns are ${words.column(refusal.column)}: ${words.and(refusal.headings.map((each) => `“${each}”`))}. Remove or rename the one that is wrong.`;
    case "noRows":
      return "The table has headings but no rows.";
    case "severalTables":
      return `Several sheets have a table: ${words.and(refusal.sheets)}. Save the one to import in a file of its own.`;
    case "severalUnits":
      return `The amounts are said to be in ${words.and(refusal.units)}. Correct the one that is wrong.`;
    case "tooManyRows":
      return `The table has more than ${refusal.limit} rows. So many cannot be imported.`;
    case "noMonth":
      return "I do not see which month the table is of. Add it, as in --month 2025-11.";
    case "noYear":
      return `The table is of ${words.month(refusal.month)}, but I do not see which year. Add the month with its year, as in --month 2025-${String(refusal.month).padStart(2, "0")}.`;
    case "severalMonths":
      return `The table names several months: ${words.and(refusal.months.map(words.month))}. Correct the heading or the line that is wrong.`;
    case "severalYears":
      return `The table names several years: ${words.and(refusal.years.map(String))}. Correct the line that is wrong, or add the month with --month.`;
    case "rowsWithoutName":
      return `${refusal.lines.length === 1 ? "Row" : "Rows"} ${words.and(refusal.lines.map(String))} ${refusal.lines.length === 1 ? "has" : "have"} figures but no name. Write which unit it is.`;
    case "unreadableCells":
      return `${refusal.cells.length === 1 ? "One cell" : `${refusal.cells.length} cells`} cannot be read as a number:`;
    case "sameNameTwice":
      return `${refusal.name} stands on several rows: ${words.and(refusal.lines.map(String))}. Give them different names.`;
  }
}

export const enFollowUpFaults: FollowUpFaultTexts = {
  refusal: refusalText,
  cell: ({ line, name, heading, text, why }) =>
    `Row ${line}, ${name}, “${heading}”: “${text}” ${why === "ambiguous" ? "can mean two numbers. Write it without points and commas, or with spaces between thousands" : "is not a number"}.`,
  warning: warningText,
  hierarchy: (refusal) => {
    switch (refusal.kind) {
      case "noTotal":
        return "The table has no row with the total. Add it, so that I can check that nothing is missing.";
      case "unknownSum":
        return `Row ${refusal.line}, ${refusal.name}, is part of “${refusal.partOf}” by the table, but there is no such row. Write the name as it stands on its row.`;
      case "several":
        return `The rows add up in ${refusal.hierarchies.length} ways, and I do not guess:`;
      case "unexplained":
        return "The total cannot be explained: the rows do not give it, however they are added up. Correct the table and try again.";
    }
  },
  way: (nth, sums) => `${nth}. ${sums.join(" ")}`,
  sumOf: (sum, parts) => `${sum} is the sum of ${parts}.`,
  noSums: "No subtotals: all rows are counted in the total directly.",
  difference: (row, column, printed, sum) => `${row}, ${column}: it says ${printed}, the rows give ${sum}.`,
  nearest: "What comes nearest:",
  chooseWay: "Run it again with --way and the number, or add the column “Part of” to the table.",
  noFile: (file) => `There is no file ${file}.`,
  noArea: (areas) =>
    `I do not see which area the table is of. Add --of and its name, 80 characters at most.${areas === "" ? "" : ` Those that are there: ${areas}.`}`,
  isFollowUp: (file) =>
    `The file is a monthly follow-up and no calendar. Import it with: npm run -s import-follow-up -- ${file}`,
  badArguments: {
    option: (option) => `There is no flag ${option}.`,
    value: (option, value) => `${option} cannot be ${value}.`,
    oneFile: "Name one file.",
  },
};
