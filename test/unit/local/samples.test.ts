import { describe, expect, it } from "vitest";
import { personOf } from "../../../src/domain/organisation/grants.ts";
import { remarksOn } from "../../../src/domain/organisation/remarks.ts";
import { loadSampleOrganisation } from "../../../src/local/sample-organisation.ts";
import { loadSamples } from "../../../src/local/samples.ts";
import { playgroundPeople } from "../../../src/local/playground-people.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { aCalendar } from "../../support/calendars.ts";
import { memoryCalendars, memorySettings } from "../../support/memory-stores.ts";
import { anOrganisation } from "../../support/organisation.ts";

const SAMPLES = ["hallstahammar-styrmodell", "malprocess", "orsa-kommunplan", "tidsplan-2024"];

function emptyStores() {
  return { calendars: memoryCalendars(), settings: memorySettings() };
}
async function storedIds({ calendars }: ReturnType<typeof emptyStores>): Promise<string[]> {
  return (await calendars.list()).map(({ id }) => id);
}

describe("the sample calendars", () => {
  it("come beside a calendar that was imported before the first start, and one is active", async () => {
    const stores = emptyStores();
    const imported = aCalendar({ id: "egen", name: "Egen" });
    await stores.calendars.save(imported, undefined);

    await loadSamples(stores);

    expect((await storedIds(stores)).sort()).toEqual(["egen", ...SAMPLES]);
    expect((await stores.calendars.load("egen"))?.calendar).toEqual(imported);
    expect((await stores.settings.activeCalendars()).ids).toEqual(["tidsplan-2024"]);
  });

  it("leave a calendar with a sample's name as the person imported it", async () => {
    const stores = emptyStores();
    const imported = aCalendar({ id: "tidsplan-2024", name: "Egen" });
    await stores.calendars.save(imported, undefined);

    await loadSamples(stores);

    expect((await stores.calendars.load("tidsplan-2024"))?.calendar).toEqual(imported);
  });

  it("do not touch what somebody has chosen", async () => {
    const stores = emptyStores();
    await stores.calendars.save(aCalendar({ id: "egen" }), undefined);
    await stores.settings.setActiveCalendars(["egen"], undefined);

    await loadSamples(stores);
    await loadSamples(stores);

    expect((await stores.settings.activeCalendars()).ids).toEqual(["egen"]);
    expect(await storedIds(stores)).toHaveLength(5);
  });

  it("replace a choice of calendars that are gone", async () => {
    const stores = emptyStores();
    await stores.settings.setActiveCalendars(["borta"], undefined);

    await loadSamples(stores);

    expect((await stores.settings.activeCalendars()).ids).toEqual(["tidsplan-2024"]);
  });
});

describe("the sample organisation", () => {
  it("gives every person of the local chat a role, and every förvaltning a leader", async () => {
    const stores = memoryStores();

    await loadSampleOrganisation(stores);

    const { organisation } = await stores.organisations.read();
    const chat = [playgroundPeople.currentUser, ...playgroundPeople.users];
    expect(new Map(organisation.people.map(({ aadObjectId, name }) => [aadObjectId, name]))).toEqual(
      new Map(chat.map(({ aadObjectId, name }) => [aadObjectId, name])),
    );
    // One unit is left for somebody to say "jag är ansvarig för" of.
    expect(remarksOn(organisation)).toEqual([{ kind: "noResponsible", units: ["Näringslivsenheten"] }]);
    expect(organisation.goals).toHaveLength(3);
    // One person can try all of it.
    expect(personOf(organisation, playgroundPeople.currentUser.aadObjectId)?.grants).toEqual([
      { role: "departmentHead", departmentId: "kommunledningsforvaltningen" },
      { role: "administrator" },
      { role: "reviewer" },
      { role: "responsible", of: { kind: "unit", id: "kommundirektor" } },
      { role: "responsible", of: { kind: "unit", id: "ekonomi-o-planering" } },
      { role: "substitute", of: { kind: "unit", id: "it" } },
      { role: "manager", of: { kind: "unit", id: "tia-avdelningen" } },
      { role: "responsible", of: { kind: "unit", id: "oforutsett" } },
      { role: "responsible", of: { kind: "unit", id: "mal-1" } },
      { role: "substitute", of: { kind: "unit", id: "trygghet-och-halsa" } },
    ]);
  });

  it("leaves an organisation that somebody has saved alone", async () => {
    const stores = memoryStores();
    await stores.organisations.save(anOrganisation({ goals: [] }), undefined);

    await loadSampleOrganisation(stores);

    expect((await stores.organisations.read()).organisation).toEqual(anOrganisation({ goals: [] }));
  });
});
