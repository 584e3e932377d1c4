import type { CellValue, Workbook, Worksheet } from "exceljs";
import exceljs from "exceljs";
import { cellsOf } from "./read-workbook.ts";

export interface Recalculated {
  readonly at: string;
  readonly formula: string;
  readonly stored: unknown;
  readonly counted: number;
}

/** Counts every formula of a workbook again, from the cells that it points at, as a spreadsheet program would. */
export function recalculate(book: Workbook): readonly Recalculated[] {
  return book.worksheets.flatMap((sheet) =>
    cellsOf(sheet)
      .filter(({ type }) => type === exceljs.ValueType.Formula)
      .map(({ address, formula, result }) => ({
        at: `${sheet.name}!${address}`,
        formula,
        stored: result,
        counted: count(formula, sheet),
      })),
  );
}

const RANGE = String.raw`(?:'[^']+'!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?`;
const SUM = new RegExp(`^(?:SUM|SUBTOTAL)\\((?:109,)?(${RANGE})\\)$`, "u");
const PRODUCT = new RegExp(`^SUMPRODUCT\\(--\\((${RANGE})=(${RANGE})\\)(?:,(${RANGE}))?\\)$`, "u");
const TERM = new RegExp(`([+-]?)(${RANGE})`, "gu");

/** The formulas that the workbooks have, and no others. */
function count(formula: string, sheet: Worksheet): number {
  const [, summed] = SUM.exec(formula) ?? [];
  if (summed !== undefined) return sum(valuesIn(summed, sheet));
  const [, names, name, amounts] = PRODUCT.exec(formula) ?? [];
  if (names !== undefined && name !== undefined) {
    const [wanted] = valuesIn(name, sheet);
    const added = amounts === undefined ? undefined : valuesIn(amounts, sheet);
    return sum(
      valuesIn(names, sheet).map((value, at) => {
        if (lower(value) !== lower(wanted)) return 0;
        return added === undefined ? 1 : added[at];
      }),
    );
  }
  const terms = [...formula.matchAll(TERM)];
  if (terms.map(([all]) => all).join("") !== formula)
    throw new Error(`A formula of another kind: ${formula}`);
  return sum(
    terms.map(([, sign, reference = ""]) => (sign === "-" ? -1 : 1) * sum(valuesIn(reference, sheet))),
  );
}

function valuesIn(reference: string, here: Worksheet): readonly unknown[] {
  const [, name, cells = ""] = /^(?:'([^']+)'!)?(.+)$/u.exec(reference.replaceAll("$", "")) ?? [];
  const sheet = name === undefined ? here : here.workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No such sheet: ${reference}`);
  const [from = "", to = from] = cells.split(":");
  const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
  const rows = Array.from({ length: last.fullAddress.row - first.fullAddress.row + 1 }, (_, at) => at);
  const columns = Array.from({ length: last.fullAddress.col - first.fullAddress.col + 1 }, (_, at) => at);
  return rows.flatMap((row) =>
    columns.map((column) =>
      shown(sheet.getCell(first.fullAddress.row + row, first.fullAddress.col + column).value, sheet),
    ),
  );
}

/** A cell that is itself a formula is counted too, so that no stored result props up another. */
function shown(value: CellValue, sheet: Worksheet): unknown {
  const isFormula = typeof value === "object" && value !== null && "formula" in value;
  return isFormula ? count(value.formula, sheet) : value;
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
}

/** Excel sees no difference between capitals and others. */
function lower(value: unknown): unknown {
  return typeof value === "string" ? value.toLocaleLowerCase("sv") : value;
}
