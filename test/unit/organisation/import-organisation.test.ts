import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import { MOST } from "../../../src/domain/organisation/limits.ts";
import type { Organisation } from "../../../src/domain/organisation/organisation.ts";
import { importOrganisation } from "../../../src/usecases/organisation/import-organisation.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { anOrganisation, author, departmentHead } from "../../support/organisation.ts";
import { aProposal, aRound } from "../../support/proposals.ts";

const HEADINGS = "Nämnd;Förvaltning;Målområde;Roll;Namn;Objekt-id";

async function world(organisation: Organisation | undefined = anOrganisation()) {
  const stores = memoryStores();
  await stores.organisations.save(organisation, undefined);
  const run = (rows: readonly string[], how: { replace?: boolean; dryRun?: boolean } = {}) =>
    importOrganisation(
      { ...stores, readDocument },
      {
        file: { name: "organisation.csv", bytes: Buffer.from([HEADINGS, ...rows].join("\n")) },
        replace: how.replace ?? false,
        dryRun: how.dryRun ?? false,
      },
    );
  const stored = async (): Promise<Organisation> => (await stores.organisations.read()).organisation;
  return { stores, run, stored };
}

describe("importing an organisation", () => {
  it("adds what is new, follows what is named, and leaves the rest as it was", async () => {
    const { run, stored } = await world();

    const outcome = await run([
      "Kulturnämnden;Kulturförvaltningen;;;;",
      "Kommunstyrelsen;socialförvaltningen;en trygg vardag;;;",
      `Kulturnämnden;;;granskare;Anna Author;${author.aadObjectId}`,
    ]);

    expect(outcome).toMatchObject({
      kind: "saved",
      plan: {
        kept: [],
        changes: [
          { kind: "committeeAdded", name: "Kulturnämnden" },
          { kind: "departmentAdded", name: "Kulturförvaltningen", committee: "Kulturnämnden" },
          { kind: "departmentRenamed", before: "Socialförvaltningen", after: "socialförvaltningen" },
          {
            kind: "departmentMoved",
            name: "socialförvaltningen",
            before: "Socialnämnden",
            after: "Kommunstyrelsen",
          },
          { kind: "goalRenamed", before: "En trygg vardag", after: "en trygg vardag" },
          { kind: "grantAdded", person: "Anna Author", grant: { role: "reviewer", place: "Kulturnämnden" } },
        ],
      },
    });
    const { people, departments, goals } = await stored();
    expect(people).toHaveLength(anOrganisation().people.length);
    expect(people[0]?.grants).toEqual([
      { role: "member", departmentId: "socialforvaltningen" },
      { role: "reviewer", committeeId: "kulturnamnden" },
    ]);
    expect(departments.map(({ id }) => id)).toEqual([
      "kommunledningsforvaltningen",
      "socialforvaltningen",
      "barn-och-utbildningsforvaltningen",
      "kulturforvaltningen",
    ]);
    expect(goals).toEqual(["en trygg vardag", "En hållbar kommun"]);
  });

  it("saves nothing in a dry run, nor when the file says nothing new", async () => {
    const { stores, run } = await world();
    const before = await stores.organisations.read();

    const dry = await run(["Kulturnämnden;;;;;"], { dryRun: true });
    const same = await run(["Socialnämnden;Socialförvaltningen;;;;"]);

    expect([dry.kind, same.kind]).toEqual(["dryRun", "unchanged"]);
    expect(await stores.organisations.read()).toEqual(before);
  });

  it("replaces all of it when that is asked for", async () => {
    const { run, stored } = await world();

    const outcome = await run(
      [`Socialnämnden;Socialförvaltningen;;medarbetare;Doris Head;${departmentHead.aadObjectId}`],
      { replace: true },
    );

    expect(outcome.kind).toBe("saved");
    expect(await stored()).toEqual({
      committees: [{ id: "socialnamnden", name: "Socialnämnden" }],
      departments: [{ id: "socialforvaltningen", name: "Socialförvaltningen", committeeId: "socialnamnden" }],
      units: [],
      claims: [],
      goals: [],
      people: [
        {
          aadObjectId: departmentHead.aadObjectId,
          name: "Doris Head",
          grants: [{ role: "member", departmentId: "socialforvaltningen" }],
        },
      ],
    });
  });

  it("keeps what proposals refer to, whatever is replaced, and says so", async () => {
    const { stores, run, stored } = await world();
    const round = aRound();
    await stores.rounds.save(round, undefined);
    const proposal = aProposal({ budgetYear: round.budgetYear });
    await stores.proposals.save({
      proposal,
      expected: undefined,
      change: {
        at: 0,
        by: author,
        revision: 1,
        action: "submit",
        from: "draft",
        to: "submitted",
        fields: [],
      },
      news: [],
    });

    const outcome = await run(["Kulturnämnden;Kulturförvaltningen;;;;"], { replace: true });

    expect(outcome).toMatchObject({
      kind: "saved",
      plan: { kept: ["Socialnämnden", "Socialförvaltningen"] },
    });
    expect((await stored()).departments.map(({ id }) => id)).toEqual([
      "kulturforvaltningen",
      "socialforvaltningen",
    ]);
  });

  it("points out what may be an oversight", async () => {
    const { run } = await world();

    const outcome = await run([
      "Kulturnämnden;Kulturförvaltningen;;;;",
      `;Socialförvaltningen;;förvaltningschef;Anna Author;${author.aadObjectId}`,
    ]);

    expect(outcome).toMatchObject({
      plan: {
        remarks: [
          { kind: "noLeader", department: "Kommunledningsförvaltningen" },
          {
            kind: "severalHeads",
            department: "Socialförvaltningen",
            names: ["Anna Author", "Doris Head"],
          },
          { kind: "noLeader", department: "Kulturförvaltningen" },
          {
            kind: "noResponsible",
            units: ["Ekonomi", "Kommunikation", "Mål 2", "Mål 3", "Trygghet", "Tillväxt"],
          },
        ],
      },
    });
  });

  it("refuses more than the cards can show", async () => {
    const { run } = await world();
    const rows = Array.from({ length: MOST.committees }, (_, at) => `Nämnd ${at};;;;;`);

    expect(await run(rows)).toEqual({ kind: "tooMany", part: "committees" });
  });

  it("decides again when somebody else saves in between, a bounded number of times", async () => {
    const { stores, run } = await world();
    const save = stores.organisations.save.bind(stores.organisations);
    let others = 2;
    const read = stores.organisations.read.bind(stores.organisations);
    Object.assign(stores.organisations, {
      save: async (...args: Parameters<typeof save>) => {
        if (others-- > 0) {
          const { organisation, version } = await read();
          await save({ ...organisation, goals: [...organisation.goals, `Mål ${others}`] }, version);
        }
        return save(...args);
      },
    });

    expect((await run(["Kulturnämnden;;;;;"])).kind).toBe("saved");
    expect((await read()).organisation.goals).toContain("Mål 0");
    others = Infinity;
    expect((await run(["Fritidsnämnden;;;;;"])).kind).toBe("conflict");
  });
});
