import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOrganisation } from "../../../src/domain/organisation/import/read-organisation.ts";
import { addOrganisation } from "../../../src/domain/organisation/merge-organisation.ts";
import { EMPTY_ORGANISATION, type Organisation } from "../../../src/domain/organisation/organisation.ts";
import { organisationChanges } from "../../../src/domain/organisation/organisation-changes.ts";
import { anOrganisation } from "../../support/organisation.ts";

const ANNA = "0A1B2C3D-0000-4000-8000-00000000000A";
const BO = "0a1b2c3d-0000-4000-8000-00000000000b";
const HEADINGS = "Nämnd;Förvaltning;Målområde;Roll;Namn;Objekt-id";

const gridOf = (lines: readonly string[], name?: string) => ({
  ...(name === undefined ? {} : { name }),
  rows: lines.map((line) => line.split(";")),
});
const read = (rows: readonly string[], present: Organisation = EMPTY_ORGANISATION, headings = HEADINGS) =>
  readOrganisation([gridOf([headings, ...rows])], present);

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

describe("a row of an organisation's table", () => {
  it("may hold a nämnd, a förvaltning, a målområde and a person's role at once", () => {
    expect(
      organisationOf([`Kulturnämnden;Kulturförvaltningen;Ett rikt liv;Förvaltningschef;Anna;${ANNA}`]),
    ).toEqual({
      committees: [{ id: "kulturnamnden", name: "Kulturnämnden" }],
      departments: [{ id: "kulturforvaltningen", name: "Kulturförvaltningen", committeeId: "kulturnamnden" }],
      units: [],
      claims: [],
      goals: ["Ett rikt liv"],
      people: [
        {
          aadObjectId: ANNA.toLowerCase(),
          name: "Anna",
          grants: [{ role: "departmentHead", departmentId: "kulturforvaltningen" }],
        },
      ],
    });
  });

  it("leaves the nämnd out where another row, above or below, says it", () => {
    const { departments, people } = organisationOf([
      `;Kulturförvaltningen;;medarbetare;Anna;${ANNA}`,
      "Kulturnämnden;Kulturförvaltningen;;;;",
    ]);

    expect(departments.map(({ committeeId }) => committeeId)).toEqual(["kulturnamnden"]);
    expect(people[0]?.grants).toEqual([{ role: "member", departmentId: "kulturforvaltningen" }]);
  });

  it("leaves the nämnd out where it is stored, which comes along", () => {
    const { committees, departments } = organisationOf(
      [`;Socialförvaltningen;;medarbetare;Anna;${ANNA}`],
      anOrganisation(),
    );

    expect(committees).toEqual([{ id: "socialnamnden", name: "Socialnämnden" }]);
    expect(departments).toEqual([
      { id: "socialforvaltningen", name: "Socialförvaltningen", committeeId: "socialnamnden" },
    ]);
  });

  it("gives one person the roles of all of its rows, and of one cell, each once", () => {
    const { people } = organisationOf([
      `Kulturnämnden;Kulturförvaltningen;;förvaltningschef och granskare;Anna;${ANNA}`,
      `Kulturnämnden;;;granskare;;${ANNA.toLowerCase()}`,
      `;;;administratör;anna;{${ANNA}}`,
    ]);

    expect(people).toHaveLength(1);
    expect(people[0]?.grants).toEqual([
      { role: "departmentHead", departmentId: "kulturforvaltningen" },
      { role: "reviewer", committeeId: "kulturnamnden" },
      { role: "administrator" },
    ]);
  });

  it.each([
    ["granskare", "", "", undefined],
    ["granskare", "Kulturnämnden", "", "kulturnamnden"],
    ["granskare", "", "Kulturförvaltningen", "kulturnamnden"],
    ["granskare av alla nämnder", "Kulturnämnden", "", undefined],
    ["reviewer of all committees", "Kulturnämnden", "", undefined],
  ])("'%s' of '%s' and '%s' reviews %s", (role, committee, department, committeeId) => {
    const { people } = organisationOf([
      "Kulturnämnden;Kulturförvaltningen;;;;",
      `${committee};${department};;${role};Anna;${ANNA}`,
    ]);

    expect(people[0]?.grants).toEqual([
      committeeId === undefined ? { role: "reviewer" } : { role: "reviewer", committeeId },
    ]);
  });

  it.each([
    ["Administratör", "administrator"],
    ["ADMIN", "administrator"],
    ["Tf förvaltningschef", "departmentHead"],
    ["head of department", "departmentHead"],
    ["Ställföreträdande förvaltningschef", "deputy"],
    ["vice", "deputy"],
    ["ersättare", "deputy"],
    ["handläggare", "member"],
    ["member", "member"],
  ])("reads the role '%s' as %s", (word, role) => {
    const { people } = organisationOf([`N;F;;${word};Anna;${ANNA}`]);

    expect(people[0]?.grants.map((grant) => grant.role)).toEqual([role]);
  });
});

