import { describe, expect, it } from "vitest";
import { choosablePlaces, chosenPlace } from "../../../src/domain/organisation/chosen-place.ts";
import { MOST } from "../../../src/domain/organisation/limits.ts";
import type { Organisation, Unit } from "../../../src/domain/organisation/organisation.ts";
import { placeUnit, type UnitForm } from "../../../src/domain/organisation/unit-form.ts";
import { anOrganisation } from "../../support/organisation.ts";

const organisation = anOrganisation();
const aForm = (fields: Partial<UnitForm> = {}): UnitForm => ({
  name: "Fastighet",
  kind: "unit",
  belongsTo: "socialforvaltningen",
  ...fields,
});

function made(unitId: string | undefined, form: UnitForm, among: Organisation = organisation): Unit {
  const decision = placeUnit(among, unitId, form);
  if (decision.kind !== "change") throw new Error(JSON.stringify(decision));
  return decision.made;
}

function faultsOf(unitId: string | undefined, form: UnitForm, among: Organisation = organisation): string[] {
  const decision = placeUnit(among, unitId, form);
  if (decision.kind !== "faulty") throw new Error(decision.kind);
  return decision.faults.map(({ field, fault }) => `${field}: ${fault.kind}`);
}

const many = anOrganisation({
  units: Array.from({ length: MOST.units }, (_, at) => ({
    id: `u-${at}`,
    name: at < 2 ? "Samma" : `Enheten ${at}`,
    kind: "unit" as const,
    departmentId: "socialforvaltningen",
  })),
});

describe("the form of a unit", () => {
  it("adds a unit with its förvaltning, and a goal without", () => {
    expect(made(undefined, aForm())).toEqual({
      id: "fastighet",
      name: "Fastighet",
      kind: "unit",
      departmentId: "socialforvaltningen",
    });
    expect(made(undefined, aForm({ name: "Mål 4", kind: "goal" }))).toEqual({
      id: "mal-4",
      name: "Mål 4",
      kind: "goal",
    });
  });

  it("renames and moves one that keeps its id and its kind", () => {
    expect(made("it", aForm({ name: "Digitalisering", kind: "goal" }))).toEqual({
      id: "it",
      name: "Digitalisering",
      kind: "unit",
      departmentId: "socialforvaltningen",
    });
  });

  it("gives a goal that is called as a processgrupp an id of its own", () => {
    expect(made(undefined, aForm({ name: "Trygghet", kind: "goal" })).id).toBe("trygghet-2");
  });

  it("adds once what is sent twice", () => {
    const first = placeUnit(organisation, undefined, aForm());
    if (first.kind !== "change") throw new Error(first.kind);

    const again = placeUnit(first.organisation, undefined, aForm({ name: "fastighet" }));

    expect(again).toMatchObject({ kind: "change", organisation: first.organisation });
  });

  it.each<[string, string | undefined, Partial<UnitForm>, string[]]>([
    ["nothing", undefined, { name: " ", kind: "", belongsTo: "" }, ["kind: unitKind", "name: nameMissing"]],
    ["a unit of nowhere", undefined, { belongsTo: "gone" }, ["belongsTo: unitDepartment"]],
    ["a name without letters", "it", { name: "###" }, ["name: noLetters"]],
    ["another's name", "hr", { name: "it" }, ["name: nameTaken"]],
    ["a unit that another förvaltning has", undefined, { name: "IT" }, ["name: nameTaken"]],
  ])("refuses %s with every fault", (_, unitId, fields, faults) => {
    expect(faultsOf(unitId, aForm(fields))).toEqual(faults);
  });

  it("does not go beyond what can be kept, and knows what is gone", () => {
    expect(faultsOf(undefined, aForm(), many)).toEqual(["name: tooMany"]);
    expect(placeUnit(organisation, "gone", aForm()).kind).toBe("gone");
  });
});

describe("what a role is for", () => {
  it.each([
    ["unit:it", { kind: "unit", id: "it" }],
    ["committee:socialnamnden", { kind: "committee", id: "socialnamnden" }],
    ["mål 2", { kind: "unit", id: "mal-2" }],
    ["", { fault: { kind: "placeMissing" } }],
    ["unit:gone", { fault: { kind: "noSuchPlace", name: "unit:gone" } }],
    ["person:someone", { fault: { kind: "noSuchPlace", name: "person:someone" } }],
  ])("'%s' is %o", (typed, place) => {
    expect(chosenPlace(typed, organisation)).toEqual(place);
  });

  it("is chosen among all while they are few, and among what a name can mean while they are many", () => {
    expect(choosablePlaces("", organisation)).toHaveLength(15);
    expect(choosablePlaces("", many)).toEqual([]);
    expect(choosablePlaces("samma", many).map(({ place }) => place.id)).toEqual(["u-0", "u-1"]);
  });
});
