import { slug } from "../../calendar/import/event-id.ts";
import { cellText, filledColumns, type Grid } from "../../calendar/import/grid.ts";
import { ORGANISATION_COLUMNS, type OrganisationColumn } from "./fault.ts";

/** One row of the file that says anything, with its cells as they are called. */
export interface TableRow {
  /** Only where the file has several sheets. */
  readonly sheet?: string;
  /** From 1. */
  readonly row: number;
  readonly cells: Readonly<Record<OrganisationColumn, string>>;
  readonly headings: ReadonlyMap<OrganisationColumn, string>;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** Headings that nothing is read from. */
  readonly ignored: readonly string[];
}

const WORDS: Readonly<Record<OrganisationColumn, string>> = {
  committee: "nämnd, nämnder, nämnd/styrelse, styrelse/nämnd, styrelse, committee, board",
  department:
    "förvaltning, förvaltningar, förvaltning/sektor, sektor, kontor, department, departments, administration",
  unit: "enhet, enheter, avdelning, avdelningar, enhet/avdelning, unit, units",
  reportGoal: "mål, målet, goal, goals",
  processGroup: "processgrupp, processgrupper, process, process group, process groups",
  goal: "målområde, målområden, goal area, goal areas",
  role: "roll, roller, role, roles, behörighet",
  name: "namn, person, personens namn, för- och efternamn, visningsnamn, name, display name",
  objectId:
    "objekt-id, objektid, object id, objectid, entra objekt-id, entra object id, entra-id, entra id, aad object id, aadobjectid, azure ad objekt-id, användarens objekt-id, user object id",
};

const compared = (text: string): string => slug(text, 80).replaceAll("-", "");
const BY_WORD = new Map(
  ORGANISATION_COLUMNS.flatMap((column) =>
    WORDS[column].split(", ").map((word) => [compared(word), column] as const),
  ),
);

/** Headings stand in the first rows, below a title at most. */
const HEADINGS_WITHIN = 20;

/** The rows below the headings of each sheet; undefined when no sheet has a heading that is known. */
export function tableRows(grids: readonly Grid[]): TableRows | undefined {
  const tables = grids.map((grid) => rowsOf(grid, grids.length > 1)).filter((table) => table !== undefined);
  if (tables.length === 0) return undefined;
  return {
    rows: tables.flatMap(({ rows }) => rows),
    ignored: [...new Set(tables.flatMap(({ ignored }) => ignored))],
  };
}

function rowsOf(grid: Grid, isOneOfSeveral: boolean): TableRows | undefined {
  const at = headingRow(grid);
  if (at === undefined) return undefined;
  const headings = grid.rows[at] ?? [];
  const columns = columnsOf(headings);
  const read = new Set(columns.values());
  const rows = grid.rows.flatMap((row, index): TableRow[] => {
    if (index <= at || !filledColumns(row).some((column) => read.has(column))) return [];
    return [
      {
        ...(isOneOfSeveral && grid.name !== undefined ? { sheet: grid.name } : {}),
        row: index + 1,
        cells: cellsOf(row, columns),
        headings: new Map([...columns].map(([column, place]) => [column, cellText(headings, place)])),
      },
    ];
  });
  const ignored = filledColumns(headings).filter((column) => !read.has(column));
  return { rows, ignored: ignored.map((column) => cellText(headings, column)) };
}

/** The first row with most of the known headings. */
function headingRow(grid: Grid): number | undefined {
  const known = grid.rows.slice(0, HEADINGS_WITHIN).map((row) => columnsOf(row).size);
  const most = Math.max(0, ...known);
  return most === 0 ? undefined : known.indexOf(most);
}

function columnsOf(row: readonly string[]): ReadonlyMap<OrganisationColumn, number> {
  const columns = new Map<OrganisationColumn, number>();
  for (const at of filledColumns(row)) {
    const column = BY_WORD.get(compared(cellText(row, at)));
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  }
  return columns;
}

function cellsOf(
  row: readonly string[],
  columns: ReadonlyMap<OrganisationColumn, number>,
): Record<OrganisationColumn, string> {
  const cell = (column: OrganisationColumn): string => cellText(row, columns.get(column) ?? -1);
  return {
    committee: cell("committee"),
    department: cell("department"),
    unit: cell("unit"),
    reportGoal: cell("reportGoal"),
    processGroup: cell("processGroup"),
    goal: cell("goal"),
    // A cell with a line for each role.
    role: (row[columns.get("role") ?? -1] ?? "").trim(),
    name: cell("name"),
    objectId: cell("objectId"),
  };
}
