import { identified, idOfName } from "../names.ts";
import { UNIT_KINDS, type Department, type Organisation, type Unit, type UnitKind } from "../organisation.ts";
import { UNIT_COLUMNS, type FaultAt } from "./fault.ts";
import { faultAt } from "./row-faults.ts";
import type { TableRow } from "./table-rows.ts";

export interface ReadUnits {
  readonly units: readonly Unit[];
  readonly faults: readonly FaultAt[];
  /** The unit, goal or processgrupp that a row names under that heading. */
  readonly unitOf: (kind: UnitKind, name: string) => Unit | undefined;
}

/**
 * The units, goals and processgrupper that the rows name, with the ids of those that are known. A unit belongs to the
 * förvaltning of its rows, or else to the one that it has; the same name under two headings is two things.
 */
export function readUnits(
  rows: readonly TableRow[],
  departmentOf: (name: string) => Department | undefined,
  present: Organisation,
): ReadUnits {
  const { found: homes, faults } = homesOf(rows, departmentOf);
  const found = new Map<string, Unit>();
  const given = new Set<string>();
  for (const kind of UNIT_KINDS) {
    const others = present.units.filter((unit) => unit.kind !== kind).map(({ id }) => id);
    const own = present.units.filter((unit) => unit.kind === kind);
    const named = identified(namesOf(rows, kind), own, new Set([...others, ...given]));
    for (const [key, { id, name }] of named) {
      given.add(id);
      if (kind !== "unit") {
        found.set(`${kind} ${key}`, { id, name, kind });
        continue;
      }
      const departmentId = homes.get(key)?.department.id ?? own.find((unit) => unit.id === id)?.departmentId;
      if (departmentId === undefined) faults.push(...withoutDepartment(rows, key, name, departmentOf));
      else found.set(`${kind} ${key}`, { id, name, kind, departmentId });
    }
  }
  return {
    units: [...found.values()],
    faults,
    unitOf: (kind, name) => found.get(`${kind} ${idOfName(name)}`),
  };
}

function namesOf(rows: readonly TableRow[], kind: UnitKind): string[] {
  return rows.map(({ cells }) => cells[UNIT_COLUMNS[kind]]).filter((name) => idOfName(name) !== "");
}

interface Home {
  readonly department: Department;
  readonly row: number;
}

/** The förvaltning that each unit's rows name; two of them are a fault. */
function homesOf(
  rows: readonly TableRow[],
  departmentOf: (name: string) => Department | undefined,
): { readonly found: ReadonlyMap<string, Home>; readonly faults: FaultAt[] } {
  const found = new Map<string, Home>();
  const faults: FaultAt[] = [];
  for (const row of rows) {
    const [key, department] = [idOfName(row.cells.unit), departmentOf(row.cells.department)];
    if (key === "" || department === undefined) continue;
    const first = found.get(key);
    if (first === undefined) found.set(key, { department, row: row.row });
    else if (first.department.id !== department.id) {
      const fault = { unit: row.cells.unit, department: first.department.name, row: first.row };
      faults.push(faultAt(row, "department", { kind: "twoDepartments", ...fault }));
    }
  }
  return { found, faults };
}

/** Told once, where the unit stands first; not where its rows name a förvaltning that is itself at fault. */
function withoutDepartment(
  rows: readonly TableRow[],
  key: string,
  unit: string,
  departmentOf: (name: string) => Department | undefined,
): FaultAt[] {
  const own = rows.filter(({ cells }) => idOfName(cells.unit) === key);
  const isTold = own.some(
    ({ cells }) => cells.department !== "" && departmentOf(cells.department) === undefined,
  );
  const [row] = own;
  if (row === undefined || isTold) return [];
  return [faultAt(row, "department", { kind: "unitDepartmentMissing", unit })];
}
