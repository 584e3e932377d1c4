import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { MemorandumBlock, UnitTableRow } from "../../text/follow-up/memorandum-blocks.ts";
import { TURNED_WIDTH } from "./measures.ts";
import { runsOf } from "./runs.ts";

type Block<Kind extends MemorandumBlock["kind"]> = Extract<MemorandumBlock, { readonly kind: Kind }>;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "7F8AA3" } as const;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const HEAD_FILL = "E4E8F1";
const SUM_FILL = "F3F5F9";
const CELL_MARGINS = { top: 30, bottom: 30, left: 70, right: 70 } as const;
/** Of a part of a subtotal, for each subtotal that it is within. */
const STEP = 200;
const MOST_STEPS = 4;

/** The whole in four lines. */
export function figuresTable({ columns, rows }: Block<"figures">): Table {
  const widths = [5_200, 1_900];
  return tableOf(
    [rowOf(columns, widths, { isHead: true }), ...rows.map((cells) => rowOf(cells, widths, {}))],
    widths,
  );
}

/** Every unit; its first row comes again on each sheet. */
export function unitsTable({ columns, rows }: Block<"units">): Table {
  const first = 2_950;
  const others = columns.length - 1;
  const each = Math.floor((TURNED_WIDTH - first) / Math.max(others, 6));
  const widths = [first, ...Array.from({ length: others }, () => each)];
  return tableOf(
    [rowOf(columns, widths, { isHead: true }), ...rows.map((row) => rowOf(row.cells, widths, lookOf(row)))],
    widths,
  );
}

interface RowLook {
  readonly isHead?: boolean;
  readonly isSum?: boolean;
  readonly isBold?: boolean;
  readonly indent?: number;
}

function lookOf({ kind, depth }: UnitTableRow): RowLook {
  return {
    isSum: kind !== "unit",
    isBold: kind === "total",
    indent: Math.min(depth, MOST_STEPS) * STEP,
  };
}

function tableOf(rows: readonly TableRow[], widths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
    borders: {
      ...{ top: LINE, bottom: LINE, insideHorizontal: LINE },
      ...{ left: NO_LINE, right: NO_LINE, insideVertical: NO_LINE },
    },
    // Says to a screen reader which cells name the others.
    tableLook: {
      firstRow: true,
      firstColumn: true,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

function rowOf(cells: readonly string[], widths: readonly number[], look: RowLook): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: look.isHead === true,
    children: cells.map((text, at) => cellOf(text, widths[at] ?? 0, at === 0, look)),
  });
}

function cellOf(text: string, width: number, isName: boolean, look: RowLook): TableCell {
  const { isHead = false, isSum = false, isBold = false, indent = 0 } = look;
  const fill = isHead ? HEAD_FILL : isSum ? SUM_FILL : undefined;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHead ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: [
      new Paragraph({
        style: isHead ? "Tabellhuvud" : "Tabelltext",
        alignment: isName ? AlignmentType.LEFT : AlignmentType.RIGHT,
        ...(isName && indent > 0 ? { indent: { left: indent } } : {}),
        children: runsOf([isBold ? { text, look: "strong" } : { text }]),
      }),
    ],
  });
}
