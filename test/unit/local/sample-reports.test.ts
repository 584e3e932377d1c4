import { describe, expect, it } from "vitest";
import type { Organisation } from "../../../src/domain/organisation/organisation.ts";
import { opensOn } from "../../../src/domain/report/reminder-mornings.ts";
import { standingOfReport } from "../../../src/domain/report/standing.ts";
import { LOCAL_ADMINISTRATOR } from "../../../src/local/playground-people.ts";
import { loadSampleOrganisation } from "../../../src/local/sample-organisation.ts";
import { currentReport } from "../../../src/domain/report/reports.ts";
import { loadSampleReports } from "../../../src/local/sample-reports.ts";
import { loadSamples } from "../../../src/local/samples.ts";
import { findEvent } from "../../../src/usecases/find-event.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { anOrganisation, COMMITTEES } from "../../support/organisation.ts";
import { aPlan } from "../../support/reports.ts";

async function started(organisation: Organisation = anOrganisation()) {
  const stores = memoryStores();
  await loadSamples(stores);
  await stores.organisations.save(organisation, undefined);
  await loadSampleReports(stores);
  return stores;
}

describe("the sample reports", () => {
  it("are those that the tidsplan states, each of those who are to report", async () => {
    const stores = await started();

    const plans = (await stores.reportPlans.list()).map(({ value }) => value);

    expect(plans.map(({ name, act, places }) => [name, act, places.map(({ id }) => id)])).toEqual([
      ["Månadsuppföljning", "mark", ["ekonomi", "hr", "it", "kommunikation"]],
      ["Omvärldsanalys", "mark", ["tillvaxt", "trygghet"]],
      ["Rapport per mål avseende omvärldsanalys", "approve", ["mal-1", "mal-2", "mal-3"]],
      ["Verksamhetsplaner inför 2024", "mark", expect.arrayContaining(COMMITTEES.map(({ id }) => id))],
    ]);
  });

  it("are spoken of on the day that the local chat is on, the verksamhetsplaner ahead", async () => {
    const stores = await started();
    const calendar = (await stores.calendars.load("tidsplan-2024"))?.calendar;
    if (calendar === undefined) throw new Error("no calendar");
    const plans = (await stores.reportPlans.list()).map(({ value }) => value);

    const current = plans.map((plan) =>
      currentReport(plan, "2023-03-06", (calendarId, eventId) =>
        findEvent([calendar], { calendarId, eventId }),
      ),
    );

    expect(current.map((report) => [report?.stoppdatum, report?.isInCalendar])).toEqual([
      ["2023-03-14", true],
      ["2022-11-18", true],
      ["2023-01-15", true],
      ["2023-10-05", true],
    ]);
  });

  it("give the local administrator something to mark there", async () => {
    const stores = memoryStores();
    await loadSamples(stores);
    await loadSampleOrganisation(stores);
    await loadSampleReports(stores);
    const { organisation } = await stores.organisations.read();
    const plan = (await stores.reportPlans.find("manadsuppfoljning"))?.value;
    const report = plan && currentReport(plan, "2023-03-06", () => undefined);
    if (report === undefined) throw new Error("no report");

    const { places } = standingOfReport({ report, state: undefined, klarmarkeringar: [] }, organisation);

    const mine = places.filter(({ responsible }) =>
      responsible.some(({ aadObjectId }) => aadObjectId === LOCAL_ADMINISTRATOR),
    );
    expect(mine.length).toBeGreaterThan(1);
    expect([report.period.id, opensOn(report)]).toEqual(["2023-02", "2023-03-01"]);
  });

  it("leave out what nobody could report", async () => {
    const stores = await started(anOrganisation({ units: [] }));

    expect((await stores.reportPlans.list()).map(({ value }) => value.name)).toEqual([
      "Verksamhetsplaner inför 2024",
    ]);
  });

  it("are not made again, and not beside what somebody has made", async () => {
    const stores = memoryStores();
    await loadSamples(stores);
    await stores.organisations.save(anOrganisation(), undefined);
    const ended = aPlan({ endedOn: "2023-01-01" });
    await stores.reportPlans.save(ended, undefined);

    await loadSampleReports(stores);

    expect((await stores.reportPlans.list()).map(({ value }) => value)).toEqual([ended]);
  });
});
