import { cellText, type Grid } from "../../calendar/import/grid.ts";
import { idOfName } from "../../organisation/names.ts";
import { SHARE_COLUMNS, type FigureColumn } from "../follow-up.ts";
import { readFigure, type FigureContext, type FigureKind } from "./read-figure.ts";
import type { Figure, ReadRow, TableRefusal } from "./read-table.ts";
import type { Headed, TableColumns } from "./table-columns.ts";

type UnreadableCell = Extract<TableRefusal, { readonly kind: "unreadableCells" }>["cells"][number];

/** The rows that are read under one set of headings: from `from` up to `to`. */
export interface Section {
  readonly from: number;
  readonly to: number;
  readonly columns: TableColumns;
}

/** A row of the grid under its headings, with what its figure cells hold as text. */
export interface RawRow {
  /** From 0. */
  readonly row: number;
  readonly section: Section;
  readonly name: string;
  readonly partOf?: string;
  readonly cells: ReadonlyMap<FigureColumn, string>;
}

const TOTAL = /^(?:totalt?|totaler|totalsumma|summa|sum|grand total|s:a)(?![\p{L}\d])/iu;

/** What stands in the name's and the figures' columns of each row that says anything there. */
export function rawRows(grid: Grid, sections: readonly Section[], nameAt: number): RawRow[] {
  return sections.flatMap((section) => {
    const { figures, partOf } = section.columns;
    return grid.rows.slice(section.from, section.to).flatMap((cells, nth): RawRow[] => {
      const name = cellText(cells, nameAt);
      const found = [...figures].flatMap(([column, { at }]) => {
        const text = cellText(cells, at);
        return text === "" ? [] : [[column, text] as const];
      });
      if (name === "" && found.length === 0) return [];
      const parent = partOf === undefined ? "" : cellText(cells, partOf.at);
      const raw = { row: section.from + nth, section, name, cells: new Map(found) };
      return [parent === "" ? raw : { ...raw, partOf: parent }];
    });
  });
}

/** How each column's cells are to be read. */
export type ContextOf = (headed: Headed, column: FigureColumn, row: number) => FigureContext;

export interface FiguresRead {
  readonly rows: readonly ReadRow[];
  readonly unreadable: readonly UnreadableCell[];
}

/** The figures of each row, and the cells that hold something else: a share of nothing is passed over. */
export function readRows(raw: readonly RawRow[], contextOf: ContextOf): FiguresRead {
  const unreadable: UnreadableCell[] = [];
  const rows = raw.map((each): ReadRow => {
    const figures: Partial<Record<FigureColumn, Figure>> = {};
    for (const [column, text] of each.cells) {
      const headed = each.section.columns.figures.get(column);
      if (headed === undefined) continue;
      const reading = readFigure(text, kindOf(column), contextOf(headed, column, each.row));
      if (reading.kind === "figure") figures[column] = reading.figure;
      else if (reading.kind !== "blank" && !isShareOfNothing(column, text))
        unreadable.push({
          line: each.row + 1,
          name: each.name,
          heading: headed.heading,
          text,
          why: reading.kind,
        });
    }
    return {
      line: each.row + 1,
      name: each.name,
      unitId: idOfName(each.name),
      figures,
      ...(each.partOf === undefined ? {} : { partOf: each.partOf }),
      isCalledTotal: isCalledTotal(each.name),
    };
  });
  return { rows, unreadable };
}

function isCalledTotal(name: string): boolean {
  return TOTAL.test(name);
}

/** What a total calls the whole: "Totalt KLS" is of KLS. */
export function namedByTotal(name: string): string | undefined {
  const rest = name.replace(TOTAL, "").replace(/^[\s:–-]+/u, "");
  return rest === "" || !isCalledTotal(name) ? undefined : rest;
}

function kindOf(column: FigureColumn): FigureKind {
  return (SHARE_COLUMNS as readonly FigureColumn[]).includes(column) ? "share" : "amount";
}

/** A spreadsheet's own word for a share of no budget. */
function isShareOfNothing(column: FigureColumn, text: string): boolean {
  return kindOf(column) === "share" && /^#(?:DIV\/0|DIVISION\/0|VÄRDEFEL\/0)!?$/iu.test(text);
}
