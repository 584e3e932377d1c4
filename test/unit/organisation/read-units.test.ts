import { describe, expect, it } from "vitest";
import { readOrganisation } from "../../../src/domain/organisation/import/read-organisation.ts";
import { addOrganisation, replaceOrganisation } from "../../../src/domain/organisation/merge-organisation.ts";
import { EMPTY_ORGANISATION, type Organisation } from "../../../src/domain/organisation/organisation.ts";
import { organisationChanges } from "../../../src/domain/organisation/organisation-changes.ts";
import { leadersOf } from "../../../src/domain/organisation/grants.ts";
import { anOrganisation } from "../../support/organisation.ts";

const ANNA = "0a1b2c3d-0000-4000-8000-00000000000a";
const HEADINGS = "Nämnd;Förvaltning;Enhet;Mål;Processgrupp;Roll;Namn;Objekt-id";

const read = (rows: readonly string[], present: Organisation = EMPTY_ORGANISATION, headings = HEADINGS) =>
  readOrganisation([{ rows: [headings, ...rows].map((line) => line.split(";")) }], present);

function organisationOf(rows: readonly string[], present?: Organisation, headings?: string): Organisation {
  const outcome = read(rows, present, headings);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome));
  return outcome.organisation;
}

function faultsOf(rows: readonly string[], present?: Organisation) {
  const outcome = read(rows, present);
  if (outcome.kind !== "faulty") throw new Error(JSON.stringify(outcome));
  return outcome.faults.map(({ row, column, fault }) => ({ row, column, kind: fault.kind }));
}

describe("units, goals and processgrupper of a file", () => {
  it("are read by their headings, a unit with its förvaltning", () => {
    const { units, goals } = organisationOf(["N;F;IT;;;;;", ";F;HR;;;;;", ";;;Mål 1;;;;", ";;;;Trygghet;;;"]);

    expect(units).toEqual([
      { id: "it", name: "IT", kind: "unit", departmentId: "f" },
      { id: "hr", name: "HR", kind: "unit", departmentId: "f" },
      { id: "mal-1", name: "Mål 1", kind: "goal" },
      { id: "trygghet", name: "Trygghet", kind: "processGroup" },
    ]);
    expect(goals).toEqual([]);
  });

  it("are read by English headings too, where a goal is no goal area", () => {
    const { units, goals } = organisationOf(
      ["N;F;IT;Goal 1;A safe life"],
      undefined,
      "Committee;Department;Unit;Goal;Goal area",
    );

    expect(units.map(({ name, kind }) => `${kind} ${name}`)).toEqual(["unit IT", "goal Goal 1"]);
    expect(goals).toEqual(["A safe life"]);
  });

  it("keep their ids when they are known, also under a new spelling", () => {
    const present = anOrganisation({
      units: [{ id: "old", name: "IT", kind: "unit", departmentId: "socialforvaltningen" }],
    });

    const { units, departments, committees } = organisationOf([";;it;;;;;"], present);

    expect(units).toEqual([{ id: "old", name: "it", kind: "unit", departmentId: "socialforvaltningen" }]);
    // What the unit belongs to comes along, so that a replacing file does not lose it.
    expect(departments.map(({ id }) => id)).toEqual(["socialforvaltningen"]);
    expect(committees.map(({ id }) => id)).toEqual(["socialnamnden"]);
  });

  it("are two things when a goal and a processgrupp have one name", () => {
    const { units } = organisationOf([";;;Trygghet;;;;", ";;;;Trygghet;;;"]);

    expect(units.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "goal trygghet",
      "processGroup trygghet-2",
    ]);
  });

  it("are told with all that is wrong at once", () => {
    expect(
      faultsOf([
        "N;F;IT;;;;;",
        "N;G;IT;;;;;",
        ";;Nowhere;;;;;",
        `;;;;;Ansvarig;Anna;${ANNA}`,
        `;;IT;Mål 1;;Ansvarig;Anna;${ANNA}`,
        `;F;;;;Chef;Anna;${ANNA}`,
        `;;;;;Ordförande;Anna;${ANNA}`,
        ";;###;;;;;",
      ]),
    ).toEqual([
      { row: 3, column: "department", kind: "twoDepartments" },
      { row: 4, column: "department", kind: "unitDepartmentMissing" },
      { row: 5, column: "unit", kind: "placeMissing" },
      { row: 6, column: "role", kind: "severalPlaces" },
      { row: 7, column: "role", kind: "managerOfDepartment" },
      { row: 8, column: "committee", kind: "committeeOfChairMissing" },
      { row: 9, column: "unit", kind: "noLetters" },
    ]);
  });
});

