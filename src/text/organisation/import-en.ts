import type { OrganisationFault } from "../../domain/organisation/import/fault.ts";
import { MOST, type LimitedPart } from "../../domain/organisation/limits.ts";
import type { Role, UnitKind } from "../../domain/organisation/organisation.ts";
import type { OrganisationRemark } from "../../domain/organisation/remarks.ts";
import type { OrganisationImportTexts } from "./import-sv.ts";

const PARTS: Readonly<Record<LimitedPart, string>> = {
  committees: "committees",
  departments: "departments",
  units: "units, goals and process groups",
  goals: "goal areas",
  people: "people",
};
const UNITS: Readonly<Record<UnitKind, string>> = {
  unit: "unit",
  goal: "goal",
  processGroup: "process group",
};
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function faultText(fault: OrganisationFault, role: (role: Role) => string): string {
  switch (fault.kind) {
    case "unknownRole":
      return `“${fault.text}” is not a role. Write administrator, reviewer, head, deputy, member, responsible, substitute, chair or manager.`;
    case "roleMissing":
      return `${fault.person} has no role. Write one, or take the person off the row.`;
    case "personMissing":
      return "The row has a role but no person. Write a name and an object id.";
    case "nameMissing":
      return "The person has no name. Write it on one of the person's rows at least.";
    case "objectIdMissing":
      return `${fault.person} has no object id. It is on the person's page in Entra (Object ID).`;
    case "badObjectId":
      return `“${fault.text}” is not an object id. Copy it from the person's page in Entra. It looks like this: 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f.`;
    case "departmentMissing":
      return `The role ${role(fault.role)} is for one department. Write which.`;
    case "committeeOfChairMissing":
      return "A chair is the chair of a committee. Write which.";
    case "placeMissing":
      return `The role ${role(fault.role)} is for a unit, a goal, a process group, a department or a committee. Write which.`;
    case "severalPlaces":
      return `The row names both ${fault.names.join(" and ")}. Write them on a row each, so that it can be seen what the role is for.`;
    case "managerOfDepartment":
      return `Is it the head of ${fault.department}? Then write Head. Is it the manager of a unit? Write the unit. Is it the one whom the head answers to? Write Line manager.`;
    case "unitDepartmentMissing":
      return `${fault.unit} has no department. Write the department on one of the unit's rows at least.`;
    case "twoDepartments":
      return `${fault.unit} belongs to ${fault.department} by row ${fault.row}. A unit belongs to one department: correct the row that is wrong, or give the units different names.`;
    case "committeeMissing":
      return `${fault.department} has no committee. Write the committee on one of the department's rows at least.`;
    case "twoCommittees":
      return `${fault.department} belongs to ${fault.committee} by row ${fault.row}. A department belongs to one committee: correct the row that is wrong.`;
    case "twoNames":
      return `The object id belongs to ${fault.name} by row ${fault.row}. Correct the row that is wrong, so that nobody gets another's roles.`;
    case "noLetters":
      return `“${fault.text}” cannot be a name. It needs a letter or a digit.`;
    case "tooLong":
      return `The text is too long. It may have ${fault.most} characters at most.`;
  }
}

function remarkText(remark: OrganisationRemark, names: (names: readonly string[]) => string): string {
  switch (remark.kind) {
    case "noLeader":
      return `${remark.department} has neither head nor deputy. Nobody can release its proposals.`;
    case "severalHeads":
      return `${remark.department} has several heads: ${names(remark.names)}. All of them can release proposals.`;
    case "noReviewer":
      return `${remark.committee} has no reviewer.`;
    case "noResponsible":
      return `Nobody is responsible for ${names(remark.units)}, so nobody is reminded of the reports there.`;
  }
}

