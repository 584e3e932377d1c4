import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/documents/read-document.ts";
import { instantInStockholm } from "../../../src/domain/time/stockholm.ts";
import { importFollowUp } from "../../../src/usecases/follow-up/import-follow-up.ts";
import { memoryStores } from "../../support/all-memory-stores.ts";
import { TABLE } from "../../support/follow-up-import.ts";

const NOVEMBER = { areaId: "kommunledningsstab", month: "2025-11" } as const;

function aTable(text: string) {
  return {
    file: { name: "nov.csv", bytes: Buffer.from(text) },
    confirm: true,
    dryRun: false,
    now: instantInStockholm("2025-11-24", "09:00"),
  };
}

/** The same table with another budget of the year, which adds up. */
const withBudget = (more: number): string =>
  TABLE.replace("2 816", String(2_816 + more)).replace("43 510", String(43_510 + more));

describe("importFollowUp", () => {
  it("gives each of those who import at once a version of their own, and loses none", async () => {
    const { followUps, organisations } = memoryStores();
    const deps = { readDocument, followUps, organisations };

    const outcomes = await Promise.all(
      [0, 10, 20].map((more) => importFollowUp(deps, aTable(withBudget(more)))),
    );

    expect(outcomes.map(({ kind }) => kind)).toEqual(["saved", "saved", "saved"]);
    const heads = await followUps.heads(NOVEMBER.areaId);
    expect(heads.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(heads.map(({ total }) => total.printed.yearBudget ?? 0).toSorted()).toEqual([
      43_510_000, 43_520_000, 43_530_000,
    ]);
    expect(await followUps.areas()).toHaveLength(1);
  });

  it("makes one version of a table that two import at once", async () => {
    const { followUps, organisations } = memoryStores();
    const deps = { readDocument, followUps, organisations };

    const outcomes = await Promise.all(
      [aTable(TABLE), aTable(TABLE)].map((each) => importFollowUp(deps, each)),
    );

    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["saved", "unchanged"]);
    expect(await followUps.heads(NOVEMBER.areaId)).toHaveLength(1);
  });

  it("gives up where others are always first, and says so", async () => {
    const { followUps, organisations } = memoryStores();
    let tries = 0;
    const deps = {
      readDocument,
      organisations,
      followUps: {
        ...followUps,
        add: () => {
          tries++;
          return Promise.resolve(false);
        },
      },
    };

    expect(await importFollowUp(deps, aTable(TABLE))).toEqual({ kind: "conflict" });
    expect(tries).toBeGreaterThan(1);
  });

  it("leaves what an administrator has decided of the area, and counts its revisions", async () => {
    const { followUps, organisations } = memoryStores();
    const deps = { readDocument, followUps, organisations };
    await importFollowUp(deps, aTable(TABLE));
    const [area] = await followUps.areas();
    if (area === undefined) throw new Error("The import makes an area.");
    const decided = { ...area.value, revision: 2, threshold: { share: 200 } };
    await followUps.saveArea(decided, area.version);

    await importFollowUp(deps, { ...aTable(withBudget(10)), forecastHolds: "outcome" });

    const [after] = await followUps.areas();
    expect(after?.value).toEqual({
      ...decided,
      revision: 3,
      confirmed: { ...decided.confirmed, forecastHolds: "outcome" },
    });
    expect(await followUps.find({ ...NOVEMBER, version: 2 })).toMatchObject({
      forecast: { holds: "outcome" },
    });
  });

  it("refuses a file that is no table, and one beside it, by its name", async () => {
    const { followUps, organisations } = memoryStores();
    const deps = { readDocument, followUps, organisations };
    const empty = { name: "tom.csv", bytes: Buffer.from("") };

    expect(await importFollowUp(deps, { ...aTable(TABLE), file: empty })).toEqual({
      kind: "refused",
      file: "tom.csv",
      refusal: { kind: "empty" },
    });
    expect(await importFollowUp(deps, { ...aTable(TABLE), facts: empty })).toMatchObject({
      kind: "refused",
      file: "tom.csv",
    });
  });
});
