import { UNIT_KINDS, type Committee, type PlaceRef, type Role, type RoleGrant } from "../organisation.ts";
import { UNIT_COLUMNS, type OrganisationColumn, type OrganisationFault } from "./fault.ts";
import type { Places } from "./read-places.ts";
import type { WrittenRole } from "./read-role.ts";
import type { TableRow } from "./table-rows.ts";

export type RowGrant =
  | { readonly grant: RoleGrant }
  | { readonly column: OrganisationColumn; readonly fault: OrganisationFault }
  /** The place is itself at fault, which is told already. */
  | undefined;

/** The role where the row says. */
export function grantOfRow({ role, all }: WrittenRole, row: TableRow, places: Places): RowGrant {
  const { cells } = row;
  switch (role) {
    case "administrator":
      return { grant: { role } };
    case "reviewer": {
      if (all || (cells.committee === "" && cells.department === "")) return { grant: { role } };
      const committee = committeeOf(row, places);
      return committee && { grant: { role, committeeId: committee.id } };
    }
    case "departmentHead":
    case "deputy":
    case "member":
      return ofDepartment(role, row, places);
    case "responsible":
    case "substitute":
    case "manager":
      return ofPlace(role, row, places);
    case "chair":
    case "viceChair":
      return ofCommittee(role === "chair" ? "responsible" : "substitute", row, places);
    case "standIn":
      return isOfDepartment(row) ? ofDepartment("deputy", row, places) : ofPlace("substitute", row, places);
    case "deputyOrSubstitute":
      // The stand-in of a unit may not release what its förvaltning hands in.
      return namesUnit(row) ? ofPlace("substitute", row, places) : ofDepartment("deputy", row, places);
    case "head":
      return isOfDepartment(row) ? noManager(row) : ofPlace("manager", row, places);
  }
}

function ofDepartment(
  role: "departmentHead" | "deputy" | "member",
  { cells }: TableRow,
  places: Places,
): RowGrant {
  if (cells.department === "") return { column: "department", fault: { kind: "departmentMissing", role } };
  const department = places.departmentOf(cells.department);
  return department && { grant: { role, departmentId: department.id } };
}

/** With a förvaltning alone its nämnd is meant. */
function committeeOf({ cells }: TableRow, places: Places): Pick<Committee, "id"> | undefined {
  const committee = places.committeeOf(cells.committee);
  if (committee !== undefined) return committee;
  const department = places.departmentOf(cells.department);
  return department && { id: department.committeeId };
}

function ofCommittee(role: "responsible" | "substitute", row: TableRow, places: Places): RowGrant {
  if (row.cells.committee === "" && row.cells.department === "")
    return { column: "committee", fault: { kind: "committeeOfChairMissing" } };
  const committee = committeeOf(row, places);
  return committee && { grant: { role, of: { kind: "committee", id: committee.id } } };
}

/** Of what the row names most closely: a unit before its förvaltning, and that before its nämnd. */
function ofPlace(
  role: Extract<Role, "responsible" | "substitute" | "manager">,
  row: TableRow,
  places: Places,
): RowGrant {
  const { cells } = row;
  const named = UNIT_KINDS.filter((kind) => cells[UNIT_COLUMNS[kind]] !== "");
  const [kind] = named;
  if (named.length > 1) {
    const names = named.map((each) => cells[UNIT_COLUMNS[each]]);
    return { column: "role", fault: { kind: "severalPlaces", names } };
  }
  if (kind !== undefined) {
    const unit = places.unitOf(kind, cells[UNIT_COLUMNS[kind]]);
    return unit && at(role, { kind: "unit", id: unit.id });
  }
  if (cells.department !== "") {
    const department = places.departmentOf(cells.department);
    return department && at(role, { kind: "department", id: department.id });
  }
  if (cells.committee === "") return { column: "unit", fault: { kind: "placeMissing", role } };
  const committee = places.committeeOf(cells.committee);
  return committee && at(role, { kind: "committee", id: committee.id });
}

function at(role: "responsible" | "substitute" | "manager", of: PlaceRef): RowGrant {
  return { grant: { role, of } };
}

function noManager({ cells }: TableRow): RowGrant {
  return { column: "role", fault: { kind: "managerOfDepartment", department: cells.department } };
}

function namesUnit({ cells }: TableRow): boolean {
  return UNIT_KINDS.some((kind) => cells[UNIT_COLUMNS[kind]] !== "");
}

/** A förvaltning stands on the row, and nothing of what is in it. */
function isOfDepartment(row: TableRow): boolean {
  return row.cells.department !== "" && !namesUnit(row);
}
