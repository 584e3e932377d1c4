import { describe, expect, it } from "vitest";
import { loadCalendars } from "../../../src/cli/calendars-from-files.ts";
import { SAMPLES } from "../../../src/cli/known-calendars.ts";
import { knownFollowUps } from "../../../src/cli/known-follow-ups.ts";
import { newArea } from "../../../src/domain/follow-up/new-area.ts";
import { loadSampleFollowUp } from "../../../src/local/sample-follow-up.ts";
import { findMonth } from "../../../src/usecases/follow-up/find-month.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";

describe("the sample's follow-up", () => {
  it("is November 2025 as the customer's table has it, with limits of the sample's own", async () => {
    const stores = memoryStores();

    await loadSampleFollowUp(stores);

    const found = await findMonth(stores, {});
    if (found.kind !== "found") throw new Error(`The month is ${found.kind}.`);
    expect(found.area).toMatchObject({
      name: "Kommunledningsstaben",
      threshold: { share: 200, amount: 100_000 },
      political: { share: 30 },
      comments: { operations: true },
      confirmed: { forecastHolds: "deviation" },
    });
    expect(found.summary).toMatchObject({
      month: "2025-11",
      version: 1,
      document: "uppfoljning-2025-11.xlsx",
      facts: { caseNumber: "KS/2025:4" },
      total: { figures: { budget: 37_910_000, outcome: 36_399_000, deviation: 1_511_000, share: 9_600 } },
    });
    expect(found.summary.rows).toHaveLength(10);
    expect(found.summary.rows.filter(({ partOf }) => partOf === "tia-avdelningen")).toHaveLength(4);
  });

  it("comes once, and not beside what somebody has imported", async () => {
    const stores = memoryStores();
    await stores.followUps.saveArea(newArea("eget", "Eget"), undefined);

    await loadSampleFollowUp(stores);

    expect((await stores.followUps.areas()).map(({ value }) => value.id)).toEqual(["eget"]);
  });
});

describe("the sample calendars", () => {
  it("pass over the tables of a follow-up, and what stands beside them, without a word", async () => {
    const leftOut: string[] = [];

    const calendars = await loadCalendars(SAMPLES, (file) => leftOut.push(file));

    expect(leftOut).toEqual([]);
    expect(calendars.filter(({ id }) => id.startsWith("uppfoljning"))).toEqual([]);
  });
});

describe("the months of a folder's files", () => {
  it("are those of the sample, once, with no storage", async () => {
    const known = await knownFollowUps();

    const found = await findMonth(known, { month: { month: 11 } });
    if (found.kind !== "found") throw new Error(`The month is ${found.kind}.`);
    expect(found.summary).toMatchObject({ version: 1, document: "uppfoljning-2025-11.xlsx" });
    expect(found.area.threshold).toEqual({ share: 200, amount: 100_000 });
    expect((await findMonth(known, { month: { month: 10 } })).kind).toBe("notImported");
  });
});