describe("the table", () => {
  it("has its headings in any order, in Swedish or English, below a title, and says what it does not read", () => {
    const outcome = readOrganisation(
      [
        gridOf([
          "Vår organisation 2024",
          "",
          "Telefon;Object ID;NAME;Role;department;Committee",
          `1;${BO};Bo;head;Works;Board`,
        ]),
      ],
      EMPTY_ORGANISATION,
    );

    expect(outcome).toMatchObject({
      kind: "read",
      ignored: ["Telefon"],
      organisation: { people: [{ name: "Bo", grants: [{ role: "departmentHead", departmentId: "works" }] }] },
    });
  });

  it("may be spread over sheets, and names the sheet of a fault", () => {
    const outcome = readOrganisation(
      [
        gridOf(["Anteckningar", "hej"], "Blad1"),
        gridOf(["Nämnd;Förvaltning", "Kulturnämnden;Kulturförvaltningen"], "Nämnder"),
        gridOf(["Förvaltning;Roll;Namn;Objekt-id", `Kulturförvaltningen;kung;Bo;${BO}`], "Personer"),
      ],
      EMPTY_ORGANISATION,
    );

    expect(outcome).toEqual({
      kind: "faulty",
      ignored: [],
      faults: [
        {
          sheet: "Personer",
          row: 2,
          column: "role",
          heading: "Roll",
          fault: { kind: "unknownRole", text: "kung" },
        },
      ],
    });
  });

  it("without a known heading says what it saw", () => {
    expect(readOrganisation([gridOf(["Datum;Händelse", "1 mars;Möte"])], EMPTY_ORGANISATION)).toEqual({
      kind: "noHeadings",
      seen: ["Datum", "Händelse"],
    });
  });

  it("with headings alone has no rows", () => {
    expect(read([])).toEqual({ kind: "noRows" });
    expect(read([";;;;;"])).toEqual({ kind: "noRows" });
  });
});

describe("a faulty table", () => {
  it("tells every fault at once, row by row", () => {
    expect(
      faultsOf([
        `Kulturnämnden;Kulturförvaltningen;;chefen;Anna;${ANNA}`,
        `;;;förvaltningschef;Bo;${BO}`,
        ";;;granskare;;",
        ";;;granskare;Cia;",
        ";;;granskare;Cia;123",
        `;;;;Bo;${BO}`,
        ";Okända förvaltningen;;;;",
        "Socialnämnden;Kulturförvaltningen;;;;",
        `;;;granskare;Bertil;${BO}`,
        "?!;;;;;",
        `${"x".repeat(81)};;${"y".repeat(121)};;;`,
      ]),
    ).toEqual([
      { row: 2, column: "role", kind: "unknownRole" },
      { row: 3, column: "department", kind: "departmentMissing" },
      { row: 4, column: "name", kind: "personMissing" },
      { row: 5, column: "objectId", kind: "objectIdMissing" },
      { row: 6, column: "objectId", kind: "badObjectId" },
      { row: 7, column: "role", kind: "roleMissing" },
      { row: 8, column: "committee", kind: "committeeMissing" },
      { row: 9, column: "committee", kind: "twoCommittees" },
      { row: 11, column: "committee", kind: "noLetters" },
      { row: 12, column: "committee", kind: "tooLong" },
      { row: 12, column: "goal", kind: "tooLong" },
    ]);
  });

  it("does not give one object id to two people", () => {
    expect(faultsOf([`;;;granskare;Bo;${BO}`, `;;;administratör;Bertil;${BO}`])).toEqual([
      { row: 3, column: "objectId", kind: "twoNames" },
    ]);
  });

  it("wants a name for one whom nobody knows, and takes the stored one's", () => {
    expect(faultsOf([`;;;granskare;;${BO}`])).toEqual([{ row: 2, column: "name", kind: "nameMissing" }]);
    const present = {
      ...EMPTY_ORGANISATION,
      people: [{ aadObjectId: BO.toLowerCase(), name: "Bo", grants: [] }],
    };
    expect(organisationOf([`;;;granskare;;${BO}`], present).people[0]?.name).toBe("Bo");
  });
});

