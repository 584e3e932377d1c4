import { withCommittee, withDepartment } from "./change-organisation.ts";
import { MOST, overLimit } from "./limits.ts";
import { freeId, idOfName, isSameName, MOST_GOAL, MOST_NAME, tidyName } from "./names.ts";
import type { Committee, Department, Organisation } from "./organisation.ts";
import type { Decision, FieldFault, FormFault } from "./organisation-forms.ts";

/** A nämnd's form, as it was typed. */
export interface CommitteeForm {
  readonly name: string;
}

/** A förvaltning's form: `belongsTo` is the id of a nämnd. */
export interface DepartmentForm {
  readonly name: string;
  readonly belongsTo: string;
}

/**
 * Adds the nämnd that a form names, or gives the one of an id that name. One that is there already, under the same name, is
 * what was asked for: the same press twice adds one.
 */
export function placeCommittee(
  organisation: Organisation,
  committeeId: string | undefined,
  form: CommitteeForm,
): Decision<Committee> {
  const { committees } = organisation;
  const named = readName(form.name, committees, committeeId);
  if (committeeId !== undefined && !committees.some(({ id }) => id === committeeId)) return { kind: "gone" };
  if ("kind" in named) return { kind: "faulty", faults: [{ field: "name", fault: named }] };

  return within(withCommittee(organisation, named), named);
}

/** The same for a förvaltning, which belongs to a nämnd. */
export function placeDepartment(
  organisation: Organisation,
  departmentId: string | undefined,
  form: DepartmentForm,
): Decision<Department> {
  const { committees, departments } = organisation;
  const named = readName(form.name, departments, departmentId);
  const committee = committees.find(({ id }) => id === form.belongsTo);
  if (departmentId !== undefined && !departments.some(({ id }) => id === departmentId))
    return { kind: "gone" };
  const faults: FieldFault[] = [
    ...("kind" in named ? [{ field: "name", fault: named } as const] : []),
    ...(committee === undefined ? [{ field: "belongsTo", fault: { kind: "committee" } } as const] : []),
  ];
  if ("kind" in named || committee === undefined) return { kind: "faulty", faults };

  const there = departments.find(({ id }) => id === named.id);
  // A new one whose name is taken under another nämnd is not the one that was asked for.
  if (departmentId === undefined && there !== undefined && there.committeeId !== committee.id)
    return { kind: "faulty", faults: [{ field: "name", fault: { kind: "nameTaken", name: there.name } }] };
  const department = { ...named, committeeId: committee.id };
  return within(withDepartment(organisation, department), department);
}

/** The målområden of a form, one a line; an empty one says that there are none. */
export function placeGoals(organisation: Organisation, typed: string): Decision<readonly string[]> {
  const faults: FieldFault[] = [];
  const goals: string[] = [];
  for (const [at, line] of typed.split(/\r\n|[\n\r]/u).entries()) {
    const goal = tidyName(line);
    if (goal.length > MOST_GOAL)
      faults.push({ field: "goals", fault: { kind: "goalTooLong", line: at + 1 } });
    else if (goal !== "" && !goals.some((each) => isSameName(each, goal))) goals.push(goal);
  }
  if (goals.length > MOST.goals)
    faults.unshift({ field: "goals", fault: { kind: "tooMany", part: "goals" } });
  return faults.length > 0
    ? { kind: "faulty", faults }
    : { kind: "change", organisation: { ...organisation, goals }, made: goals };
}

export function within<Made>(organisation: Organisation, made: Made): Decision<Made> {
  const part = overLimit(organisation);
  return part === undefined
    ? { kind: "change", organisation, made }
    : { kind: "faulty", faults: [{ field: "name", fault: { kind: "tooMany", part } }] };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The thing that a form names, with its lasting id; or what is wrong with the name. `taken` are others' ids. */
export function readName(
  typed: string,
  among: readonly Named[],
  ownId: string | undefined,
  taken: readonly string[] = [],
): Named | FormFault {
  const name = tidyName(typed);
  if (name === "") return { kind: "nameMissing" };
  if (name.length > MOST_NAME) return { kind: "nameTooLong" };
  const id = idOfName(name);
  if (id === "") return { kind: "noLetters" };
  const same = among.find((each) => isSameName(each.name, name));
  if (ownId === undefined) {
    const others = new Set([...taken, ...among.map((each) => each.id)]);
    return same === undefined ? { id: freeId(id, others), name } : { id: same.id, name: same.name };
  }
  return same === undefined || same.id === ownId
    ? { id: ownId, name }
    : { kind: "nameTaken", name: same.name };
}
