import { identified, idOfName, isSameName, MOST_GOAL, MOST_NAME, tidyName } from "../names.ts";
import type { Committee, Department, Organisation } from "../organisation.ts";
import type { FaultAt, OrganisationColumn, OrganisationFault } from "./fault.ts";
import type { TableRow } from "./table-rows.ts";

/** The nämnder, förvaltningar and målområden that a file names, and how its words are looked up among them. */
export interface Places {
  readonly committees: readonly Committee[];
  readonly departments: readonly Department[];
  readonly goals: readonly string[];
  readonly faults: readonly FaultAt[];
  readonly committeeOf: (name: string) => Committee | undefined;
  readonly departmentOf: (name: string) => Department | undefined;
}

/** A fault of one cell of a row. */
export function faultAt(
  { sheet, row, headings }: TableRow,
  column: OrganisationColumn,
  fault: OrganisationFault,
): FaultAt {
  const heading = headings.get(column);
  return {
    ...(sheet === undefined ? {} : { sheet }),
    row,
    column,
    ...(heading === undefined ? {} : { heading }),
    fault,
  };
}

/** The nämnder, förvaltningar and målområden that a table's rows name, with the ids that present ones have. */
export function readPlaces(rows: readonly TableRow[], present: Organisation): Places {
  const faults = rows.flatMap(nameFaults);
  const named = (column: "committee" | "department"): string[] =>
    rows.map(({ cells }) => cells[column]).filter((name) => idOfName(name) !== "");
  const committees = identified(named("committee"), present.committees);
  const departments = identified(named("department"), present.departments);
  const committeeOf = (name: string): Committee | undefined => committees.get(idOfName(name));

  const belonging = new Map<string, Belonging>();
  for (const row of rows) {
    const { committee, department } = row.cells;
    const key = idOfName(department);
    const [found, first] = [committeeOf(committee), belonging.get(key)];
    if (key === "" || found === undefined) continue;
    if (first === undefined) belonging.set(key, { committee: found, row: row.row });
    else if (first.committee.id !== found.id)
      faults.push(faultAt(row, "committee", twoCommittees(department, first)));
  }
  const placed = new Map<string, Department>();
  for (const [key, { id, name }] of departments) {
    const committeeId =
      belonging.get(key)?.committee.id ?? present.departments.find((each) => each.id === id)?.committeeId;
    if (committeeId !== undefined) placed.set(key, { id, name, committeeId });
    else faults.push(...withoutCommittee(rows, key, name));
  }
  return {
    committees: withImplied([...committees.values()], [...placed.values()], present),
    departments: [...placed.values()],
    goals: goalsOf(rows),
    faults,
    committeeOf,
    departmentOf: (name) => placed.get(idOfName(name)),
  };
}

/** Where a förvaltning belongs, and the row that says so. */
interface Belonging {
  readonly committee: Committee;
  readonly row: number;
}

function twoCommittees(department: string, { committee, row }: Belonging): OrganisationFault {
  return { kind: "twoCommittees", department, committee: committee.name, row };
}

/** Told once, where the förvaltning stands first. */
function withoutCommittee(rows: readonly TableRow[], key: string, name: string): FaultAt[] {
  const row = rows.find(({ cells }) => idOfName(cells.department) === key);
  return row === undefined ? [] : [faultAt(row, "committee", { kind: "committeeMissing", department: name })];
}

/** A förvaltning that the file leaves where it is takes its nämnd along. */
function withImplied(
  committees: readonly Committee[],
  departments: readonly Department[],
  present: Organisation,
): Committee[] {
  const named = new Set(committees.map(({ id }) => id));
  const needed = new Set(departments.map(({ committeeId }) => committeeId));
  return [...committees, ...present.committees.filter(({ id }) => needed.has(id) && !named.has(id))];
}

function goalsOf(rows: readonly TableRow[]): string[] {
  const goals: string[] = [];
  for (const { cells } of rows) {
    const goal = tidyName(cells.goal);
    if (goal !== "" && !goals.some((each) => isSameName(each, goal))) goals.push(goal);
  }
  return goals;
}

function nameFaults(row: TableRow): FaultAt[] {
  const { committee, department, goal } = row.cells;
  const faults: FaultAt[] = [];
  const look = (column: OrganisationColumn, text: string, most: number, needsId: boolean): void => {
    if (text === "") return;
    if (text.length > most) faults.push(faultAt(row, column, { kind: "tooLong", most }));
    else if (needsId && idOfName(text) === "") faults.push(faultAt(row, column, { kind: "noLetters", text }));
  };
  look("committee", committee, MOST_NAME, true);
  look("department", department, MOST_NAME, true);
  look("goal", goal, MOST_GOAL, false);
  return faults;
}