export const enOrganisationImport: OrganisationImportTexts = {
  column: {
    committee: "Committee",
    department: "Department",
    unit: "Unit",
    reportGoal: "Goal",
    processGroup: "Process group",
    goal: "Goal area",
    role: "Role",
    name: "Name",
    objectId: "Object id",
  },
  where: (sheet, row, heading) =>
    `${sheet === undefined ? "" : `Sheet “${sheet}”, `}${sheet === undefined ? "Row" : "row"} ${row}, column ${heading}`,
  fault: faultText,
  faulty: (file, faults) => `${file}: ${many(faults, "fault", "faults")}. Nothing has been changed.`,
  noHeadings: (seen) =>
    seen.length === 0
      ? "I find no headings. The first row should have some of these: Committee, Department, Unit, Goal, Process group, Goal area, Role, Name, Object id."
      : `I do not know the headings ${seen.join(", ")}. Use some of these: Committee, Department, Unit, Goal, Process group, Goal area, Role, Name, Object id.`,
  noRows: "The table has headings but no rows.",
  tooMany: (part) =>
    `There would be more than ${MOST[part]} ${PARTS[part]}, and so many cannot be shown. Nothing has been changed.`,
  ignored: (headings) => `This I do not read: ${headings}.`,
  change: {
    committeeAdded: (name) => `+ the committee ${name}`,
    committeeRemoved: (name) => `− the committee ${name}`,
    committeeRenamed: (before, after) => `~ the committee ${before} is called ${after}`,
    departmentAdded: (name, committee) => `+ the department ${name}, under ${committee}`,
    departmentRemoved: (name) => `− the department ${name}`,
    departmentRenamed: (before, after) => `~ the department ${before} is called ${after}`,
    departmentMoved: (name, before, after) => `~ the department ${name} belongs to ${after}, not ${before}`,
    unitAdded: (of, name, department) =>
      `+ the ${UNITS[of]} ${name}${department === undefined ? "" : `, under ${department}`}`,
    unitRemoved: (of, name) => `− the ${UNITS[of]} ${name}`,
    unitRenamed: (of, before, after) => `~ the ${UNITS[of]} ${before} is called ${after}`,
    unitMoved: (of, name, before, after) => `~ the ${UNITS[of]} ${name} belongs to ${after}, not ${before}`,
    goalAdded: (name) => `+ the goal area ${name}`,
    goalRemoved: (name) => `− the goal area ${name}`,
    goalRenamed: (before, after) => `~ the goal area ${before} is written ${after}`,
    personAdded: (name) => `+ ${name}, without a role`,
    personRemoved: (name) => `− ${name}, who had no role`,
    personRenamed: (before, after) => `~ ${before} is called ${after}`,
    grantAdded: (person, grant) => `+ ${person}: ${grant}`,
    grantRemoved: (person, grant) => `− ${person}: ${grant}`,
  },
  counts: ({ committees, departments, units, goals, people }) =>
    `${[
      many(committees, "committee", "committees"),
      many(departments, "department", "departments"),
      many(units.unit, "unit", "units"),
      many(units.goal, "goal", "goals"),
      many(units.processGroup, "process group", "process groups"),
      many(goals, "goal area", "goal areas"),
    ].join(", ")} and ${many(people, "person", "people")} after the import.`,
  willChange: (changes) => many(changes, "change:", "changes:"),
  kept: (names) => `Not in the file but with proposals or reports, and therefore kept: ${names}.`,
  remark: remarkText,
  adds: "The file is added to what is there: nothing is taken away, and roles that somebody has already are kept. With --replace the file alone counts.",
  replaces:
    "The file replaces what is there: roles, committees, departments, units, goals and process groups that are not in it are taken away. The administrators of the service's setting ADMINISTRATORS always stay.",
  dryRun: "Dry run: nothing has been changed. Run without --dry-run to save.",
  saved: "Done. The organisation has been imported and applies within half a minute.",
  unchanged: "The file says nothing new. Nothing had to be changed.",
  conflict: "Others changed the organisation at the same time. Try again.",
  noFile: (file) => `There is no file ${file}.`,
  badArguments: {
    option: (option) => `There is no flag ${option}.`,
    lang: (lang) => `--lang must be sv or en, not ${lang}.`,
    oneFile: "Name one file.",
  },
  usage: `Imports committees, departments, units, goals, process groups, goal areas and roles from a table (.csv or .xlsx):

  npm run -s import-organisation -- FILE [FLAGS]

Headings, in any order: Committee, Department, Unit, Goal, Process group, Goal area, Role, Name, Object id.
Roles: administrator, reviewer (without a committee: for all), head, deputy, member;
of what the row names most closely: responsible, substitute, manager; of a committee also chair.

  --dry-run    shows what would change and changes nothing
  --replace    the file counts in place of what is there; else it is added
  --lang en    answers in English
  --data DIR   that data folder instead of .data`,
};
