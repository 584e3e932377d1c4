import type { SummaryRow } from "./summary.ts";

/** What of a proposal can be another besides its amounts, in the order that it is told. */
export const CHANGED_FIELDS = ["title", "state", "priority", "place", "late", "text"] as const;
/** `place`: another department, or the nämnd or förvaltning has another name. `text`: anything else that the form asks for. */
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** The fields that are different, amounts and capital cost apart. */
export function changedFields(before: SummaryRow, after: SummaryRow): readonly ChangedField[] {
  const isOther: Readonly<Record<ChangedField, boolean>> = {
    title: before.content.title !== after.content.title,
    state: before.state !== after.state,
    priority: before.priority !== after.priority,
    place: !isAlike(placeOf(before), placeOf(after)),
    late: before.late !== after.late,
    text: !isAlike(restOf(before), restOf(after)),
  };
  return CHANGED_FIELDS.filter((field) => isOther[field]);
}

function placeOf({ committee, department, responsible }: SummaryRow): unknown {
  return [committee.id, committee.name, department.id, department.name, responsible?.name];
}

function restOf({ number, content }: SummaryRow): unknown {
  const told = { title: "", departmentId: "", amounts: [], runningCost: [] };
  return { ...content, ...told, number };
}

/** Equal all the way down; what is undefined is the same as what is not there, since a stored version has lost the difference. */
function isAlike(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isAlike(a[key], b[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