describe("ids", () => {
  it("last when a name changes in case, spacing or accents alone, within a file and to what is stored", () => {
    const { committees, departments } = organisationOf(
      ["SOCIALNÄMNDEN;Socialförvaltningen;;;;", "Socialnamnden; socialförvaltningen ;;;;"],
      anOrganisation(),
    );

    expect(committees).toEqual([{ id: "socialnamnden", name: "SOCIALNÄMNDEN" }]);
    expect(departments.map(({ id }) => id)).toEqual(["socialforvaltningen"]);
  });

  it("follow a nämnd that has been renamed since it got its id", () => {
    const present = anOrganisation({ committees: [{ id: "socialnamnden", name: "Omsorgsnämnden" }] });

    expect(organisationOf(["Omsorgsnämnden;;;;;"], present).committees[0]?.id).toBe("socialnamnden");
    expect(organisationOf(["Omsorgsnämnden;;;;;", "Socialnämnden;;;;;"], present).committees).toEqual([
      { id: "socialnamnden", name: "Omsorgsnämnden" },
      { id: "socialnamnden-2", name: "Socialnämnden" },
    ]);
  });
});

describe("whatever a file holds", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 90 }),
    fc.constantFrom(
      "Nämnd",
      "Förvaltning",
      "Målområde",
      "Roll",
      "Namn",
      "Objekt-id",
      "",
      " ",
      "granskare",
      "administratör",
      "förvaltningschef",
      "Socialnämnden",
      "socialnämnden",
      "Kulturförvaltningen",
      "Anna",
      ANNA,
      BO,
      "__proto__",
    ),
  );
  const grids = fc.array(
    fc.record({ name: fc.string(), rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }) }),
    { maxLength: 3 },
  );

  it("reading it never throws, and a fault always names a row of the file", () => {
    fc.assert(
      fc.property(grids, (files) => {
        const outcome = readOrganisation(files, anOrganisation());
        if (outcome.kind !== "faulty") return;
        expect(outcome.faults.length).toBeGreaterThan(0);
        for (const { row } of outcome.faults)
          expect(files.some(({ rows }) => row >= 1 && row <= rows.length)).toBe(true);
      }),
    );
  });

  const words = (...of: string[]) => fc.constantFrom(...of);
  const row = fc
    .tuple(
      words("Socialnämnden", "SOCIALNÄMNDEN", "Kulturnämnden", "Kultur-nämnden"),
      words("Socialförvaltningen", "Kulturförvaltningen", "kulturförvaltningen", ""),
      words("Trygghet", "trygghet", ""),
      words("granskare", "administratör", "medarbetare, granskare", "förvaltningschef"),
      words("Anna", "Anna "),
      words(ANNA, ANNA.toLowerCase()),
    )
    .map((cells) => cells.join(";"));

  it("importing it a second time changes nothing", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
        const first = read(rows, anOrganisation());
        if (first.kind !== "read") throw new fc.PreconditionFailure();
        const once = addOrganisation(anOrganisation(), first.organisation);
        const again = addOrganisation(once, organisationOf(rows, once));

        expect(again).toEqual(once);
        expect(organisationChanges(once, again)).toEqual([]);
      }),
    );
  });
});