describe("a role of a row", () => {
  it.each([
    ["Ansvarig", "N;F;IT;;", { role: "responsible", of: { kind: "unit", id: "it" } }],
    ["Ansvarig", ";;;Mål 1;", { role: "responsible", of: { kind: "unit", id: "mal-1" } }],
    ["Ansvarig", ";;;;Trygghet", { role: "responsible", of: { kind: "unit", id: "trygghet" } }],
    ["Ansvarig", "N;F;;;", { role: "responsible", of: { kind: "department", id: "f" } }],
    ["Ansvarig", "N;;;;", { role: "responsible", of: { kind: "committee", id: "n" } }],
    ["Ordförande", "N;F;;;", { role: "responsible", of: { kind: "committee", id: "n" } }],
    ["Ordförande", ";F;;;", { role: "responsible", of: { kind: "committee", id: "n" } }],
    ["Vice ordförande", "N;;;;", { role: "substitute", of: { kind: "committee", id: "n" } }],
    ["Ersättare", "N;F;IT;;", { role: "substitute", of: { kind: "unit", id: "it" } }],
    ["Ersättare", ";;;Mål 1;", { role: "substitute", of: { kind: "unit", id: "mal-1" } }],
    ["Ersättare", "N;;;;", { role: "substitute", of: { kind: "committee", id: "n" } }],
    ["Ersättare", "N;F;;;", { role: "deputy", departmentId: "f" }],
    ["Ersättare för ansvarig", "N;F;;;", { role: "substitute", of: { kind: "department", id: "f" } }],
    ["Ställföreträdare", "N;F;IT;;", { role: "substitute", of: { kind: "unit", id: "it" } }],
    ["Ställföreträdare", "N;F;;;", { role: "deputy", departmentId: "f" }],
    ["Chef", "N;F;IT;;", { role: "manager", of: { kind: "unit", id: "it" } }],
    ["Överordnad chef", "N;F;;;", { role: "manager", of: { kind: "department", id: "f" } }],
    ["Medarbetare", "N;F;IT;;", { role: "member", departmentId: "f" }],
    ["Granskare", "N;F;IT;;", { role: "reviewer", committeeId: "n" }],
    ["responsible", ";;;Mål 1;", { role: "responsible", of: { kind: "unit", id: "mal-1" } }],
    ["substitute", ";;IT;;", { role: "substitute", of: { kind: "unit", id: "it" } }],
    ["chair", "N;;;;", { role: "responsible", of: { kind: "committee", id: "n" } }],
  ])("'%s' where '%s' stands", (word, place, grant) => {
    const { people } = organisationOf(["N;F;IT;;;;;", `${place};${word};Anna;${ANNA}`]);

    expect(people[0]?.grants).toEqual([grant]);
  });

  it("makes nobody a leader of a förvaltning who reports for a unit of it", () => {
    const organisation = organisationOf([`N;F;IT;;;ansvarig, ställföreträdare, chef;Anna;${ANNA}`]);

    expect(leadersOf(organisation, "f")).toEqual([]);
  });

  it("of a nämnd alone is no ställföreträdare", () => {
    expect(faultsOf([`N;;;;;Ställföreträdare;Anna;${ANNA}`])).toEqual([
      { row: 2, column: "department", kind: "departmentMissing" },
    ]);
  });
});

describe("a file over what is stored", () => {
  const present = anOrganisation();
  const file = organisationOf(["Kommunstyrelsen;Socialförvaltningen;IT;;;;;", ";;;;Kultur;;;"], present);

  it("adds and moves units, and leaves the others and their people as they were", () => {
    const after = addOrganisation(present, file);

    expect(organisationChanges(present, after)).toEqual([
      {
        kind: "departmentMoved",
        name: "Socialförvaltningen",
        before: "Socialnämnden",
        after: "Kommunstyrelsen",
      },
      { kind: "unitAdded", of: "processGroup", name: "Kultur" },
      {
        kind: "unitMoved",
        of: "unit",
        name: "IT",
        before: "Kommunledningsförvaltningen",
        after: "Socialförvaltningen",
      },
    ]);
    expect(after.people).toEqual(present.people);
  });

  it("replaces them, but for what reports are asked of, and keeps who waits for an answer", () => {
    const claims = [
      {
        id: "claim-1",
        by: { aadObjectId: ANNA, name: "Anna" },
        of: { kind: "unit", id: "hr" } as const,
        at: 1,
      },
    ];
    const inUse = {
      committeeIds: new Set<string>(),
      departmentIds: new Set<string>(),
      unitIds: new Set(["hr"]),
    };

    const after = replaceOrganisation({ ...present, claims }, file, inUse);

    expect(after.units.map(({ id }) => id)).toEqual(["it", "kultur", "hr"]);
    expect(after.departments.map(({ id }) => id)).toEqual([
      "socialforvaltningen",
      "kommunledningsforvaltningen",
    ]);
    expect(after.claims).toEqual(claims);
  });
});
