import type { Role, UnitKind } from "../organisation.ts";

/** What a column of an organisation's table can hold. */
export const ORGANISATION_COLUMNS = [
  "committee",
  "department",
  "unit",
  "reportGoal",
  "processGroup",
  "goal",
  "role",
  "name",
  "objectId",
] as const;
export type OrganisationColumn = (typeof ORGANISATION_COLUMNS)[number];

/** The column that names each kind of unit; a målområde of proposals (`goal`) is none. */
export const UNIT_COLUMNS = {
  unit: "unit",
  goal: "reportGoal",
  processGroup: "processGroup",
} as const satisfies Record<UnitKind, OrganisationColumn>;

/** What is wrong with a cell, or with what is missing beside it. `row` is the one, from 1, that says otherwise. */
export type OrganisationFault =
  | { readonly kind: "unknownRole"; readonly text: string }
  | { readonly kind: "roleMissing"; readonly person: string }
  /** A role that nobody has. */
  | { readonly kind: "personMissing" }
  | { readonly kind: "nameMissing" }
  | { readonly kind: "objectIdMissing"; readonly person: string }
  | { readonly kind: "badObjectId"; readonly text: string }
  | { readonly kind: "departmentMissing"; readonly role: Role }
  /** The chair of no nämnd. */
  | { readonly kind: "committeeOfChairMissing" }
  /** Nothing on the row says what the role is for. */
  | { readonly kind: "placeMissing"; readonly role: Role }
  /** The row names two of unit, goal and processgrupp: nobody gets a right by a guess. */
  | { readonly kind: "severalPlaces"; readonly names: readonly string[] }
  /** "Chef" where only a förvaltning stands: its förvaltningschef, or the manager of a unit that was left out. */
  | { readonly kind: "managerOfDepartment"; readonly department: string }
  /** Neither the file nor what is stored says which förvaltning the unit belongs to. */
  | { readonly kind: "unitDepartmentMissing"; readonly unit: string }
  | {
      readonly kind: "twoDepartments";
      readonly unit: string;
      readonly department: string;
      readonly row: number;
    }
  /** Neither the file nor what is stored says which nämnd the förvaltning belongs to. */
  | { readonly kind: "committeeMissing"; readonly department: string }
  | {
      readonly kind: "twoCommittees";
      readonly department: string;
      readonly committee: string;
      readonly row: number;
    }
  /** One object id with the names of two people: one of them would get the other's rights. */
  | { readonly kind: "twoNames"; readonly name: string; readonly row: number }
  | { readonly kind: "noLetters"; readonly text: string }
  | { readonly kind: "tooLong"; readonly most: number };

/** A fault where it stands. */
export interface FaultAt {
  /** The sheet's name, when the file has several. */
  readonly sheet?: string;
  /** From 1, as the file's own program counts. */
  readonly row: number;
  readonly column: OrganisationColumn;
  /** The column's heading as the file writes it; absent where it has no such column. */
  readonly heading?: string;
  readonly fault: OrganisationFault;
}
