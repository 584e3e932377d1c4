import { identified, idOfName, isSameName, tidyName } from "../names.ts";
import type { Committee, Department, Organisation, Unit, UnitKind } from "../organisation.ts";
import type { FaultAt, OrganisationFault } from "./fault.ts";
import { readUnits } from "./read-units.ts";
import { faultAt, nameFaults } from "./row-faults.ts";
import type { TableRow } from "./table-rows.ts";

/** The nämnder, förvaltningar, units and målområden that a file names, and how its words are looked up among them. */
export interface Places {
  readonly committees: readonly Committee[];
  readonly departments: readonly Department[];
  readonly units: readonly Unit[];
  readonly goals: readonly string[];
  readonly faults: readonly FaultAt[];
  readonly committeeOf: (name: string) => Committee | undefined;
  readonly departmentOf: (name: string) => Department | undefined;
  readonly unitOf: (kind: UnitKind, name: string) => Unit | undefined;
}

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
  const departmentOf = (name: string): Department | undefined => placed.get(idOfName(name));
  const { units, unitOf, faults: unitFaults } = readUnits(rows, departmentOf, present);
  const all = withImplied([...placed.values()], idsOf(units, "departmentId"), present.departments);
  return {
    committees: withImplied([...committees.values()], idsOf(all, "committeeId"), present.committees),
    departments: all,
    units,
    goals: goalsOf(rows),
    faults: [...faults, ...unitFaults],
    committeeOf,
    departmentOf,
    unitOf,
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

/** What the file leaves where it is takes along what it belongs to. */
function withImplied<T extends { readonly id: string }>(
  named: readonly T[],
  needed: ReadonlySet<string | undefined>,
  present: readonly T[],
): T[] {
  const ids = new Set(named.map(({ id }) => id));
  return [...named, ...present.filter(({ id }) => needed.has(id) && !ids.has(id))];
}

function idsOf<Key extends string>(
  all: readonly Partial<Readonly<Record<Key, string>>>[],
  key: Key,
): ReadonlySet<string | undefined> {
  return new Set(all.map((each) => each[key]));
}

function goalsOf(rows: readonly TableRow[]): string[] {
  const goals: string[] = [];
  for (const { cells } of rows) {
    const goal = tidyName(cells.goal);
    if (goal !== "" && !goals.some((each) => isSameName(each, goal))) goals.push(goal);
  }
  return goals;
}
