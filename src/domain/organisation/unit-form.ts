import { withUnit } from "./change-organisation.ts";
import { UNIT_KINDS, type Organisation, type Unit } from "./organisation.ts";
import type { Decision, FieldFault } from "./organisation-forms.ts";
import { readName, within } from "./place-forms.ts";

/** The form of a unit, a goal or a processgrupp, as it was typed and chosen. */
export interface UnitForm {
  readonly name: string;
  /** Looked at for a new one: what it is stays what it is. */
  readonly kind: string;
  /** The id of a förvaltning; looked at for a unit. */
  readonly belongsTo: string;
}

/**
 * Adds the unit, goal or processgrupp that a form names, or gives the one of an id that name and förvaltning. One that is there
 * already as the form says is what was asked for: the same press twice adds one.
 */
export function placeUnit(
  organisation: Organisation,
  unitId: string | undefined,
  form: UnitForm,
): Decision<Unit> {
  const own = organisation.units.find(({ id }) => id === unitId);
  if (unitId !== undefined && own === undefined) return { kind: "gone" };
  const kind = own?.kind ?? UNIT_KINDS.find((each) => each === form.kind);
  const among = organisation.units.filter((unit) => unit.kind === (kind ?? "unit"));
  const named = readName(
    form.name,
    among,
    unitId,
    organisation.units.map(({ id }) => id),
  );
  const department = organisation.departments.find(({ id }) => id === form.belongsTo);
  const needsDepartment = kind === "unit" && department === undefined;
  const faults: FieldFault[] = [
    ...(kind === undefined ? [{ field: "kind", fault: { kind: "unitKind" } } as const] : []),
    ...("kind" in named ? [{ field: "name", fault: named } as const] : []),
    ...(needsDepartment ? [{ field: "belongsTo", fault: { kind: "unitDepartment" } } as const] : []),
  ];
  if (kind === undefined || "kind" in named || needsDepartment) return { kind: "faulty", faults };

  const unit: Unit = {
    id: named.id,
    name: named.name,
    kind,
    ...(kind === "unit" && department !== undefined ? { departmentId: department.id } : {}),
  };
  const there = among.find(({ id }) => id === unit.id);
  // A new one whose name is taken in another förvaltning is not the one that was asked for.
  if (unitId === undefined && there !== undefined && there.departmentId !== unit.departmentId)
    return { kind: "faulty", faults: [{ field: "name", fault: { kind: "nameTaken", name: there.name } }] };
  return within(withUnit(organisation, unit), unit);
}
