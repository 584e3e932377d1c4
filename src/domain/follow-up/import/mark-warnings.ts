import { cellText, type Grid, type GridMarks, type GridPlace } from "../../calendar/import/grid.ts";
import type { FoundTable } from "./find-table.ts";
import type { ReadRow } from "./read-table.ts";
import type { TableColumns } from "./table-columns.ts";
import type { TableWarning } from "./table-warning.ts";

/** What is odd in how a table stands in its sheet: hidden, merged and computed cells, headings once more, columns that are not read. */
export function markWarnings(
  { grid, headings }: FoundTable,
  columns: TableColumns,
  nameAt: number,
  rows: readonly ReadRow[],
): TableWarning[] {
  const read = new Set([
    nameAt,
    ...[...columns.figures.values(), ...(columns.partOf === undefined ? [] : [columns.partOf])].map(
      ({ at }) => at,
    ),
  ]);
  const again = headings
    .slice(1)
    .map(({ first }): TableWarning => ({ kind: "headingsAgain", line: first + 1 }));
  const ignored = unreadColumns(grid, headings[0].headed, read, rows);
  return [
    ...ignored,
    ...again,
    ...(grid.marks === undefined ? [] : ofMarks(grid.marks, { headings, read, rows })),
  ];
}

function unreadColumns(
  grid: Grid,
  headed: FoundTable["headings"][0]["headed"],
  read: ReadonlySet<number>,
  rows: readonly ReadRow[],
): TableWarning[] {
  const width = Math.max(0, ...rows.map(({ line }) => grid.rows[line - 1]?.length ?? 0));
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const isFilled = rows.some(({ line }) => cellText(grid.rows[line - 1], at) !== "");
    if (read.has(at) || !isFilled) return [];
    const heading = headed.find((each) => each.at === at)?.heading ?? columnName(at);
    return [{ kind: "ignoredColumn", heading }];
  });
}

interface Read {
  readonly headings: FoundTable["headings"];
  readonly read: ReadonlySet<number>;
  readonly rows: readonly ReadRow[];
}

function ofMarks(marks: GridMarks, { headings, read, rows }: Read): TableWarning[] {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const touches = ({ row, column }: GridPlace): boolean => byLine.has(row + 1) && read.has(column);
  const hiddenRows = marks.hiddenRows.flatMap((row): TableWarning[] => {
    const found = byLine.get(row + 1);
    return found === undefined ? [] : [{ kind: "hiddenRow", line: found.line, name: found.name }];
  });
  const hiddenColumns = marks.hiddenColumns.flatMap((at): TableWarning[] => {
    const heading = headings[0].headed.find((each) => each.at === at)?.heading;
    return read.has(at) ? [{ kind: "hiddenColumn", heading: heading ?? columnName(at) }] : [];
  });
  const merged = new Set(
    marks.merged.flatMap((area) =>
      placesOf(area)
        .filter(touches)
        .map(() => area.first.row + 1)
        .slice(0, 1),
    ),
  );
  const formulas = marks.formulas.filter(touches).map((place) => nameOf(place));
  return [
    ...hiddenRows,
    ...hiddenColumns,
    ...[...merged].map((line): TableWarning => ({ kind: "mergedCells", line })),
    ...(formulas.length === 0 ? [] : [{ kind: "formula", cells: formulas } as const]),
  ];
}

/** The corners are enough: an area that touches the table without a corner in it does not exist. */
function placesOf({ first, last }: GridMarks["merged"][number]): GridPlace[] {
  return [first, last, { row: first.row, column: last.column }, { row: last.row, column: first.column }];
}

/** A cell as Excel names it, "C7". */
function nameOf({ row, column }: GridPlace): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
