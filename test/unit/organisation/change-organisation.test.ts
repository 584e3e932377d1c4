import { beforeEach, describe, expect, it } from "vitest";
import { placeCommittee, placeGoals } from "../../../src/domain/organisation/place-forms.ts";
import type { OrganisationStore } from "../../../src/usecases/organisation-ports.ts";
import { createOrganisationReader } from "../../../src/usecases/organisation-reader.ts";
import {
  changeOrganisation,
  seeOrganisation,
} from "../../../src/usecases/organisation/change-organisation.ts";
import { ADMINISTRATOR } from "../../support/activities.ts";
import { memoryOrganisation } from "../../support/memory-proposals.ts";
import { anOrganisation, aPerson, author, stranger } from "../../support/organisation.ts";

let organisations: OrganisationStore;
let deps: Parameters<typeof changeOrganisation>[0];

beforeEach(() => {
  organisations = memoryOrganisation();
  deps = { organisations, organisation: createOrganisationReader(organisations, [ADMINISTRATOR]) };
});

const add = (by: string | undefined, seen: string, name = "Kulturnämnden") =>
  changeOrganisation(deps, { by, seen }, (organisation) => placeCommittee(organisation, undefined, { name }));
const versionNow = async (): Promise<string> => (await organisations.read()).version ?? "";

describe("changing the organisation", () => {
  it("is for administrators, by configuration or by the organisation as it is this moment", async () => {
    const version = (await organisations.save(anOrganisation(), undefined)) ?? "";

    expect(await add(author.aadObjectId, version)).toEqual({ kind: "notAdministrator" });
    expect(await add(undefined, version)).toEqual({ kind: "notAdministrator" });

    const people = [aPerson(author, { role: "administrator" })];
    const given = (await organisations.save(anOrganisation({ people }), version)) ?? "";
    expect((await add(author.aadObjectId, given)).kind).toBe("saved");

    await organisations.save(anOrganisation(), await versionNow());
    expect(await add(author.aadObjectId, await versionNow(), "Ny")).toEqual({ kind: "notAdministrator" });
    expect(await seeOrganisation(deps, author.aadObjectId)).toBeUndefined();
  });

  it("begins from nothing, and what is saved is seen at once", async () => {
    const outcome = await add(ADMINISTRATOR, "");

    expect(outcome).toMatchObject({ kind: "saved", made: { id: "kulturnamnden" } });
    expect((await organisations.read()).organisation.committees).toEqual([
      { id: "kulturnamnden", name: "Kulturnämnden" },
    ]);
    expect(await seeOrganisation(deps, ADMINISTRATOR)).toMatchObject({ version: await versionNow() });
  });

  it("by a second administrator shows what the first one did, and changes nothing", async () => {
    const seen = (await organisations.save(anOrganisation(), undefined)) ?? "";
    await add(ADMINISTRATOR, seen, "Fritidsnämnden");
    const before = await organisations.read();

    const outcome = await add(ADMINISTRATOR, seen);

    expect(outcome).toMatchObject({ kind: "changedMeanwhile", organisation: before.organisation });
    expect(await organisations.read()).toEqual(before);
    expect((await add(ADMINISTRATOR, before.version ?? "")).kind).toBe("saved");
  });

  it("by one who is faster by the length of a write shows the same", async () => {
    const seen = (await organisations.save(anOrganisation(), undefined)) ?? "";
    const save = organisations.save.bind(organisations);
    const slow: OrganisationStore = {
      read: () => organisations.read(),
      save: async (organisation, expected) => {
        await save(anOrganisation({ goals: ["Annat"] }), expected);
        return save(organisation, expected);
      },
    };
    deps = { ...deps, organisations: slow };

    expect(await add(ADMINISTRATOR, seen)).toMatchObject({
      kind: "changedMeanwhile",
      organisation: { goals: ["Annat"] },
      version: await versionNow(),
    });
  });

  it("by the same press again is the same change", async () => {
    await add(ADMINISTRATOR, "");
    const before = await versionNow();

    expect(await add(ADMINISTRATOR, "")).toMatchObject({
      kind: "unchanged",
      made: { name: "Kulturnämnden" },
    });
    expect(await versionNow()).toBe(before);
  });

  it("also when only the order of målområden differs", async () => {
    const seen = (await organisations.save(anOrganisation({ goals: ["A", "B"] }), undefined)) ?? "";

    const outcome = await changeOrganisation(deps, { by: ADMINISTRATOR, seen }, (organisation) =>
      placeGoals(organisation, "B\nA"),
    );

    expect(outcome.kind).toBe("saved");
    expect((await organisations.read()).organisation.goals).toEqual(["B", "A"]);
  });

  it("says what is faulty, with what holds", async () => {
    expect(await add(ADMINISTRATOR, "", " ")).toMatchObject({
      kind: "faulty",
      version: "",
      faults: [{ field: "name", fault: { kind: "nameMissing" } }],
    });
    expect((await organisations.read()).version).toBeUndefined();
    expect(await seeOrganisation(deps, stranger.aadObjectId)).toBeUndefined();
  });
});
